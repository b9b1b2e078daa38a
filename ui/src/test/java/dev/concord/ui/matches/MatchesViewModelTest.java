package dev.concord.ui.matches;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.memory.model.Origin;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.model.SegmentState;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.session.ConfirmationRequest;
import dev.concord.memory.session.MarkedPair;
import dev.concord.memory.tm.InsertedMatch;
import dev.concord.memory.tm.Match;
import dev.concord.memory.tm.MatchKind;
import dev.concord.memory.tm.MatchNote;
import dev.concord.memory.tm.TranslationUnit;
import dev.concord.ui.control.TextDifference;
import dev.concord.ui.editor.EditorViewModel;
import dev.concord.ui.message.Messages;
import dev.concord.ui.task.InlineTaskRunner;
import dev.concord.ui.workbench.Desk;
import dev.concord.ui.workbench.GatedMemory;
import dev.concord.ui.workbench.ProjectContents;
import dev.concord.ui.workbench.ProjectWatch;
import dev.concord.ui.workbench.TestProject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchesViewModelTest {
    @TempDir private Path folder;

    private final InlineTaskRunner tasks = new InlineTaskRunner();
    private final GatedMemory memory = new GatedMemory();
    private OpenProject project;
    private Desk desk;
    private MatchesViewModel matches;

    @BeforeEach
    void openProject() throws Exception {
        project = new TestProject(folder, "de", _ -> memory).open();
        TestProject.add(
                project,
                folder,
                "guide.txt",
                "Switch on the device.",
                "Switch off the device.",
                "Switch on the device.",
                "Nothing like it anywhere.",
                "Nothing like it anywhere.");
        project.sessions()
                .confirm(
                        ConfirmationRequest.of(
                                new SegmentKey("guide.txt", "1"), "Gerät einschalten."));
        desk = Desk.of(tasks, new Messages(Locale.ENGLISH));
        new ProjectWatch(desk);
        new EditorViewModel(desk);
        matches = new MatchesViewModel(desk);
        desk.workbench().showProject(ProjectContents.read(project));
    }

    @AfterEach
    void closeProject() {
        project.close();
    }

    @Test
    void confirmedSegmentIsAnExactMatchForItsRepetition() {
        desk.workbench().activeIndexProperty().set(2);
        assertThat(matches.items()).hasSize(1);
        assertThat(matches.items().getFirst().match().kind()).isEqualTo(MatchKind.EXACT);
        assertThat(matches.items().getFirst().difference().isEmpty()).isTrue();
    }

    @Test
    void similarSegmentIsOfferedWithItsDifferentWordMarked() {
        desk.workbench().activeIndexProperty().set(1);
        MatchItem item = matches.items().getFirst();
        assertThat(item.match().similarity()).isBetween(50, 99);
        assertThat(item.difference().pieces())
                .contains(
                        new TextDifference.Piece(TextDifference.Kind.REMOVED, "on"),
                        new TextDifference.Piece(TextDifference.Kind.ADDED, "off"));
    }

    @Test
    void segmentDoesNotMatchItself() {
        desk.workbench().activeIndexProperty().set(0);
        assertThat(matches.items()).isEmpty();
    }

    @Test
    void segmentConfirmedElsewhereIsFoundAtOnce() throws Exception {
        desk.workbench().activeIndexProperty().set(3);
        project.sessions()
                .confirm(
                        ConfirmationRequest.of(
                                new SegmentKey("guide.txt", "5"), "Nirgends etwas Ähnliches."));
        tasks.passTime();
        assertThat(matches.items())
                .singleElement()
                .satisfies(item ->
                        assertThat(item.match().proposal()).isEqualTo("Nirgends etwas Ähnliches."));
    }

    @Test
    void fragmentsStandAfterTheMatchesForTheWhole() {
        Match part =
                new Match(
                        new TranslationUnit("part", "device", "Gerät", Origin.PERSON),
                        40,
                        MatchKind.FRAGMENT,
                        "Gerät",
                        List.of());
        desk.workbench().activeIndexProperty().set(0);
        memory.offer(List.of(part));
        desk.workbench().activeIndexProperty().set(1);
        assertThat(matches.items()).extracting(MatchItem::number).containsExactly(1, 2);
        assertThat(matches.items().getLast().match()).isEqualTo(part);
        desk.workbench().activeIndexProperty().set(2);
        assertThat(matches.items())
                .as("an exact match leaves nothing to be looked for")
                .extracting(item -> item.match().kind())
                .containsExactly(MatchKind.EXACT);
    }

    @Test
    void matchAgainstTheGlossaryIsMarkedAndOfferedRepaired() throws Exception {
        TestProject.list(project, "device", "Vorrichtung");
        List<InsertedMatch> inserted = new ArrayList<>();
        project.sessions()
                .confirm(
                        new ConfirmationRequest(
                                new SegmentKey("guide.txt", "1"),
                                "Gerät einschalten.",
                                SegmentState.TRANSLATED,
                                Origin.PERSON,
                                Origin.PERSON.confidence(),
                                List.of(new MarkedPair("device", "Gerät"))));
        desk.workbench().editingProperty().set(Optional.of(new RecordedEditing(inserted)));
        desk.workbench().activeIndexProperty().set(2);
        MatchItem item = matches.items().getFirst();
        assertThat(item.advice().deviations())
                .singleElement()
                .satisfies(deviation -> {
                    assertThat(deviation.rendering()).isEqualTo("Gerät");
                    assertThat(deviation.expected()).containsExactly("Vorrichtung");
                });
        matches.insert(1);
        matches.insertRepaired(1);
        assertThat(inserted)
                .extracting(InsertedMatch::proposal)
                .containsExactly("Gerät einschalten.", "Vorrichtung einschalten.");
        assertThat(inserted).extracting(InsertedMatch::similarity).containsOnly(100);
    }

    @Test
    void nothingSimilarShowsNothing() {
        desk.workbench().activeIndexProperty().set(3);
        assertThat(matches.items()).isEmpty();
    }

    @Test
    void runOfWordsThatAFragmentSharesIsMarkedInItsSource() {
        Match part =
                new Match(
                        new TranslationUnit(
                                "part",
                                "Then ⟦1⟧switch off the⟦/1⟧ lamp and wait.",
                                "Dann die Lampe ausschalten und warten.",
                                Origin.PERSON),
                        40,
                        MatchKind.FRAGMENT,
                        "Dann die Lampe ausschalten und warten.",
                        List.of());
        desk.workbench().activeIndexProperty().set(0);
        memory.offer(List.of(part));
        desk.workbench().activeIndexProperty().set(1);
        MatchItem item = matches.items().getLast();
        assertThat(item.shared())
                .singleElement()
                .satisfies(run ->
                        assertThat(part.unit().source().substring(run.start(), run.end()))
                                .isEqualTo("switch off the"));
        assertThat(new MatchTexts(desk.messages()).spoken(part.unit().source(), item.shared()))
                .contains("[the same: switch off the]");
    }

    @Test
    void ownSegmentIsOfThisProjectWhateverItsTextWasTakenFrom() throws Exception {
        project.sessions()
                .confirm(
                        new ConfirmationRequest(
                                new SegmentKey("guide.txt", "1"),
                                "Das Gerät einschalten.",
                                SegmentState.TRANSLATED,
                                new Origin(Origin.Kind.IMPORT, "de.tsv"),
                                90,
                                List.of()));
        desk.workbench().activeIndexProperty().set(2);
        Match match = matches.items().getFirst().match();
        MatchTexts texts = new MatchTexts(desk.messages());
        assertThat(texts.memory(match)).isEqualTo("This project");
        assertThat(texts.by(match)).isEqualTo("from de.tsv");
        assertThat(texts.origin(match)).startsWith("This project\nfrom de.tsv");
        assertThat(matches.items().getFirst().asProposed().origin().name()).isEmpty();
    }

    @Test
    void assembledMatchIsOfNoMemoryAndCannotBeEdited() {
        Match assembled =
                new Match(
                        new TranslationUnit(
                                "assembled",
                                "Switch off the device.",
                                "Switch off the Gerät.",
                                new Origin(Origin.Kind.MEMORY, "")),
                        40,
                        MatchKind.FRAGMENT,
                        "Switch off the Gerät.",
                        List.of(new MatchNote(MatchNote.Subject.ASSEMBLED, 1)));
        desk.workbench().activeIndexProperty().set(0);
        memory.offer(List.of(assembled));
        desk.workbench().activeIndexProperty().set(1);
        MatchTexts texts = new MatchTexts(desk.messages());
        assertThat(texts.memory(assembled)).isEqualTo("Memory and glossary");
        assertThat(texts.by(assembled)).isEmpty();
        assertThat(matches.isEditable(matches.items().getLast())).isFalse();
        assertThat(matches.isEditable(matches.items().getFirst())).isTrue();
    }

    @Test
    void matchEditedInTheMemoryIsLookedUpAgain() {
        desk.workbench().activeIndexProperty().set(2);
        MatchItem item = matches.items().getFirst();
        matches.editing().save(item.match().unit(), "Schalten Sie das Gerät ein.", () -> {});
        tasks.passTime();
        assertThat(matches.items().getFirst().match().proposal())
                .isEqualTo("Schalten Sie das Gerät ein.");
    }
}
