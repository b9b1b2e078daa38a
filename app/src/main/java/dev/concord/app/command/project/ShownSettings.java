package dev.concord.app.command.project;

import dev.concord.memory.consistency.AlarmSettings;
import dev.concord.memory.consistency.Severity;
import dev.concord.memory.project.ProjectSettings;
import dev.concord.memory.tm.match.MatchSettings.OfMemory;
import java.nio.file.Path;
import java.util.List;
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
        Alarms alarms) {
    /** Of what translators are warned; confidence is 0 to 10000. */
    record Alarms(List<String> shown, int minimumConfidence, int minimumOccurrences) {
        static Alarms of(AlarmSettings settings) {
            return new Alarms(
                    settings.shown().stream().sorted().map(Severity::code).toList(),
                    settings.minimumConfidence(),
                    settings.minimumOccurrences());
        }
    }

    static ShownSettings of(Path folder, ProjectSettings settings) {
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
                Alarms.of(settings.alarms()));
    }
}
