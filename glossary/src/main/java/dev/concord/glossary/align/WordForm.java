package dev.concord.glossary.align;

/**
 * A word of a target in the forms in which it is compared.
 *
 * @param surface as it stands in the text
 * @param lower in lower case: what makes it the same word
 * @param fold in lower case without accents; also without particles in Korean and without the
 *     article in Arabic
 * @param stem as its language's stemmer gives it; the fold where there is none
 */
record WordForm(String surface, String lower, String fold, String stem) {}
