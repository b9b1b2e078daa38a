/**
 * Brute force: every unit is compared with every text, by an implementation of the documented
 * formulas that shares no distance with the product's, so that each proves the other.
 */
@NullMarked
package dev.concord.app.bench.tm.scan;

import org.jspecify.annotations.NullMarked;
