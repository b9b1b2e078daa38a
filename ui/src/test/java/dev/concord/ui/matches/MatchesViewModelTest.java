package dev.concord.ui.matches;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.session.ConfirmationRequest;
import dev.concord.memory.tm.MatchKind;
import dev.concord.ui.control.TextDifference;
import dev.concord.ui.editor.EditorViewModel;
import dev.concord.ui.message.Messages;
import dev.concord.ui.task.InlineTaskRunner;
import dev.concord.ui.workbench.Desk;
import dev.concord.ui.workbench.ProjectContents;
import dev.concord.ui.workbench.TestProject;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchesViewModelTest {
    @TempDir private Path folder;

    private OpenProject project;
    private Desk desk;
    private MatchesViewModel matches;

    @BeforeEach
    void openProject() throws Exception {
        project = new TestProject(folder, "de").open();
        TestProject.add(
                project,
                folder,
                "guide.txt",
                "Switch on the device.",
                "Switch off the device.",
                "Switch on the device.",
                "Nothing like it anywhere.");
        project.sessions()
                .confirm(
                        ConfirmationRequest.of(
                                new SegmentKey("guide.txt", "1"), "Gerät einschalten."));
        desk = Desk.of(new InlineTaskRunner(), new Messages(Locale.ENGLISH));
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
    void nothingSimilarShowsNothing() {
        desk.workbench().activeIndexProperty().set(3);
        assertThat(matches.items()).isEmpty();
    }
}
