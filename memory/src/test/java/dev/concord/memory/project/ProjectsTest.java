package dev.concord.memory.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concord.glossary.term.Term;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.glossary.text.LanguageTag;
import dev.concord.memory.consistency.Resolution;
import dev.concord.memory.format.FormatException;
import dev.concord.memory.model.ProjectId;
import dev.concord.memory.model.ResolutionStrategy;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.session.ConfirmationRequest;
import dev.concord.memory.session.MarkedPair;
import dev.concord.memory.session.SettableClock;
import dev.concord.memory.tm.MatchKind;
import dev.concord.memory.tm.MatchQuery;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectsTest {
    private static final LanguagePair EN_DE =
            new LanguagePair(new LanguageTag("en"), new LanguageTag("de"));

    @TempDir Path folder;
    private final Clock clock = new SettableClock();

    @Test
    void projectIsCreatedFilledTranslatedAndMerged() throws Exception {
        try (OpenProject project = project()) {
            project.files().add(document("guide.txt", "Switch it on.", "Done."), "guide.txt");
            confirm(project, "guide.txt", "1", "Schalten Sie es ein.");

            Path merged =
                    project.files()
                            .merge(project.documents().getFirst(), project.folder().target());

            assertThat(merged).hasContent("Schalten Sie es ein.\nDone.");
        }
    }

    @Test
    void createRefusesAFolderThatHoldsAProject() throws Exception {
        projects().create(root(), settings());

        assertThatThrownBy(() -> projects().create(root(), settings()))
                .isInstanceOf(ProjectException.class)
                .hasMessageContaining("is a Concord project already");
    }

    @Test
    void createRefusesAPasswordInTheProjectFile() {
        var settings =
                new ProjectSettings(
                        "P",
                        new ProjectId("p"),
                        EN_DE,
                        ResolutionStrategy.MOST_FREQUENT,
                        false,
                        Optional.of("valkey://u:secret@host"));

        assertThatThrownBy(() -> projects().create(root(), settings))
                .isInstanceOf(ProjectException.class)
                .hasMessageContaining("CONCORD_STORE")
                .hasMessageNotContaining("secret");
        assertThat(root()).doesNotExist();
    }

    @Test
    void openTellsASecondInstanceWhoHoldsTheProject() throws Exception {
        try (OpenProject project = project()) {
            assertThatThrownBy(() -> projects().open(project.folder().root()))
                    .isInstanceOf(ProjectException.class)
                    .hasMessageContaining("is open in another Concord");
        }
        projects().open(root()).close();
    }

    @Test
    void openNamesThePlaceInADamagedProjectFile() throws Exception {
        projects().create(root(), settings());
        Files.writeString(root().resolve("concord.json"), "{\n  \"name\": oops\n}");

        assertThatThrownBy(() -> projects().open(root()))
                .isInstanceOf(ProjectException.class)
                .hasMessageContaining("concord.json: line 2, column");
    }

    @Test
    void openNamesAMissingFieldAndAnUnknownLanguage() throws Exception {
        projects().create(root(), settings());
        Path file = root().resolve("concord.json");
        String good = Files.readString(file);

        Files.writeString(file, good.replace("\"target\"", "\"goal\""));
        assertThatThrownBy(() -> projects().open(root()))
                .hasMessageContaining("the field \"target\" is missing");
        Files.writeString(file, good.replace("\"de\"", "\"xqz\""));
        assertThatThrownBy(() -> projects().open(root())).hasMessageContaining("xqz");
    }

    @Test
    void useTermGapCountsAtOnceAndFromNowOn() throws Exception {
        try (OpenProject project = project()) {
            project.addTerm(Term.preferred("turn off"), Term.preferred("ausschalten"), "");
            assertThat(project.sessions().terms().recognize("Turn it off")).hasSize(1);
            assertThat(project.sessions().terms().recognize("Turn the lamp off")).isEmpty();

            project.useTermGap(2);

            assertThat(project.sessions().terms().recognize("Turn the lamp off")).hasSize(1);
        }
        try (OpenProject project = projects().open(root())) {
            assertThat(project.sessions().terms().recognize("Turn the lamp off")).hasSize(1);
            assertThatThrownBy(() -> project.useTermGap(6)).hasMessageContaining("0 to 5");
        }
    }

    @Test
    void openNamesATermGapThatMakesNoSense() throws Exception {
        projects().create(root(), settings());
        Path file = root().resolve("concord.json");
        Files.writeString(
                file, Files.readString(file).replaceFirst("\\{", "{ \"termGap\": \"wide\","));

        assertThatThrownBy(() -> projects().open(root()))
                .hasMessageContaining("the field \"termGap\" is a number from 0 to 5");
    }

    @Test
    void settingsKeepWhatTheyDoNotKnow() throws Exception {
        projects().create(root(), settings());
        Path file = root().resolve("concord.json");
        Files.writeString(
                file, Files.readString(file).replaceFirst("\\{", "{ \"client\": \"ACME\","));

        try (OpenProject project = projects().open(root())) {
            project.useStrategy(ResolutionStrategy.FIRST_WINS);
        }

        assertThat(Files.readString(file)).contains("ACME").contains("first-wins");
    }

    @Test
    void strategyChangesTheJudgementAndLosesNothing() throws Exception {
        try (OpenProject project = project()) {
            project.files()
                    .add(document("a.txt", "A button.", "The button.", "One button."), "a.txt");
            confirm(project, "a.txt", "1", "Ein Knopf.", new MarkedPair("button", "Knopf"));
            confirm(project, "a.txt", "2", "Die Taste.", new MarkedPair("button", "Taste"));
            confirm(project, "a.txt", "3", "Eine Taste.", new MarkedPair("button", "Taste"));
            assertThat(chosen(project)).isEqualTo("Taste");

            project.useStrategy(ResolutionStrategy.FIRST_WINS);
            assertThat(chosen(project)).isEqualTo("Knopf");
            project.useStrategy(ResolutionStrategy.MOST_FREQUENT);
            assertThat(chosen(project)).isEqualTo("Taste");
        }
    }

    @Test
    void addedTermCountsAtOnceAndAfterReopening() throws Exception {
        try (OpenProject project = project()) {
            project.files().add(document("a.txt", "Open the lid."), "a.txt");
            confirm(project, "a.txt", "1", "Öffnen Sie die Haube.");

            project.addTerm(Term.preferred("lid"), Term.preferred("Deckel"), "");

            assertThat(project.sessions().consistency().conflicts()).hasSize(1);
        }
        try (OpenProject again = projects().open(root())) {
            assertThat(again.sessions().consistency().conflicts()).hasSize(1);
            assertThat(again.sessions().terms().recognize("Close the lids.")).hasSize(1);
        }
    }

    @Test
    void confirmedSegmentIsAMatchForTheNextOneLikeIt() throws Exception {
        try (OpenProject project = project()) {
            project.files().add(document("a.txt", "Open the lid.", "Open the lid."), "a.txt");
            confirm(project, "a.txt", "1", "Öffnen Sie den Deckel.");

            assertThat(project.readyMemory().lookup(new MatchQuery("Open the lid.", "", 70, 5)))
                    .singleElement()
                    .satisfies(match -> {
                        assertThat(match.kind()).isEqualTo(MatchKind.EXACT);
                        assertThat(match.unit().target()).isEqualTo("Öffnen Sie den Deckel.");
                    });
            project.sessions().reopen(new SegmentKey("a.txt", "1"), "");
            assertThat(project.memory().size()).isZero();
        }
    }

    @Test
    void brokenGlossaryFileIsReportedAndTheRestIsUsed() throws Exception {
        projects().create(root(), settings());
        Files.writeString(root().resolve("glossary/broken.tbx"), "<tbx>\n<oops");
        Files.writeString(root().resolve("glossary/good.tsv"), "en\tde\nlid\tDeckel\n");

        try (OpenProject project = projects().open(root())) {
            assertThat(project.glossary().problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem).contains("broken.tbx"));
            assertThat(project.sessions().terms().recognize("The lid")).hasSize(1);
        }
    }

    @Test
    void addRefusesAnotherDocumentOfTheSameNameAndAPathOutside() throws Exception {
        try (OpenProject project = project()) {
            project.files().add(document("a.txt", "One."), "a.txt");
            Path other = document("b.txt", "Two.");

            assertThatThrownBy(() -> project.files().add(other, "a.txt"))
                    .isInstanceOf(ProjectException.class)
                    .hasMessageContaining("another document named a.txt");
            assertThatThrownBy(() -> project.files().add(other, "../a.txt"))
                    .isInstanceOf(ProjectException.class)
                    .hasMessageContaining("outside");
        }
    }

    @Test
    void addOfAnUnknownFormatLeavesNoTrace() throws Exception {
        try (OpenProject project = project()) {
            Path file = Files.writeString(folder.resolve("x.bin"), "?");

            assertThatThrownBy(() -> project.files().add(file, "x.bin"))
                    .isInstanceOf(FormatException.class);

            assertThat(project.folder().source()).isEmptyDirectory();
            assertThat(project.documents()).isEmpty();
        }
    }

    private static String chosen(OpenProject project) {
        var conflict = project.sessions().consistency().conflicts().getFirst();
        return ((Resolution.Chosen) conflict.resolution()).rendering();
    }

    private static void confirm(
            OpenProject project,
            String document,
            String segment,
            String target,
            MarkedPair... pairs)
            throws Exception {
        var plain = ConfirmationRequest.of(new SegmentKey(document, segment), target);
        project.sessions()
                .confirm(
                        new ConfirmationRequest(
                                plain.segment(),
                                plain.target(),
                                plain.state(),
                                plain.origin(),
                                plain.confidence(),
                                List.of(pairs)));
    }

    private Path document(String name, String... lines) throws Exception {
        return Files.write(folder.resolve(name), List.of(lines));
    }

    private OpenProject project() throws Exception {
        projects().create(root(), settings());
        return projects().open(root());
    }

    private Path root() {
        return folder.resolve("project");
    }

    private static ProjectSettings settings() {
        return new ProjectSettings(
                "P",
                new ProjectId("p"),
                EN_DE,
                ResolutionStrategy.MOST_FREQUENT,
                false,
                Optional.empty());
    }

    private Projects projects() {
        return LineProjects.alone("Ada", clock);
    }
}
