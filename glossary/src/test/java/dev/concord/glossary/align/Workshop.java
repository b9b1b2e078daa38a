package dev.concord.glossary.align;

import dev.concord.glossary.extract.TermOccurrence;
import dev.concord.glossary.text.LanguagePair;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Knowledge that is taught and asked with plain texts; terms are found where they are written. */
final class Workshop {
    private final RenderingKnowledge knowledge;
    private final List<String> watched;

    Workshop(String targetLanguage, String... watched) {
        this.knowledge = new RenderingKnowledge(LanguagePair.of("en", targetLanguage));
        this.watched = List.of(watched);
    }

    /** The lines of a text block, each a source and a target with a bar between. */
    static List<String[]> lines(String block) {
        return block.lines().map(line -> line.split("\\s*\\|\\s*")).toList();
    }

    RenderingKnowledge knowledge() {
        return knowledge;
    }

    AnalysedPair pair(String source, String target) {
        String lower = source.toLowerCase(Locale.ENGLISH);
        List<TermOccurrence> places = new ArrayList<>();
        for (String term : watched) {
            for (int at = lower.indexOf(term); at >= 0; at = lower.indexOf(term, at + 1)) {
                places.add(new TermOccurrence(term, at, at + term.length(), false));
            }
        }
        return knowledge.analyse(
                source, target, places.stream().map(place -> flagged(place, places)).toList());
    }

    void learn(String block) {
        lines(block).forEach(line -> knowledge.learn(pair(line[0], line[1])));
    }

    /** The verdict on the only term of a pair that has not been learnt. */
    RenderingVerdict judge(String source, String target) {
        return knowledge.judge(pair(source, target)).getFirst();
    }

    private static TermOccurrence flagged(TermOccurrence place, List<TermOccurrence> places) {
        boolean nested =
                places.stream()
                        .anyMatch(other ->
                                !other.equals(place)
                                        && other.start() <= place.start()
                                        && other.end() >= place.end());
        return new TermOccurrence(place.key(), place.start(), place.end(), nested);
    }
}
