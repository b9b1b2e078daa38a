package dev.concord.memory.tm;

import dev.concord.memory.model.Segment;
import dev.concord.memory.model.SegmentKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Where a text stands. Parts that nobody knows are empty.
 *
 * @param previousSource the source text before it, with inline-code tokens
 * @param nextSource the source text after it, with inline-code tokens
 * @param textId the identity that the document gives the text, for instance a resource key: TMX
 *     {@code tuid}, XLIFF {@code resname}
 */
public record UnitContext(String previousSource, String nextSource, String textId) {
    public static final UnitContext NONE = new UnitContext("", "", "");

    /**
     * Counts texts instead of naming them, as {@code 17}, {@code tu17} and, in parts of office
     * files, {@code NFDBB2FA9-tu17} do: it means another text in another document.
     */
    private static final Pattern ORDINAL =
            Pattern.compile("(?:[A-Z0-9]+-)?\\p{Alpha}{0,3}-?[0-9]+");

    /**
     * Where a segment stands in its document. The first segment has nothing before it, the last
     * nothing after it.
     *
     * @param document all segments, in document order
     * @param index of the segment, counted from 0
     */
    public static UnitContext of(List<Segment> document, int index) {
        return new UnitContext(
                index == 0 ? "" : document.get(index - 1).source(),
                index == document.size() - 1 ? "" : document.get(index + 1).source(),
                textId(document, index));
    }

    /** Where each segment of a document stands. */
    public static Map<SegmentKey, UnitContext> of(List<Segment> document) {
        Map<SegmentKey, UnitContext> contexts = HashMap.newHashMap(document.size());
        for (int i = 0; i < document.size(); i++) {
            contexts.put(document.get(i).key(), of(document, i));
        }
        return contexts;
    }

    /** The unit's own name; with the segment's place in the unit where that has several. */
    private static String textId(List<Segment> document, int index) {
        String unit = document.get(index).unit();
        if (unit.isEmpty() || ORDINAL.matcher(unit).matches()) {
            return "";
        }
        int first = index;
        while (first > 0 && document.get(first - 1).unit().equals(unit)) {
            first--;
        }
        return first == index ? unit : unit + "#" + (index - first + 1);
    }
}
