package dev.concord.app.command.project;

import dev.concord.app.wiring.Wiring;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.model.ProjectId;
import dev.concord.memory.model.ResolutionStrategy;
import dev.concord.memory.project.ProjectSettings;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The settings of a project that is to be made. */
final class NewProject {
    private static final int NAME_PART = 40;
    private static final int RANDOM_PART = 10;

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
                new ProjectId(id.orElseGet(() -> newId(chosen))),
                languages,
                strategy,
                perDocument,
                store);
    }

    /** A name's own part is for people who look into a store; the rest makes it unique. */
    private String newId(String name) {
        String readable =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String unique = wiring.ids().get().value();
        return readable.substring(0, Math.min(NAME_PART, readable.length()))
                + (readable.isEmpty() ? "" : "-")
                + unique.substring(unique.length() - RANDOM_PART);
    }

    private static String nameOf(Path folder) {
        Path last = folder.toAbsolutePath().normalize().getFileName();
        return last == null ? "project" : last.toString();
    }
}
