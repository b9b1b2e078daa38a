package dev.concord.glossary.extract;

import static dev.concord.glossary.extract.WordClass.ACTION;
import static dev.concord.glossary.extract.WordClass.ADJECTIVE;
import static dev.concord.glossary.extract.WordClass.CONJUNCTION;
import static dev.concord.glossary.extract.WordClass.COPULA;
import static dev.concord.glossary.extract.WordClass.DETERMINER;
import static dev.concord.glossary.extract.WordClass.FORM;
import static dev.concord.glossary.extract.WordClass.INFINITIVE;
import static dev.concord.glossary.extract.WordClass.MODAL;
import static dev.concord.glossary.extract.WordClass.NEGATION;
import static dev.concord.glossary.extract.WordClass.NOUN;
import static dev.concord.glossary.extract.WordClass.PREPOSITION;
import static dev.concord.glossary.extract.WordClass.PRONOUN;
import static dev.concord.glossary.extract.WordClass.VERB;

import java.util.Locale;
import java.util.Set;

/**
 * Reads from the neighbours of a word in an English text whether it stands there as a noun, a verb
 * or an adjective. Each place counts at most once; places that tell nothing do not count.
 */
final class NounPlaces {
    private final Corpus corpus;
    private final GeneralLanguage general;
    private final WordEvidence[] evidence;

    NounPlaces(Corpus corpus, GeneralLanguage general) {
        this.corpus = corpus;
        this.general = general;
        evidence = new WordEvidence[corpus.stemCount()];
        for (int i = 0; i < evidence.length; i++) {
            evidence[i] = new WordEvidence();
        }
        for (int p = 0; p < corpus.length(); p++) {
            if (corpus.word(p) != Corpus.GAP) {
                note(p, evidence[corpus.form(corpus.word(p)).stemId()]);
            }
        }
    }

    WordEvidence of(int stemId) {
        return evidence[stemId];
    }

    private void note(int position, WordEvidence word) {
        String text = text(position).toLowerCase(Locale.ROOT);
        boolean starts = isGap(position - 1);
        Set<WordClass> left = classes(position - 1);
        Set<WordClass> right = classes(position + 1);
        boolean closed = isGap(position + 1) || isFunction(right);
        boolean plural = text.length() > 3 && text.endsWith("s") && !text.endsWith("ss");
        if (isVerbPlace(text, left, right, starts, plural)) {
            word.verb++;
        } else if (left.contains(COPULA) && closed) {
            word.adjective++;
        } else if (closed) {
            if (text.endsWith("ed") && !left.contains(DETERMINER)) {
                word.adjective++;
            } else if (isVerb(text) && !isNominal(left)) {
                word.verb += starts ? 0 : 0.5;
            } else {
                word.noun += nounPlace(left, starts, plural, position);
            }
        } else if (left.contains(DETERMINER) || left.contains(PREPOSITION)) {
            // Before another noun, adjectives and nouns stand alike.
            word.adjective += 0.2;
        }
    }

    private boolean isVerbPlace(
            String text,
            Set<WordClass> left,
            Set<WordClass> right,
            boolean starts,
            boolean plural) {
        Set<WordClass> itself = general.classes(text);
        if (itself.contains(NOUN) && !itself.contains(VERB) && !itself.contains(ACTION)) {
            return false;
        }
        if (plural) {
            return left.contains(PRONOUN) && !right.contains(COPULA);
        }
        if (left.contains(INFINITIVE) || left.contains(MODAL) || left.contains(PRONOUN)) {
            return true;
        }
        boolean listed =
                !itself.contains(NOUN) && (itself.contains(VERB) || itself.contains(ACTION));
        boolean governs =
                right.contains(DETERMINER)
                        || right.contains(PRONOUN)
                        || (listed && starts && !isFunction(right));
        boolean free = starts || left.contains(CONJUNCTION) || left.contains(NEGATION);
        return governs && free && !text.endsWith("ed");
    }

    private double nounPlace(Set<WordClass> left, boolean starts, boolean plural, int position) {
        boolean of = position + 1 < corpus.length() && "of".equals(text(position + 1));
        if (left.contains(DETERMINER) || (of && !left.contains(NEGATION)) || plural) {
            return 1;
        }
        if (left.contains(PREPOSITION) || left.contains(ADJECTIVE)) {
            return 0.7;
        }
        if (starts || isFunction(left)) {
            return 0;
        }
        return left.contains(VERB) || left.contains(ACTION) || left.contains(FORM) ? 0.5 : 0.3;
    }

    /** Whether the general language knows a word, in this form or in its base, only as a verb. */
    private boolean isVerb(String text) {
        String base = text.endsWith("s") ? text.substring(0, text.length() - 1) : text;
        Set<WordClass> classes = general.classes(base);
        return classes.contains(VERB) && !classes.contains(NOUN) && !classes.contains(ACTION);
    }

    private static boolean isNominal(Set<WordClass> left) {
        return left.contains(DETERMINER) || left.contains(PREPOSITION) || left.contains(ADJECTIVE);
    }

    private boolean isGap(int position) {
        return position < 0 || position >= corpus.length() || corpus.word(position) == Corpus.GAP;
    }

    private String text(int position) {
        return isGap(position) ? "" : corpus.form(corpus.word(position)).text();
    }

    private Set<WordClass> classes(int position) {
        return isGap(position) ? Set.of() : general.classes(text(position));
    }

    private static boolean isFunction(Set<WordClass> classes) {
        return classes.stream().anyMatch(WordClass.FUNCTIONAL::contains);
    }
}
