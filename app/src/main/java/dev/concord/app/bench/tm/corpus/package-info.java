/** Units and held-out queries that memories are measured with: read from files, or made up. */
@NullMarked
package dev.concord.app.bench.tm.corpus;

import org.jspecify.annotations.NullMarked;
