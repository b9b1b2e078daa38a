package dev.concord.memory.tm.match.repair;

/** Digits of the world's scripts. */
final class Digits {
    private static final int BASE = 10;

    /** Before Arabic's digits there are only 0 to 9. */
    private static final char FIRST_OTHER_DIGIT = '\u0660';

    private static final char ARABIC_DECIMAL = '\u066B';
    private static final char ARABIC_GROUP = '\u066C';

    private Digits() {}

    static boolean isDigit(int c) {
        return Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
    }

    /** The text with every digit as 0 to 9, and Arabic's separators as point and comma. */
    static String western(String text) {
        if (isWestern(text)) {
            return text;
        }
        StringBuilder result = new StringBuilder(text.length());
        text.codePoints().forEach(c -> result.appendCodePoint(western(c)));
        return result.toString();
    }

    private static boolean isWestern(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_OTHER_DIGIT) {
                return false;
            }
        }
        return true;
    }

    /** At least one digit is left. */
    static String withoutLeadingZeros(String western) {
        int start = 0;
        while (start < western.length() - 1 && western.charAt(start) == '0') {
            start++;
        }
        return western.substring(start);
    }

    /** Whether two numbers have the same digits, whatever stands between them or before them. */
    static boolean areSame(String western, String other) {
        int i = nextSignificant(western, 0);
        int j = nextSignificant(other, 0);
        while (i < western.length() && j < other.length()) {
            if (western.charAt(i) != other.charAt(j)) {
                return false;
            }
            i = next(western, i + 1);
            j = next(other, j + 1);
        }
        return i >= western.length() && j >= other.length();
    }

    private static int nextSignificant(String western, int from) {
        int i = next(western, from);
        while (i < western.length() && western.charAt(i) == '0') {
            i = next(western, i + 1);
        }
        return i;
    }

    private static int next(String western, int from) {
        int i = from;
        while (i < western.length() && (western.charAt(i) < '0' || western.charAt(i) > '9')) {
            i++;
        }
        return i;
    }

    private static int western(int c) {
        if (isDigit(c)) {
            return '0' + Character.digit(c, BASE);
        }
        return switch (c) {
            case ARABIC_DECIMAL -> '.';
            case ARABIC_GROUP -> ',';
            default -> c;
        };
    }

    /** The character for zero in the script of a text's first digit; {@code 0} if it has none. */
    static int zeroOf(String text) {
        return text.codePoints()
                .filter(Digits::isDigit)
                .map(c -> c - Character.digit(c, BASE))
                .findFirst()
                .orElse('0');
    }

    /** The text with its western digits in another script. */
    static String inScript(String western, int zero) {
        if (zero == '0') {
            return western;
        }
        StringBuilder result = new StringBuilder(western.length());
        western.codePoints().forEach(c -> result.appendCodePoint(isDigit(c) ? c - '0' + zero : c));
        return result.toString();
    }
}
