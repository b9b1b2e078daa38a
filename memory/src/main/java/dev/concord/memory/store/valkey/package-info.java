/**
 * Keeps a project's ledger on a Valkey server, where those of a team meet. All that must be atomic
 * is a function on the server ({@code concord.lua}), called in one round trip.
 */
@NullMarked
package dev.concord.memory.store.valkey;

import org.jspecify.annotations.NullMarked;
