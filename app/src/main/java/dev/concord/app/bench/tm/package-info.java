/**
 * Measures translation memories beside one another: the same units, the same held-out queries, one
 * run.
 */
@NullMarked
package dev.concord.app.bench.tm;

import org.jspecify.annotations.NullMarked;
