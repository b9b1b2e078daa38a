package dev.concord.memory.tm.similarity;

import dev.concord.memory.tm.similarity.Placeable.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the placeables that are written in figures. */
final class Figures {
    private static final String TIME = "D{1,2}:D{2}(?::D{2}(?:[.,]D+)?)?(?![D:])";

    private static final String DATE =
            "D{4}(?<big>[-/.])D{1,2}\\k<big>D{1,2}(?!D)(?:[Tt]"
                    + "D{2}:?D{2}(?::?D{2}(?:[.,]D+)?)?(?:[Zz]|[+-]D{2}:?D{2})?)?"
                    + "|D{1,2}(?<little>[-/.])D{1,2}\\k<little>D{4}(?!D)"
                    + "|D{1,2}(?<brief>[-/])D{1,2}\\k<brief>D{2}(?!D)";

    /** Groups of three, of two in India; spaces that do not break are separators, too. */
    private static final String GROUPED =
            "D{1,3}(?<group>[.,'’٬，\\u00A0\\u2009\\u202F])D{3}(?:\\k<group>D{3})*(?!D)"
                    + "|D{1,2}(?:,D{2})+,D{3}(?!D)";

    private static final String VERSION = "D+(?:\\.D+){2,}";
    private static final String FRACTION = "[.,٫．]D+";

    private static final Pattern FIGURES =
            Pattern.compile(
                    ("(?<date>DATE)|(?<time>TIME)"
                                    + "|(?<number>(?:GROUPED)(?:FRACTION)?(?!\\.D)"
                                    + "|(?!VERSION)D+(?:FRACTION)?)"
                                    + "|(?<version>VERSION)")
                            .replace("DATE", DATE)
                            .replace("TIME", TIME)
                            .replace("GROUPED", GROUPED)
                            .replace("VERSION", VERSION)
                            .replace("FRACTION", FRACTION)
                            .replace("[D:]", "[\\p{Nd}:]")
                            .replaceAll("D(?![A-Za-z])", "\\\\p{Nd}"));

    /** By the number of its group, which is found faster than its name. */
    private static final Map<Integer, Kind> KINDS =
            Map.of(
                    group("date"), Kind.DATE,
                    group("time"), Kind.TIME,
                    group("number"), Kind.NUMBER,
                    group("version"), Kind.VERSION);

    /** What stands between the parts of a figure. */
    private static final String SEPARATORS = "-/.:,'’٬٫，．\u00A0\u2009\u202F";

    private Figures() {}

    private static int group(String name) {
        return Objects.requireNonNull(FIGURES.namedGroups().get(name));
    }

    /** Those in a part of the text, from left to right. */
    static List<Placeable> in(String text, int start, int end) {
        List<Placeable> found = new ArrayList<>();
        int i = start;
        while (i < end) {
            if (!Character.isDigit(text.charAt(i))) {
                i++;
            } else if (isPartOfName(text, i)) {
                i = endOfDigits(text, i, end);
            } else {
                int last = endOfDigits(text, i, end);
                Placeable placeable =
                        mayGoOn(text, last) ? at(text, i, end) : number(text, i, last);
                found.add(placeable);
                i = placeable.end();
            }
        }
        return found;
    }

    /** After a cased letter, as in {@code utf8}, or within a code or a variable. */
    private static boolean isPartOfName(String text, int digit) {
        if (digit == 0) {
            return false;
        }
        char before = text.charAt(digit - 1);
        return switch (before) {
            case '_', '%', '⟦' -> true;
            case '{' -> endsWith(text, digit, '}');
            case '/' -> digit > 1 && text.charAt(digit - 2) == '⟦';
            default ->
                    Character.isLowerCase(before)
                            || Character.isUpperCase(before)
                            || Character.isTitleCase(before);
        };
    }

    private static boolean endsWith(String text, int digit, char closing) {
        int end = endOfDigits(text, digit, text.length());
        return end < text.length() && text.charAt(end) == closing;
    }

    private static int endOfDigits(String text, int start, int end) {
        int i = start;
        while (i < end && Character.isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /**
     * Whether more than digits may belong to it; every other part of a figure ends with a digit.
     */
    private static boolean mayGoOn(String text, int end) {
        if (end + 1 >= text.length()) {
            return false;
        }
        char c = text.charAt(end);
        return Character.isSurrogate(c)
                || (SEPARATORS.indexOf(c) >= 0 && isDigitOrHalf(text.charAt(end + 1)));
    }

    private static boolean isDigitOrHalf(char c) {
        return Character.isDigit(c) || Character.isSurrogate(c);
    }

    private static Placeable number(String text, int digit, int end) {
        int start = isSigned(text, digit) ? digit - 1 : digit;
        return new Placeable(Kind.NUMBER, start, end, text.substring(start, end));
    }

    private static Placeable at(String text, int digit, int end) {
        Matcher matcher = FIGURES.matcher(text).region(digit, end).useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            throw new IllegalStateException("No figure at " + digit + " of: " + text);
        }
        Kind kind = kind(matcher);
        return kind == Kind.NUMBER
                ? number(text, digit, matcher.end())
                : new Placeable(kind, digit, matcher.end(), text.substring(digit, matcher.end()));
    }

    private static Kind kind(Matcher matcher) {
        for (Map.Entry<Integer, Kind> group : KINDS.entrySet()) {
            if (matcher.start(group.getKey()) >= 0) {
                return group.getValue();
            }
        }
        throw new IllegalStateException("A figure of no kind: " + matcher.group());
    }

    /** A sign belongs to the number if nothing stands before it that it could join. */
    private static boolean isSigned(String text, int digit) {
        if (digit == 0 || "+-−".indexOf(text.charAt(digit - 1)) < 0) {
            return false;
        }
        if (digit == 1) {
            return true;
        }
        char before = text.charAt(digit - 2);
        return Character.isWhitespace(before)
                || Character.isSpaceChar(before)
                || "([{\"'“„«=<>:".indexOf(before) >= 0;
    }
}
