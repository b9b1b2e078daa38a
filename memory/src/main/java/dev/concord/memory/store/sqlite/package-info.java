/**
 * The project's own store: one SQLite file in WAL mode. Every write is one transaction that is on
 * the disk when the method returns. The only package that sees SQLite.
 */
@NullMarked
package dev.concord.memory.store.sqlite;

import org.jspecify.annotations.NullMarked;
