package dev.concord.app.format.file;

/** Hands out the numbers of a segment's tokens, leaving out those its text already contains. */
public final class TokenNumbers {
    private final String literal;
    private int last;

    /**
     * @param literal the segment's text without its inline codes
     */
    public TokenNumbers(String literal) {
        this.literal = literal;
    }

    /** The next number whose tokens cannot be mistaken for text. */
    public int next() {
        do {
            last++;
        } while (literal.indexOf('⟦') >= 0 && occurs(last));
        return last;
    }

    private boolean occurs(int number) {
        return literal.contains("⟦" + number + "⟧")
                || literal.contains("⟦/" + number + "⟧")
                || literal.contains("⟦" + number + "/⟧");
    }
}
