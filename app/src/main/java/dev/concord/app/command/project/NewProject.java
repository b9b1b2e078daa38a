package dev.concord.app.command.project;

import dev.concord.app.wiring.Wiring;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.model.ProjectId;
import dev.concord.memory.model.ResolutionStrategy;
import dev.concord.memory.project.ProjectSettings;
import java.nio.file.Path;
import java.util.Optional;

/** The settings of a project that is to be made. */
final class NewProject {
    private final Wiring wiring;

    NewProject(Wiring wiring) {
        this.wiring = wiring;
    }

    ProjectSettings settings(
            Path folder,
            Optional<String> name,
            Optional<String> id,
            LanguagePair languages,
            ResolutionStrategy strategy,
            boolean perDocument,
            Optional<String> store) {
        String chosen = name.filter(n -> !n.isBlank()).orElseGet(() -> nameOf(folder));
        return new ProjectSettings(
                chosen,
                id.map(ProjectId::new)
                        .orElseGet(() -> ProjectId.named(chosen, wiring.ids().get().value())),
                languages,
                strategy,
                perDocument,
                store);
    }

    private static String nameOf(Path folder) {
        Path last = folder.toAbsolutePath().normalize().getFileName();
        return last == null ? "project" : last.toString();
    }
}
