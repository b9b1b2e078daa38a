package dev.concord.memory.tm.match.repair;

import dev.concord.memory.tm.match.repair.Element.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers whose groups are separated by common spaces, as French or Polish writers often have them.
 * By themselves they may be several numbers; one that is in the source as well is one.
 */
final class SpacedNumbers {
    private static final Pattern SPACED =
            Pattern.compile("(?<!\\p{Nd})\\p{Nd}{1,3}(?: \\p{Nd}{3})+(?:[.,]\\p{Nd}+)?(?!\\p{Nd})");

    private SpacedNumbers() {}

    /** The placeables of a target, with the numbers joined that the source has as well. */
    static List<Element> join(
            String target, List<Element> marks, Forms forms, List<Element> inSource) {
        List<Element> found =
                new ArrayList<>(
                        marks.stream().filter(element -> element.kind().isPlaceable()).toList());
        if (!mayHaveSome(target)) {
            return found;
        }
        Matcher matcher = SPACED.matcher(target);
        while (matcher.find()) {
            var joined = new Element(Kind.NUMBER, matcher.group(), matcher.start(), matcher.end());
            if (inSource.stream().anyMatch(element -> forms.isSame(element, joined))) {
                found.removeIf(e -> e.start() < joined.end() && joined.start() < e.end());
                found.add(joined);
            }
        }
        found.sort(Comparator.comparingInt(Element::start));
        return found;
    }

    private static boolean mayHaveSome(String text) {
        for (int i = 1; i < text.length() - 1; i++) {
            if (text.charAt(i) == ' '
                    && Digits.isDigit(text.codePointBefore(i))
                    && Digits.isDigit(text.codePointAt(i + 1))) {
                return true;
            }
        }
        return false;
    }
}
