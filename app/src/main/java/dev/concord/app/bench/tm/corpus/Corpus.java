package dev.concord.app.bench.tm.corpus;

import java.util.List;

/**
 * Units of one language pair and pairs that are not among them.
 *
 * @param name as the report has it, for instance {@code en-de 100k}
 * @param sourceLanguage BCP 47
 * @param targetLanguage BCP 47
 * @param queries held-out sources with the translation a person gave
 */
public record Corpus(
        String name,
        String sourceLanguage,
        String targetLanguage,
        List<TextPair> units,
        List<TextPair> queries) {
    public Corpus {
        units = List.copyOf(units);
        queries = List.copyOf(queries);
    }

    /** A corpus that is named by its languages and its size. */
    static Corpus of(
            String sourceLanguage,
            String targetLanguage,
            List<TextPair> units,
            List<TextPair> queries) {
        String name = sourceLanguage + "-" + targetLanguage + " " + shortened(units.size());
        return new Corpus(name, sourceLanguage, targetLanguage, units, queries);
    }

    /** The same with fewer queries. */
    public Corpus withQueries(int limit) {
        return new Corpus(
                name,
                sourceLanguage,
                targetLanguage,
                units,
                queries.subList(0, Math.min(limit, queries.size())));
    }

    /** A round number in few characters: 10k, 1M. */
    static String shortened(int count) {
        if (count > 0 && count % 1_000_000 == 0) {
            return count / 1_000_000 + "M";
        }
        return count > 0 && count % 1_000 == 0 ? count / 1_000 + "k" : Integer.toString(count);
    }
}
