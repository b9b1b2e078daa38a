/** The only door for writers: document sessions, confirmations, decisions, undo. */
@NullMarked
package dev.concord.memory.session;

import org.jspecify.annotations.NullMarked;
