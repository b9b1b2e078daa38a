package dev.concord.memory.tm.exchange;

import java.util.List;

/**
 * One language version of a unit.
 *
 * @param language as the file names it; may be empty
 * @param problem what is wrong with the text's codes; empty when nothing is
 * @param facts of its {@code tuv} element
 */
record TmxVariant(String language, List<TmxPiece> text, String problem, TmxFacts facts) {}
