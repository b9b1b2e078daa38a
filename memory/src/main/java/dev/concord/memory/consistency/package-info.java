/**
 * What every source term has been rendered as, where that conflicts, and what a strategy says about
 * it: pure functions over the ledger.
 */
@NullMarked
package dev.concord.memory.consistency;

import org.jspecify.annotations.NullMarked;
