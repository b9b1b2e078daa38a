package dev.concord.ui.pretranslation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.memory.model.SegmentState;
import dev.concord.memory.project.OpenProject;
import dev.concord.ui.editor.EditorViewModel;
import dev.concord.ui.message.Messages;
import dev.concord.ui.message.Notice;
import dev.concord.ui.task.InlineTaskRunner;
import dev.concord.ui.workbench.Desk;
import dev.concord.ui.workbench.ProjectContents;
import dev.concord.ui.workbench.ProjectWatch;
import dev.concord.ui.workbench.SegmentRow;
import dev.concord.ui.workbench.TestProject;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PropagationViewModelTest {
    @TempDir private Path folder;

    private final InlineTaskRunner tasks = new InlineTaskRunner();
    private OpenProject project;
    private Desk desk;
    private EditorViewModel editor;
    private PropagationViewModel propagation;

    @BeforeEach
    void openProject() throws Exception {
        project = new TestProject(folder, "de").open();
        TestProject.add(
                project, folder, "guide.txt", "Press OK.", "Press OK.", "Press OK.", "Wait.");
        desk = Desk.of(tasks, new Messages(Locale.ENGLISH));
        new ProjectWatch(desk);
        editor = new EditorViewModel(desk);
        propagation = new PropagationViewModel(desk);
        desk.workbench().showProject(ProjectContents.read(project));
    }

    @AfterEach
    void closeProject() {
        project.close();
    }

    @Test
    void confirmingATextThatStandsElsewhereOffersToFillTheOtherPlaces() {
        confirm(0, "OK drücken.");
        assertThat(offers()).containsExactly("2 more places have this text.");
        confirm(3, "Warten.");
        assertThat(offers()).as("another confirmation takes the offer back").isEmpty();
    }

    @Test
    void applyConfirmsTheTickedPlacesAndUndoOpensThemAgain() {
        confirm(0, "OK drücken.");
        propagation.open();
        assertThat(propagation.previewProperty().get()).isPresent();
        propagation.rows().shown().get(1).includedProperty().set(false);
        propagation.apply();
        tasks.passTime();
        assertThat(row(1).target()).isEqualTo("OK drücken.");
        assertThat(row(1).state()).isEqualTo(SegmentState.TRANSLATED);
        assertThat(row(2).target()).isEmpty();
        Notice done = desk.notices().shown().getLast();
        assertThat(done.what()).isEqualTo("1 place filled and confirmed.");
        done.action().orElseThrow().run().run();
        tasks.passTime();
        assertThat(row(1).state()).isEqualTo(SegmentState.INITIAL);
    }

    @Test
    void exemptPlaceIsMarkedAndCannotBeTicked() {
        editor.activate(2);
        propagation.toggleExemption();
        tasks.passTime();
        assertThat(row(2).exempt()).isTrue();
        confirm(0, "OK drücken.");
        assertThat(offers()).containsExactly("1 more place has this text.");
        propagation.open();
        FillRow<?> exempt = propagation.rows().shown().get(1);
        assertThat(exempt.isPossible()).isFalse();
        assertThat(exempt.includedProperty().get()).isFalse();
        assertThat(exempt.look().fate()).isEqualTo("Exempt");
        editor.activate(2);
        propagation.toggleExemption();
        tasks.passTime();
        assertThat(row(2).exempt()).isFalse();
    }

    @Test
    void confirmingAnExemptSegmentOffersNothing() {
        editor.activate(0);
        propagation.toggleExemption();
        tasks.passTime();
        confirm(0, "OK!");
        assertThat(offers()).isEmpty();
    }

    @Test
    void placeWithSomebodysOwnDraftIsLeftOutUnlessItIsTicked() {
        editor.activate(1);
        editor.type("Meins");
        tasks.passTime();
        confirm(0, "OK drücken.");
        propagation.open();
        assertThat(propagation.rows().chosenCountProperty().get()).isEqualTo(1);
        assertThat(propagation.rows().shown().getFirst().look().left()).isEqualTo("Meins");
        assertThat(propagation.rows().shown().getFirst().isPossible()).isTrue();
    }

    @Test
    void openSaysSoWhenThereIsNoOtherPlace() {
        confirm(3, "Warten.");
        editor.activate(3);
        propagation.open();
        assertThat(propagation.previewProperty().get()).isEmpty();
        assertThat(desk.notices().shown().getLast().kind()).isEqualTo(Notice.Kind.WARNING);
    }

    private void confirm(int index, String target) {
        editor.activate(index);
        editor.type(target);
        editor.confirm(false);
        tasks.passTime();
    }

    private List<String> offers() {
        return desk.notices().shown().stream()
                .filter(notice -> notice.action().isPresent())
                .map(Notice::what)
                .toList();
    }

    private SegmentRow row(int index) {
        return desk.workbench().rows().get(index);
    }
}
