/** The append-only list of what happened, and what follows from it by pure functions. */
@NullMarked
package dev.concord.memory.ledger;

import org.jspecify.annotations.NullMarked;
