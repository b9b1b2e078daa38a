package dev.concord.memory.consistency;

import dev.concord.memory.model.AlarmKind;
import java.util.List;

/**
 * What one confirmation raised: here a term was rendered otherwise than expected.
 *
 * @param rendering what stands here; empty when no known rendering was found
 * @param expected the renderings that would have been right, the best first
 * @param confidence of the usage, 0 to 10000
 * @param reason in words for a translator
 * @param fingerprint of the conflict, to dismiss it
 * @param kind in which way the rendering is not as expected
 */
public record TermAlarm(
        String term,
        String rendering,
        List<String> expected,
        Severity severity,
        int confidence,
        String reason,
        String fingerprint,
        AlarmKind kind) {
    public TermAlarm {
        expected = List.copyOf(expected);
    }

    /** The same as a hint, with what speaks against it. */
    TermAlarm lighter(String why) {
        return new TermAlarm(
                term,
                rendering,
                expected,
                Severity.HINT,
                confidence,
                reason + " (" + why + ")",
                fingerprint,
                kind);
    }
}
