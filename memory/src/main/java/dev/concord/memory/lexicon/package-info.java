/**
 * Which terms matter in a project: listed ones, decided ones, ones that people marked, and
 * recurrent words that are likely terms; what each was rendered as, and where.
 */
@NullMarked
package dev.concord.memory.lexicon;

import org.jspecify.annotations.NullMarked;
