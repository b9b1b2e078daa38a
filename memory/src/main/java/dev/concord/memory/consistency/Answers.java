package dev.concord.memory.consistency;

/**
 * How people have answered alarms.
 *
 * @param dismissed found to be none
 * @param upheld answered by a decision or by a correction to what was expected
 */
public record Answers(int dismissed, int upheld) {
    public static final Answers NONE = new Answers(0, 0);

    /** All that were answered. */
    public int total() {
        return dismissed + upheld;
    }

    Answers plus(Answers others) {
        return new Answers(dismissed + others.dismissed, upheld + others.upheld);
    }
}
