/**
 * The units of imported memories in one SQLite file, which holds nothing that cannot be made again.
 * It is written in large transactions and read by row.
 */
@NullMarked
package dev.concord.memory.store.sqlite.units;

import org.jspecify.annotations.NullMarked;
