package dev.concord.memory.tm.match.repair;

import java.util.Comparator;
import java.util.List;

/**
 * A replacement in a text.
 *
 * @param start index of the first character replaced
 * @param end index after the last one
 */
record Edit(int start, int end, String replacement) {
    /** The text with all edits made; they must not overlap. */
    static String apply(String text, List<Edit> edits) {
        StringBuilder result = new StringBuilder();
        int place = 0;
        for (Edit edit : edits.stream().sorted(Comparator.comparingInt(Edit::start)).toList()) {
            result.append(text, place, edit.start).append(edit.replacement);
            place = edit.end;
        }
        return result.append(text, place, text.length()).toString();
    }
}
