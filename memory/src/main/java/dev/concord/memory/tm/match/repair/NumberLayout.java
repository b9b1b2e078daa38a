package dev.concord.memory.tm.match.repair;

import dev.concord.glossary.text.LanguageTag;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a language writes numbers.
 *
 * @param decimal the decimal separator
 * @param group the separator between groups of digits; any space stands for any other
 */
record NumberLayout(char decimal, char group) {
    private static final int THOUSANDS = 3;

    static NumberLayout of(LanguageTag language) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(language.toLocale());
        return new NumberLayout(
                western(symbols.getDecimalSeparator()), western(symbols.getGroupingSeparator()));
    }

    /**
     * A number taken apart.
     *
     * @param whole digits before the decimal separator, as groups
     * @param fraction digits after it; empty when there are none
     */
    record Reading(String[] whole, String fraction) {
        /** The digits without groups, to be compared. */
        String value() {
            String digits = Digits.withoutLeadingZeros(String.join("", whole));
            return fraction.isEmpty() ? digits : digits + "." + fraction;
        }
    }

    /** Reads western digits with separators; nothing when this layout does not write it so. */
    Optional<Reading> read(String number) {
        int point = number.lastIndexOf(decimal);
        String whole = point < 0 ? number : number.substring(0, point);
        String fraction = point < 0 ? "" : number.substring(point + 1);
        String[] groups = groups(whole);
        boolean isRead =
                (point < 0 || isDigits(fraction))
                        && isDigits(groups[0])
                        && (groups.length == 1 || areGroups(groups));
        return isRead ? Optional.of(new Reading(groups, fraction)) : Optional.empty();
    }

    /** Writes a number as this layout does, with another sign between groups if one is known. */
    String write(Reading number, Optional<Character> groupSign) {
        String whole = String.join(Character.toString(groupSign.orElse(group)), number.whole());
        return number.fraction().isEmpty() ? whole : whole + decimal + number.fraction();
    }

    private String[] groups(String whole) {
        List<String> groups = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < whole.length(); i++) {
            if (isGroupSign(whole.charAt(i))) {
                groups.add(whole.substring(start, i));
                start = i + 1;
            }
        }
        groups.add(whole.substring(start));
        return groups.toArray(String[]::new);
    }

    /** Whether a character stands between groups of digits. */
    boolean isGroupSign(char c) {
        return c == group
                || (isSpace(c) && isSpace(group))
                || (isApostrophe(c) && isApostrophe(group));
    }

    /** Thousands, or as in India hundreds between the first group and the last. */
    private static boolean areGroups(String[] groups) {
        int last = groups.length - 1;
        boolean isRight = groups[0].length() <= THOUSANDS && isGroup(groups[last], THOUSANDS);
        for (int i = 1; i < last; i++) {
            isRight &= isGroup(groups[i], THOUSANDS) || isGroup(groups[i], THOUSANDS - 1);
        }
        return isRight;
    }

    private static boolean isGroup(String digits, int length) {
        return digits.length() == length && isDigits(digits);
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isSpace(char c) {
        return Character.isSpaceChar(c);
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    /** Arabic's own separators stand for the western ones, which its writers use as well. */
    private static char western(char separator) {
        return Digits.western(Character.toString(separator)).charAt(0);
    }
}
