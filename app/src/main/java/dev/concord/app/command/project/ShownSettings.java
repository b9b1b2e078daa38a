package dev.concord.app.command.project;

import dev.concord.memory.consistency.AlarmExperience;
import dev.concord.memory.consistency.AlarmSettings;
import dev.concord.memory.consistency.Answers;
import dev.concord.memory.consistency.Severity;
import dev.concord.memory.model.AlarmKind;
import dev.concord.memory.project.ProjectSettings;
import dev.concord.memory.tm.match.MatchSettings.OfMemory;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A project's settings as the command line shows them. */
record ShownSettings(
        String folder,
        String name,
        String id,
        String source,
        String target,
        String strategy,
        String scope,
        @Nullable String store,
        Map<String, OfMemory> memories,
        int machinePenalty,
        int variantPenalty,
        int termGap,
        Alarms alarms) {
    /** Of what translators are warned; confidence is 0 to 10000. */
    record Alarms(
            List<String> shown,
            int minimumConfidence,
            int minimumOccurrences,
            List<Answered> answered) {
        static Alarms of(AlarmSettings settings, AlarmExperience experience) {
            return new Alarms(
                    settings.shown().stream().sorted().map(Severity::code).toList(),
                    settings.minimumConfidence(),
                    settings.minimumOccurrences(),
                    Arrays.stream(AlarmKind.values())
                            .map(kind -> Answered.of(kind, settings, experience))
                            .toList());
        }
    }

    /**
     * How alarms of a kind were answered, in how many terms.
     *
     * @param confidenceNeeded how sure a hint of the kind has to be by now; empty for what is
     *     always shown
     */
    record Answered(String kind, int dismissed, int upheld, @Nullable Integer confidenceNeeded) {
        static Answered of(AlarmKind kind, AlarmSettings settings, AlarmExperience experience) {
            Answers answers = experience.of(kind);
            return new Answered(
                    kind.name().toLowerCase(Locale.ROOT),
                    answers.dismissed(),
                    answers.upheld(),
                    kind == AlarmKind.LISTED ? null : experience.confidenceNeeded(kind, settings));
        }

        /** The same for people. */
        String told() {
            return "%s: %d dismissed, %d upheld%s"
                    .formatted(
                            kind,
                            dismissed,
                            upheld,
                            confidenceNeeded == null
                                    ? ""
                                    : "; needs " + percent(confidenceNeeded) + " %");
        }
    }

    /** A confidence as people read it. */
    static String percent(int confidence) {
        return BigDecimal.valueOf(confidence, 2).stripTrailingZeros().toPlainString();
    }

    /** Of a project in which nobody has answered an alarm yet. */
    static ShownSettings of(Path folder, ProjectSettings settings) {
        return of(folder, settings, AlarmExperience.NONE);
    }

    static ShownSettings of(Path folder, ProjectSettings settings, AlarmExperience experience) {
        return new ShownSettings(
                folder.toAbsolutePath().normalize().toString(),
                settings.name(),
                settings.id().value(),
                settings.languages().source().value(),
                settings.languages().target().value(),
                settings.strategy().code(),
                settings.perDocument() ? "document" : "project",
                settings.store().orElse(null),
                new TreeMap<>(settings.matches().memories()),
                settings.matches().machinePenalty(),
                settings.matches().variantPenalty(),
                settings.termGap(),
                Alarms.of(settings.alarms(), experience));
    }
}
