package dev.concord.glossary.extract;

import dev.concord.glossary.extract.WordEvidence.NounPrior;
import java.util.List;
import java.util.Set;

/**
 * French, Spanish, Italian, Portuguese and their kin: a noun stands right behind a determiner,
 * adjectives behind the noun; infinitives by their ending.
 */
final class RomancePlaces implements PlaceReader {
    private static final NounPrior USUAL = new NounPrior(0.55, 3);
    private static final NounPrior INFINITIVE = new NounPrior(0.15, 4);
    private static final NounPrior NEVER = new NounPrior(0.01, 60);
    private static final List<String> INFINITIVES = List.of("er", "ir", "re", "ar");

    private final GeneralLanguage general;

    RomancePlaces(GeneralLanguage general) {
        this.general = general;
    }

    @Override
    public void read(Place place, WordEvidence word) {
        Set<WordClass> left = place.left();
        if (general.is(place.form().text(), WordClass.ADJECTIVE)) {
            word.adjective++;
        } else if (left.contains(WordClass.DETERMINER)) {
            word.noun++;
        } else if (left.contains(WordClass.PRONOUN) || left.contains(WordClass.MODAL)) {
            word.verb++;
        } else if (left.contains(WordClass.COPULA)) {
            word.adjective++;
        } else if (left.contains(WordClass.LINK) || left.contains(WordClass.PREPOSITION)) {
            boolean verb = INFINITIVES.stream().anyMatch(place.form().text()::endsWith);
            word.noun += verb ? 0.1 : 0.7;
            word.verb += verb ? 0.6 : 0;
        } else if (!place.starts() && left.isEmpty()) {
            // Behind another noun: an adjective, or the verb.
            word.adjective += 0.6;
        }
    }

    @Override
    public NounPrior prior(String word) {
        if (general.isFunctional(word) || general.is(word, WordClass.ADJECTIVE)) {
            return NEVER;
        }
        return INFINITIVES.stream().anyMatch(word::endsWith) ? INFINITIVE : USUAL;
    }
}
