/**
 * The exchange of a project's own ledger with a shared one: what waits in the outbox is sent, what
 * colleagues did is taken in, and what two people changed at once is kept for a person to see.
 */
@NullMarked
package dev.concord.memory.sync;

import org.jspecify.annotations.NullMarked;
