/**
 * Learns, from confirmed pairs alone, what source terms are rendered as, and judges what a further
 * target says for them. No dictionary or tagger is needed; a light stemmer helps where there is
 * one.
 *
 * <p>{@code RenderingKnowledge} is the only door. Behind it texts become words and pieces of words
 * ({@code PairAnalyzer}, {@code WordPieces}), pairs become numbers with exact counts ({@code
 * PairCorpus}, {@code TargetLexicon}), the pairs of a term fall into classes of one rendering each
 * ({@code ClassLearner}, {@code KeyChoice}, {@code PhraseGrowth}, {@code Competitors}), and a
 * target is judged by them ({@code Judge}, {@code Resemblance}, {@code FreshRenderings}, {@code
 * Linker}, {@code Confidence}). The package has more files than others because each of these steps
 * is one small class that nothing outside needs to see.
 */
@NullMarked
package dev.concord.glossary.align;

import org.jspecify.annotations.NullMarked;
