package dev.concord.memory.tm.similarity;

/**
 * A part of a text that is carried over into the translation, at most in another notation.
 *
 * @param start index of its first UTF-16 character
 * @param end index after its last character
 * @param text as it stands there
 */
public record Placeable(Kind kind, int start, int end, String text) {
    /** What it is, judged by its form alone. */
    public enum Kind {
        /** An integer or decimal number with its sign and its group separators. */
        NUMBER('\uE000'),
        /** Three or more numbers joined by full stops; network addresses, too. */
        VERSION('\uE000'),
        /** Year, month and day in figures, with a time where ISO 8601 joins one to it. */
        DATE('\uE001'),
        /** Hours and minutes, with seconds and their fraction. */
        TIME('\uE002'),
        /** An address with a scheme, or one that begins with {@code www.}. */
        URL('\uE003'),
        EMAIL('\uE004');

        private final char placeholder;

        Kind(char placeholder) {
            this.placeholder = placeholder;
        }

        /**
         * What stands for it in a skeleton: a private-use character, the same for kinds of which
         * one may take the other's place.
         */
        public char placeholder() {
            return placeholder;
        }
    }
}
