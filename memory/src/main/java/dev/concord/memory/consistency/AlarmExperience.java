package dev.concord.memory.consistency;

import dev.concord.memory.consistency.UsageBook.HistoryKey;
import dev.concord.memory.model.AlarmKind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What people's answers to alarms have taught: what was dismissed before has to be surer to be
 * shown again. It follows from the ledger alone, so taking a dismissal back takes back what it has
 * taught. Only hints have a threshold to rise; errors and warnings are shown whatever was
 * dismissed, and so are hints of {@link #CEILING} or more.
 *
 * <p>With m the project's minimum confidence, a hint needs m + (c − m) · min(1, t + k), where
 *
 * <ul>
 *   <li>c is {@link #CEILING};
 *   <li>t, for the term, is half the number of its dismissals that no upheld alarm about it
 *       balances;
 *   <li>k, for the kind, is ¼ · (2d/(d+u) − 1) · d/(d+3), where alarms of this kind about d terms
 *       were dismissed and about u terms upheld. It is 0 with fewer than three dismissed, and when
 *       not more were dismissed than upheld.
 * </ul>
 *
 * So the first dismissal of a term takes the threshold halfway up, the second all the way; a kind
 * of which nearly all are dismissed moves it by at most a quarter.
 */
public final class AlarmExperience {
    /** Nothing was answered. */
    public static final AlarmExperience NONE = new AlarmExperience(List.of());

    /** Hints as sure as this are always shown. */
    public static final int CEILING = 9_500;

    private static final double PER_DISMISSAL_OF_THE_TERM = 0.5;
    private static final double LARGEST_SHARE_OF_THE_KIND = 0.25;
    private static final int FEWEST_OF_A_KIND = 3;

    /**
     * One answer to an alarm.
     *
     * @param term by what its inflected forms have in common
     */
    record Answered(HistoryKey term, AlarmKind kind, boolean isDismissed) {}

    private final Map<HistoryKey, Answers> byTerm = new HashMap<>();
    private final Map<AlarmKind, Answers> byKind = new EnumMap<>(AlarmKind.class);

    AlarmExperience(List<Answered> answers) {
        Set<Answered> counted = new HashSet<>();
        for (Answered answered : answers) {
            var one = answered.isDismissed ? new Answers(1, 0) : new Answers(0, 1);
            byTerm.merge(answered.term, one, Answers::plus);
            if (counted.add(answered)) {
                byKind.merge(answered.kind, one, Answers::plus);
            }
        }
    }

    /** The answers to alarms of a kind, each term counted once. */
    public Answers of(AlarmKind kind) {
        return byKind.getOrDefault(kind, Answers.NONE);
    }

    /** How sure a hint of a kind has to be about a term that nobody has answered about. */
    public int confidenceNeeded(AlarmKind kind, AlarmSettings settings) {
        return raised(settings, byKind(kind));
    }

    /** How sure a hint of a kind about a term has to be to be shown, 0 to 10000. */
    int confidenceNeeded(HistoryKey term, AlarmKind kind, AlarmSettings settings) {
        Answers ofTerm = of(term);
        int unbalanced = Math.max(0, ofTerm.dismissed() - ofTerm.upheld());
        return raised(settings, unbalanced * PER_DISMISSAL_OF_THE_TERM + byKind(kind));
    }

    /** What was answered before, to stand behind a hint's reason; empty when nothing was. */
    Optional<String> note(HistoryKey term, AlarmKind kind) {
        Answers ofTerm = of(term);
        if (ofTerm.dismissed() > 0) {
            return Optional.of(
                    "%d of %d hints about it were dismissed"
                            .formatted(ofTerm.dismissed(), ofTerm.total()));
        }
        Answers ofKind = of(kind);
        return byKind(kind) > 0
                ? Optional.of(
                        "%d of %d such hints were dismissed in this project"
                                .formatted(ofKind.dismissed(), ofKind.total()))
                : Optional.empty();
    }

    private Answers of(HistoryKey term) {
        return byTerm.getOrDefault(term, Answers.NONE);
    }

    private double byKind(AlarmKind kind) {
        Answers answers = of(kind);
        if (answers.dismissed() < FEWEST_OF_A_KIND) {
            return 0;
        }
        double share = (double) answers.dismissed() / answers.total();
        double evidence = answers.dismissed() / (double) (answers.dismissed() + FEWEST_OF_A_KIND);
        return LARGEST_SHARE_OF_THE_KIND * Math.max(0, 2 * share - 1) * evidence;
    }

    private static int raised(AlarmSettings settings, double part) {
        int least = settings.minimumConfidence();
        int room = Math.max(0, CEILING - least);
        return least + (int) Math.round(room * Math.min(1, part));
    }
}
