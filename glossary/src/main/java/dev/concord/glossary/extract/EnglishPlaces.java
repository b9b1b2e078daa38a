package dev.concord.glossary.extract;

import static dev.concord.glossary.extract.WordClass.ACTION;
import static dev.concord.glossary.extract.WordClass.ADJECTIVE;
import static dev.concord.glossary.extract.WordClass.CONJUNCTION;
import static dev.concord.glossary.extract.WordClass.COPULA;
import static dev.concord.glossary.extract.WordClass.DETERMINER;
import static dev.concord.glossary.extract.WordClass.FORM;
import static dev.concord.glossary.extract.WordClass.INFINITIVE;
import static dev.concord.glossary.extract.WordClass.LINK;
import static dev.concord.glossary.extract.WordClass.MODAL;
import static dev.concord.glossary.extract.WordClass.NEGATION;
import static dev.concord.glossary.extract.WordClass.NOUN;
import static dev.concord.glossary.extract.WordClass.PREPOSITION;
import static dev.concord.glossary.extract.WordClass.PRONOUN;
import static dev.concord.glossary.extract.WordClass.VERB;

import dev.concord.glossary.extract.WordEvidence.NounPrior;
import java.util.Locale;
import java.util.Set;

/**
 * English: a noun stands last behind a determiner, a preposition or an adjective, in the plural, or
 * before "of"; a verb behind "to", a modal or a pronoun, or first before a determiner; an adjective
 * alone behind a form of "be".
 */
final class EnglishPlaces implements PlaceReader {
    private final GeneralLanguage general;
    private final EnglishPriors priors;

    EnglishPlaces(GeneralLanguage general) {
        this.general = general;
        priors = new EnglishPriors(general);
    }

    @Override
    public NounPrior prior(String word) {
        return priors.of(word);
    }

    @Override
    public void read(Place place, WordEvidence word) {
        String text = place.form().text().toLowerCase(Locale.ENGLISH);
        Set<WordClass> left = place.left();
        if (isVerbPlace(text, place)) {
            word.verb++;
        } else if (place.starts() && !place.closes() && isActive(text)) {
            // "Exchange rate" or "exchange files": as a label starts, nobody knows.
            word.verb += 0.4;
        } else if (left.contains(COPULA) && place.closes()) {
            word.adjective++;
        } else if (place.closes()) {
            readHead(text, place, word);
        } else if (left.contains(DETERMINER) || left.contains(PREPOSITION)) {
            // Before another noun, adjectives and nouns stand alike.
            word.adjective += 0.2;
        }
    }

    private void readHead(String text, Place place, WordEvidence word) {
        Set<WordClass> left = place.left();
        if (text.endsWith("ed") && !left.contains(DETERMINER)) {
            word.adjective++;
        } else if (isVerb(text) && !isNominal(left)) {
            word.verb += place.starts() ? 0 : 0.5;
        } else {
            word.noun += nounPlace(isPlural(text), place);
        }
    }

    private boolean isVerbPlace(String text, Place place) {
        Set<WordClass> itself = general.classes(text);
        boolean active = itself.contains(VERB) || itself.contains(ACTION);
        if (itself.contains(NOUN) && !active) {
            return false;
        }
        Set<WordClass> left = place.left();
        if (isPlural(text)) {
            return left.contains(PRONOUN) && !place.right().contains(COPULA);
        }
        if (left.contains(INFINITIVE) || left.contains(MODAL) || left.contains(PRONOUN)) {
            return true;
        }
        boolean free = place.starts() || left.contains(CONJUNCTION) || left.contains(NEGATION);
        boolean governs = place.right().contains(DETERMINER) || place.right().contains(PRONOUN);
        return free && !text.endsWith("ed") && governs;
    }

    private boolean isActive(String text) {
        Set<WordClass> classes = general.classes(text);
        return !classes.contains(NOUN) && (classes.contains(VERB) || classes.contains(ACTION));
    }

    private static double nounPlace(boolean plural, Place place) {
        Set<WordClass> left = place.left();
        boolean owned = place.right().contains(LINK) && !left.contains(NEGATION);
        if (left.contains(DETERMINER) || owned || plural) {
            return 1;
        }
        if (left.contains(PREPOSITION) || left.contains(ADJECTIVE)) {
            return 0.7;
        }
        if (place.starts() || left.stream().anyMatch(WordClass.FUNCTIONAL::contains)) {
            return 0;
        }
        return left.contains(VERB) || left.contains(ACTION) || left.contains(FORM) ? 0.5 : 0.3;
    }

    private static boolean isPlural(String text) {
        return text.length() > 3 && text.endsWith("s") && !text.endsWith("ss");
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
}
