/**
 * What all glossary formats share: reading and writing one file, what came of it, text and XML of
 * strangers. The formats have packages of their own.
 */
@NullMarked
package dev.concord.glossary.exchange;

import org.jspecify.annotations.NullMarked;
