package dev.concord.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.app.wiring.Wiring;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.model.ProjectId;
import dev.concord.memory.model.ResolutionStrategy;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.project.ProjectSettings;
import dev.concord.memory.project.Projects;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A project of many plain segments, and what is to be confirmed in it. */
final class BigProject {
    static final String DOCUMENT = "big.txt";

    private final Path folder;
    private final int segments;
    private final Projects projects =
            new Wiring(Map.of(), "tester", Optional.empty())
                    .projects(Optional.empty(), Optional.empty());

    BigProject(Path folder, int segments) {
        this.folder = folder;
        this.segments = segments;
    }

    /** Makes it, with every segment still to translate. */
    BigProject make() throws Exception {
        return make(Optional.empty());
    }

    BigProject make(Optional<String> store) throws Exception {
        projects.create(
                root(),
                new ProjectSettings(
                        "big",
                        new ProjectId("big"),
                        LanguagePair.of("en", "de"),
                        ResolutionStrategy.MOST_FREQUENT,
                        false,
                        store));
        Path text = folder.resolve(DOCUMENT);
        Files.writeString(
                text,
                IntStream.rangeClosed(1, segments)
                        .mapToObj(n -> "Press reset button number " + n + ".\n\n")
                        .collect(Collectors.joining()));
        try (OpenProject project = projects.open(root())) {
            assertThat(project.files().add(text, DOCUMENT).segments()).hasSize(segments);
        }
        return this;
    }

    Path root() {
        return folder.resolve("project");
    }

    /** A file with a translation of every segment, each with a marked term. */
    Path translations() throws Exception {
        return Files.writeString(
                folder.resolve("translations.tsv"),
                IntStream.rangeClosed(1, segments)
                        .mapToObj(BigProject::translation)
                        .collect(Collectors.joining()));
    }

    static String translation(int segment) {
        return DOCUMENT
                + "\t"
                + segment
                + "\t"
                + target(segment)
                + "\t\treset button=Reset-Taste\n";
    }

    static String target(int segment) {
        return "Drücken Sie Reset-Taste Nummer " + segment + ".";
    }

    /** What is confirmed, by segment id. */
    Map<Integer, String> confirmed() throws Exception {
        Map<Integer, String> confirmed = new TreeMap<>();
        try (OpenProject project = projects.open(root())) {
            project.sessions()
                    .confirmations()
                    .forEach(
                            c -> confirmed.put(Integer.valueOf(c.segment().segment()), c.target()));
        }
        return confirmed;
    }

    Projects projects() {
        return projects;
    }
}
