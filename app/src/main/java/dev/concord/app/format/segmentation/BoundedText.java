package dev.concord.app.format.segmentation;

/**
 * A text that a regular expression may look at only so often. Java's regular expressions cannot be
 * interrupted, but each step of theirs reads a character.
 */
final class BoundedText implements CharSequence {
    private static final long READS_PER_CHARACTER = 20_000;
    private static final long MOST_READS = 20_000_000;

    private final String text;
    private long readsLeft;

    BoundedText(String text) {
        this.text = text;
        readsLeft = Math.min(MOST_READS, READS_PER_CHARACTER * (text.length() + 1L));
    }

    @Override
    public char charAt(int index) {
        if (--readsLeft < 0) {
            throw new TooMuchException();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }

    /** The expression backtracks without end. */
    static final class TooMuchException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
