package dev.concord.memory.pretranslation;

import dev.concord.glossary.text.LanguagePair;
import dev.concord.glossary.text.LanguageTag;
import dev.concord.memory.model.Origin;
import dev.concord.memory.model.ProjectId;
import dev.concord.memory.model.ResolutionStrategy;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.project.CurrentTarget;
import dev.concord.memory.project.LineProjects;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.project.ProjectSettings;
import dev.concord.memory.project.Projects;
import dev.concord.memory.session.ConfirmationRequest;
import dev.concord.memory.session.SettableClock;
import dev.concord.memory.tm.TranslationUnit;
import dev.concord.memory.tm.UnitContext;
import dev.concord.memory.tm.UnitDetails;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A real English to German project in a folder, whose documents are lines of text. */
public final class LineProject implements AutoCloseable {
    private final Path folder;
    private final SettableClock clock = new SettableClock();
    private OpenProject project;

    public LineProject(Path folder) throws Exception {
        this.folder = folder;
        projects()
                .create(
                        folder.resolve("project"),
                        new ProjectSettings(
                                "P",
                                new ProjectId("p"),
                                new LanguagePair(new LanguageTag("en"), new LanguageTag("de")),
                                ResolutionStrategy.MOST_FREQUENT,
                                false,
                                Optional.empty()));
        project = projects().open(folder.resolve("project"));
    }

    public OpenProject get() {
        return project;
    }

    /** Closes and opens it, as another run of the program would. */
    public void reopen() throws Exception {
        project.close();
        project = projects().open(folder.resolve("project"));
    }

    public LineProject document(String name, String... lines) throws Exception {
        Path file = Files.write(folder.resolve(name), List.of(lines));
        project.files().add(file, name);
        return this;
    }

    /** Adds a unit as if a file in {@code tm/} had it. */
    public LineProject unit(String source, String target) {
        project.memory()
                .add(
                        new TranslationUnit(
                                "unit:" + source + "|" + target,
                                source,
                                target,
                                new Origin(Origin.Kind.MEMORY, "old.tmx"),
                                UnitContext.NONE,
                                new UnitDetails("old.tmx", "", Optional.empty(), false)));
        return this;
    }

    public LineProject confirm(String document, int segment, String target) throws Exception {
        project.sessions().confirm(ConfirmationRequest.of(key(document, segment), target));
        return this;
    }

    public CurrentTarget target(String document, int segment) throws Exception {
        return project.targets(document).of(project.segments(document).get(segment - 1));
    }

    public static SegmentKey key(String document, int segment) {
        return new SegmentKey(document, Integer.toString(segment));
    }

    private Projects projects() {
        return LineProjects.alone("Ada", clock);
    }

    @Override
    public void close() {
        project.close();
    }
}
