package dev.concord.memory.tm.match.repair;

/**
 * A part of a text as alignment sees it: a word, a character of a script without spaces, a sign, a
 * placeable or an inline code.
 *
 * @param key by which two are the same: a word in lower case, a placeable as it stands, the number
 *     of an inline code
 * @param start index of its first UTF-16 character
 * @param end index after its last character
 */
record Element(Kind kind, String key, int start, int end) {
    enum Kind {
        WORD,
        NUMBER,
        VERSION,
        DATE,
        TIME,
        URL,
        EMAIL,
        OPENING,
        CLOSING,
        STANDALONE;

        boolean isCode() {
            return this == OPENING || this == CLOSING || this == STANDALONE;
        }

        boolean isPlaceable() {
            return this != WORD && !isCode();
        }

        boolean isAddress() {
            return this == URL || this == EMAIL;
        }

        /** Whether one may take the other's place. */
        boolean isAkinTo(Kind other) {
            return this == other || (isCount() && other.isCount());
        }

        private boolean isCount() {
            return this == NUMBER || this == VERSION;
        }
    }

    boolean isSameAs(Element other) {
        return kind == other.kind && key.equals(other.key);
    }

    /** The number of an inline code. */
    int codeNumber() {
        return Integer.parseInt(key);
    }
}
