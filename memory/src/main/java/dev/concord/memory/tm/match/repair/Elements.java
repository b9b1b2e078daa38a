package dev.concord.memory.tm.match.repair;

import dev.concord.memory.model.InlineCodes;
import dev.concord.memory.tm.match.repair.Element.Kind;
import dev.concord.memory.tm.similarity.Placeable;
import dev.concord.memory.tm.similarity.Placeables;
import dev.concord.memory.tm.similarity.TextTokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The elements of a text, from left to right. */
record Elements(String text, List<Element> all) {
    /**
     * Chinese, Japanese and Korean write the names of the fields between them; Korean also puts a
     * full stop and a space behind each.
     */
    private static final Pattern EAST_ASIAN_DATE =
            Pattern.compile(
                    "\\p{Nd}{4}\\s?[年년]\\s?\\p{Nd}{1,2}\\s?[月월]\\s?\\p{Nd}{1,2}\\s?[日일]"
                            + "|\\p{Nd}{4}\\. ?\\p{Nd}{1,2}\\. ?\\p{Nd}{1,2}\\.");

    static Elements of(String text) {
        return of(text, marked(text));
    }

    /**
     * @param marked as {@link #marked} gives them
     */
    static Elements of(String text, List<Element> marked) {
        List<Element> all = new ArrayList<>();
        int start = 0;
        for (Element element : marked) {
            addWords(text, start, element.start(), all);
            all.add(element);
            start = element.end();
        }
        addWords(text, start, text.length(), all);
        return new Elements(text, List.copyOf(all));
    }

    /** Only those of some kinds. */
    List<Element> only(Predicate<Kind> kinds) {
        return all.stream().filter(element -> kinds.test(element.kind())).toList();
    }

    /** The placeables and inline codes of a text. */
    static List<Element> marked(String text) {
        List<Element> found = new ArrayList<>();
        for (InlineCodes.Token code : InlineCodes.tokens(text)) {
            found.add(
                    new Element(
                            kind(code), Integer.toString(code.number()), code.start(), code.end()));
        }
        for (Element date : eastAsianDates(text)) {
            addUnlessOverlapping(date, found);
        }
        for (Placeable placeable : Placeables.in(text)) {
            Kind kind = Kind.valueOf(placeable.kind().name());
            addUnlessOverlapping(
                    new Element(kind, placeable.text(), placeable.start(), placeable.end()), found);
        }
        found.sort(Comparator.comparingInt(Element::start));
        return found;
    }

    private static Kind kind(InlineCodes.Token code) {
        return Kind.valueOf(code.kind().name());
    }

    private static List<Element> eastAsianDates(String text) {
        if (!mayHaveEastAsianDate(text)) {
            return List.of();
        }
        List<Element> dates = new ArrayList<>();
        Matcher matcher = EAST_ASIAN_DATE.matcher(text);
        while (matcher.find()) {
            dates.add(new Element(Kind.DATE, matcher.group(), matcher.start(), matcher.end()));
        }
        return dates;
    }

    /** Most texts have none, and searching every text for one takes long. */
    private static boolean mayHaveEastAsianDate(String text) {
        return text.indexOf('年') >= 0 || text.indexOf('년') >= 0 || hasFigureWithFullStop(text);
    }

    private static boolean hasFigureWithFullStop(String text) {
        int stop = text.indexOf('.', 1);
        while (stop > 0 && !Character.isDigit(text.codePointBefore(stop))) {
            stop = text.indexOf('.', stop + 1);
        }
        return stop > 0;
    }

    private static void addUnlessOverlapping(Element element, List<Element> found) {
        for (Element each : found) {
            if (each.start() < element.end() && element.start() < each.end()) {
                return;
            }
        }
        found.add(element);
    }

    private static void addWords(String text, int from, int to, List<Element> all) {
        int start = from;
        while (start < to) {
            int end = Math.min(to, TextTokens.endOfToken(text, start));
            if (!isSpace(text.codePointAt(start))) {
                String key = text.substring(start, end).toLowerCase(Locale.ROOT);
                all.add(new Element(Kind.WORD, key, start, end));
            }
            start = end;
        }
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
