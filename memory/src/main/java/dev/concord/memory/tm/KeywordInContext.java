package dev.concord.memory.tm;

import dev.concord.memory.model.InlineCodes;
import dev.concord.memory.tm.ConcordanceHit.Place;
import java.util.regex.Pattern;

/**
 * What was found with the text around it, on one line and without codes.
 *
 * @param before all of the text before it, in the order of reading
 * @param after all of the text after it
 */
public record KeywordInContext(String before, String keyword, String after) {
    private static final Pattern BREAKS = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    /** The text at a place. */
    public static KeywordInContext of(String text, Place place) {
        return new KeywordInContext(
                line(text.substring(0, place.start())),
                line(text.substring(place.start(), place.end())),
                line(text.substring(place.end())));
    }

    private static String line(String text) {
        return BREAKS.matcher(InlineCodes.plain(text)).replaceAll(" ");
    }
}
