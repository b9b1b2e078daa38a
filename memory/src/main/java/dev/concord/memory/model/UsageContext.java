package dev.concord.memory.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Where a rendering is right though it is not the usual one. Whatever is given has to hold; when
 * nothing is given, it is right everywhere.
 *
 * @param document the document; empty for any
 * @param within the longer term of the source that the term is a part of; empty for none
 * @param words what the source has beside the term, in any form and order
 */
public record UsageContext(String document, String within, List<String> words) {
    public static final UsageContext EVERYWHERE = new UsageContext("", "", List.of());

    public UsageContext {
        within = within.strip();
        words = words.stream().map(String::strip).filter(word -> !word.isEmpty()).toList();
    }

    /** In one document. */
    public static UsageContext inDocument(String document) {
        return new UsageContext(document, "", List.of());
    }

    /** As a part of a longer term. */
    public static UsageContext within(String longerTerm) {
        return new UsageContext("", longerTerm, List.of());
    }

    /** Where the source has these words. */
    public static UsageContext beside(String... words) {
        return new UsageContext("", "", List.of(words));
    }

    public boolean isEverywhere() {
        return equals(EVERYWHERE);
    }

    /** The same, document, longer term and words in one line, whatever the order of the words. */
    public String key() {
        return String.join(
                "\t",
                document,
                within.toLowerCase(Locale.ROOT),
                words.stream()
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .sorted()
                        .collect(Collectors.joining(" ")));
    }
}
