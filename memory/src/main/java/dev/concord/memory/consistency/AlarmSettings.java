package dev.concord.memory.consistency;

import java.util.EnumSet;
import java.util.Set;

/**
 * Of what a project warns its translators. The two thresholds concern what is concluded from usage
 * alone: hints about terms that no glossary, mark or decision is about.
 *
 * @param shown the severities that are shown; errors are among them, since a lock is never silent
 * @param minimumConfidence how sure a hint has to be, 0 to 10000
 * @param minimumOccurrences how often a term must have been confirmed before a segment for a hint
 *     about it
 */
public record AlarmSettings(Set<Severity> shown, int minimumConfidence, int minimumOccurrences) {
    public static final int HIGHEST_CONFIDENCE = 10_000;

    /**
     * Measured on confirmed software texts in three language pairs: below five earlier occurrences
     * and below 80 % more than one hint in four is a false alarm.
     */
    public static final AlarmSettings DEFAULT =
            new AlarmSettings(EnumSet.allOf(Severity.class), 8_000, 5);

    /** Everything is shown, however unsure it is. */
    public static final AlarmSettings EVERYTHING =
            new AlarmSettings(EnumSet.allOf(Severity.class), 0, 1);

    /**
     * @throws IllegalArgumentException when a value makes no sense
     */
    public AlarmSettings {
        shown = Set.copyOf(shown);
        if (!shown.contains(Severity.ERROR)) {
            throw new IllegalArgumentException(
                    "Errors are always shown: a locked term can be unlocked instead");
        }
        if (minimumConfidence < 0 || minimumConfidence > HIGHEST_CONFIDENCE) {
            throw new IllegalArgumentException(
                    "The confidence that hints need is 0 to 10000, not " + minimumConfidence);
        }
        if (minimumOccurrences < 1) {
            throw new IllegalArgumentException(
                    "Hints need at least 1 earlier occurrence, not " + minimumOccurrences);
        }
    }

    /** True when alarms of a severity are shown at all. */
    public boolean shows(Severity severity) {
        return shown.contains(severity);
    }

    /** The same with hints shown or not. */
    public AlarmSettings withHints(boolean wanted) {
        Set<Severity> others = EnumSet.copyOf(shown);
        if (wanted) {
            others.add(Severity.HINT);
        } else {
            others.remove(Severity.HINT);
        }
        return new AlarmSettings(others, minimumConfidence, minimumOccurrences);
    }

    /** The same with other severities shown. */
    public AlarmSettings withShown(Set<Severity> others) {
        return new AlarmSettings(others, minimumConfidence, minimumOccurrences);
    }

    /** The same with other thresholds. */
    public AlarmSettings withThresholds(int confidence, int occurrences) {
        return new AlarmSettings(shown, confidence, occurrences);
    }
}
