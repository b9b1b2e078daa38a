/**
 * What is learnt, from confirmed pairs and imported memories, of terms that nobody listed: which
 * recur, how they are rendered, and where they are rendered otherwise. All of it follows from the
 * documents, the memories and the ledger, and is made again whenever a project is opened.
 */
@NullMarked
package dev.concord.memory.learning;

import org.jspecify.annotations.NullMarked;
