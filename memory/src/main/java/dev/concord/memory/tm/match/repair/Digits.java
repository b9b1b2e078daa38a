package dev.concord.memory.tm.match.repair;

/** Digits of the world's scripts. */
final class Digits {
    private static final int BASE = 10;
    private static final char ARABIC_DECIMAL = '\u066B';
    private static final char ARABIC_GROUP = '\u066C';

    private Digits() {}

    static boolean isDigit(int c) {
        return Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
    }

    /** The text with every digit as 0 to 9, and Arabic's separators as point and comma. */
    static String western(String text) {
        StringBuilder result = new StringBuilder(text.length());
        text.codePoints().forEach(c -> result.appendCodePoint(western(c)));
        return result.toString();
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
