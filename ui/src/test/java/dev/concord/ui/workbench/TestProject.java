package dev.concord.ui.workbench;

import dev.concord.glossary.term.Term;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.model.Document;
import dev.concord.memory.model.ProjectId;
import dev.concord.memory.model.ResolutionStrategy;
import dev.concord.memory.project.LineProjects;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.project.ProjectSettings;
import dev.concord.memory.project.Projects;
import dev.concord.memory.tm.MemoryProgress;
import dev.concord.memory.tm.TranslationMemory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A real project in a folder of the test's, over SQLite. */
public final class TestProject {
    private final Path folder;
    private final Projects projects;

    public TestProject(Path folder, String targetLanguage) throws Exception {
        this(folder, targetLanguage, UnaryOperator.identity());
    }

    /** A project whose translation memory is of the test's making. */
    public TestProject(
            Path folder, String targetLanguage, UnaryOperator<TranslationMemory> memories)
            throws Exception {
        this.folder = folder.resolve("project");
        projects = projects(memories);
        projects.create(
                this.folder,
                new ProjectSettings(
                        "Test",
                        new ProjectId("test"),
                        LanguagePair.of("en", targetLanguage),
                        ResolutionStrategy.GLOSSARY_PREFERRED,
                        false,
                        Optional.empty()));
    }

    /** Makes and opens projects as the program does, over SQLite, of documents with lines. */
    public static Projects projects() {
        return projects(UnaryOperator.identity());
    }

    private static Projects projects(UnaryOperator<TranslationMemory> memories) {
        return LineProjects.of("Mina", Clock.systemUTC(), Optional.empty(), memories);
    }

    /** Where it is. */
    public Path folder() {
        return folder;
    }

    /** Opens it, as the program would, and waits for its translation memory. */
    public OpenProject open() throws Exception {
        OpenProject opened = projects.open(folder);
        opened.readyMemory();
        return opened;
    }

    /** Adds a document with one segment a line. */
    public static Document add(OpenProject project, Path scratch, String name, String... lines)
            throws Exception {
        Path file = scratch.resolve(name);
        Files.write(file, List.of(lines));
        return project.files().add(file, name).document();
    }

    /** Lists a term with its preferred rendering. */
    public static void list(OpenProject project, String source, String target) throws Exception {
        project.addTerm(Term.preferred(source), Term.preferred(target), "");
    }

    /** Takes in a TMX file whose units have these sources and targets, one after the other. */
    public static void importUnits(OpenProject project, Path scratch, String name, String... texts)
            throws Exception {
        StringBuilder units = new StringBuilder();
        for (int i = 0; i < texts.length; i += 2) {
            units.append(
                    """
                    <tu changeid="Jo" changedate="2026020%dT101500Z">
                    <tuv xml:lang="en"><seg>%s</seg></tuv>
                    <tuv xml:lang="de"><seg>%s</seg></tuv></tu>
                    """
                            .formatted(1 + i / 2 % 9, texts[i], texts[i + 1]));
        }
        Path file = scratch.resolve(name);
        Files.writeString(
                file,
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <tmx version="1.4"><header creationtool="t" creationtoolversion="1"
                segtype="sentence" o-tmf="t" adminlang="en" srclang="en" datatype="plaintext"/>
                <body>%s</body></tmx>
                """
                        .formatted(units));
        project.memoryImport().take(file, MemoryProgress.NONE);
    }
}
