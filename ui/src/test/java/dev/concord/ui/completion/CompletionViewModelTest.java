package dev.concord.ui.completion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.memory.completion.Completion;
import dev.concord.memory.project.OpenProject;
import dev.concord.ui.editor.EditorViewModel;
import dev.concord.ui.matches.MatchesViewModel;
import dev.concord.ui.message.Messages;
import dev.concord.ui.task.InlineTaskRunner;
import dev.concord.ui.workbench.Desk;
import dev.concord.ui.workbench.ProjectContents;
import dev.concord.ui.workbench.TermWatch;
import dev.concord.ui.workbench.TestProject;
import dev.concord.ui.workbench.UserSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionViewModelTest {
    @TempDir private Path folder;

    private final UserSettings settings = new UserSettings();
    private OpenProject project;
    private Desk desk;
    private CompletionViewModel model;

    @BeforeEach
    void open() throws Exception {
        project = new TestProject(folder, "de").open();
        TestProject.list(project, "reset button", "Reset-Taste");
        TestProject.list(project, "device", "Gerät");
        TestProject.importUnits(
                project,
                folder,
                "old.tmx",
                "Press the reset button of the device.",
                "Drücken Sie die Reset-Taste am Gehäuse.");
        TestProject.add(
                project, folder, "guide.txt", "Press the reset button of the device!", "Stop.");
        desk = Desk.of(new InlineTaskRunner(), new Messages(Locale.ENGLISH));
        new EditorViewModel(desk);
        new TermWatch(desk);
        new MatchesViewModel(desk);
        model = new CompletionViewModel(desk, settings);
        desk.workbench().showProject(ProjectContents.read(project));
    }

    @AfterEach
    void close() {
        project.close();
    }

    private List<String> offered() {
        return model.items().stream().map(Completion::text).toList();
    }

    private void type(String target) {
        model.typed(target, target.length());
    }

    @Test
    void typingOffersTermsAndWordsOfMatches() {
        type("am Ge");
        assertThat(offered()).containsExactly("Gerät", "Gehäuse");
        assertThat(model.selected()).isZero();
    }

    @Test
    void selectingGoesRoundTheEndOfTheList() {
        type("am Ge");
        model.select(-1);
        assertThat(model.take().map(Completion::text)).contains("Gehäuse");
        assertThat(model.isOpen()).isFalse();
    }

    @Test
    void enterIsMeantOnlyAfterMovingOrAsking() {
        type("am Ge");
        assertThat(model.takeMeant()).isEmpty();
        assertThat(model.isOpen()).isFalse();
        type("am Ge");
        model.select(1);
        assertThat(model.takeMeant().map(Completion::text)).contains("Gehäuse");
        model.ask("am ", 3);
        assertThat(model.takeMeant().map(Completion::text)).contains("Reset-Taste");
    }

    @Test
    void sentAwayItStaysClosedForThatWordOnly() {
        type("am Ge");
        model.sendAway();
        type("am Ger");
        assertThat(model.isOpen()).isFalse();
        type("am Gerx");
        type("am Gerx ge");
        assertThat(model.isOpen()).isTrue();
    }

    @Test
    void deletingFollowsAnOpenListOnly() {
        model.deleted("am Ge", 5);
        assertThat(model.isOpen()).isFalse();
        type("am Geh");
        assertThat(offered()).containsExactly("Gehäuse");
        model.deleted("am Ge", 5);
        assertThat(offered()).containsExactly("Gerät", "Gehäuse");
    }

    @Test
    void nothingIsOfferedWhileAnInputMethodComposes() {
        model.compose(true);
        type("am Ge");
        assertThat(model.isOpen()).isFalse();
        model.compose(false);
        type("am Ge");
        assertThat(model.isOpen()).isTrue();
        model.compose(true);
        assertThat(model.isOpen()).isFalse();
    }

    @Test
    void anotherSegmentHasItsOwnOffers() {
        type("am Ge");
        desk.workbench().activeIndexProperty().set(1);
        assertThat(model.isOpen()).isFalse();
        type("am Ge");
        assertThat(model.isOpen()).isFalse();
    }

    @Test
    void termThatIsListedNowIsOfferedNow() throws Exception {
        TestProject.list(project, "press", "gebieten");
        desk.workbench().termsChanged();
        type("wir ge");
        assertThat(offered()).contains("gebieten");
    }

    @Test
    void switchedOffItOffersOnlyWhatIsAskedFor() {
        settings.completedWhileTypingProperty().set(false);
        type("am Ge");
        assertThat(model.isOpen()).isFalse();
        model.ask("am Ge", 5);
        assertThat(offered()).containsExactly("Gerät", "Gehäuse");
    }
}
