/**
 * The port through which ledgers and working records become durable; each adapter has a package
 * below this one.
 */
@NullMarked
package dev.concord.memory.store;

import org.jspecify.annotations.NullMarked;
