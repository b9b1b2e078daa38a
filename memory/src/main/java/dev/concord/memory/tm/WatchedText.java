package dev.concord.memory.tm;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * A text whose reader can be called off: an expression may look at one text for minutes, and a
 * matcher knows no other way out than the text itself. Confined to one thread.
 */
final class WatchedText implements CharSequence {
    private static final int BETWEEN_QUESTIONS = 0x3FF;

    private final String text;
    private final BooleanSupplier goesOn;
    private int read;

    WatchedText(String text, BooleanSupplier goesOn) {
        this.text = text;
        this.goesOn = goesOn;
    }

    /**
     * One character.
     *
     * @throws CancellationException when nobody waits for the result any more
     */
    @Override
    public char charAt(int index) {
        if ((++read & BETWEEN_QUESTIONS) == 0 && !goesOn.getAsBoolean()) {
            throw new CancellationException("The search was called off");
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
}
