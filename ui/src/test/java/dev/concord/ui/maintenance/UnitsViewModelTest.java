package dev.concord.ui.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.session.ConfirmationRequest;
import dev.concord.memory.tm.ConcordanceQuery.Side;
import dev.concord.memory.tm.maintenance.ChangePlan.Refusal;
import dev.concord.ui.maintenance.UnitsState.Phase;
import dev.concord.ui.message.Messages;
import dev.concord.ui.task.InlineTaskRunner;
import dev.concord.ui.workbench.Desk;
import dev.concord.ui.workbench.ProjectContents;
import dev.concord.ui.workbench.TestProject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnitsViewModelTest {
    private static final SegmentKey FIRST = new SegmentKey("guide.txt", "1");

    @TempDir private Path folder;

    private OpenProject project;
    private Desk desk;
    private MaintenanceChanges changes;

    @BeforeEach
    void openProject() throws Exception {
        project = new TestProject(folder, "de").open();
        TestProject.add(project, folder, "guide.txt", "Clean the filter.");
        project.sessions().confirm(ConfirmationRequest.of(FIRST, "Filter reinigen."));
        TestProject.importUnits(
                project,
                folder,
                "m.tmx",
                "Open the lid.",
                "Deckel öffnen.",
                "Open the lid.",
                "Öffnen Sie den Deckel.",
                "Save the file.",
                "Datei sichern.",
                "Save the file.",
                "Datei sichern.");
        desk = Desk.of(new InlineTaskRunner(), new Messages(Locale.ENGLISH));
        changes = new MaintenanceChanges(desk);
        desk.workbench().showProject(ProjectContents.read(project));
    }

    @AfterEach
    void closeProject() {
        project.close();
    }

    @Test
    void withoutAQueryEveryUnitIsListedAndNoneTicked() {
        UnitsViewModel units = list(UnitsTask.FIND);
        assertThat(units.items()).hasSize(5);
        assertThat(units.includedProperty().get()).isZero();
        assertThat(units.stateProperty().get().phase()).isEqualTo(Phase.COMPLETE);
    }

    @Test
    void whatAQueryFindsIsTickedAndDeletedAndComesBack() {
        UnitsViewModel units = list(UnitsTask.FIND);
        units.fields().textProperty().set("deckel");
        units.refresh();
        assertThat(units.includedProperty().get()).isEqualTo(2);
        units.items().getFirst().includedProperty().set(false);
        assertThat(units.includedProperty().get()).isOne();
        units.delete();
        assertThat(changes.messageProperty().get()).isEqualTo("1 unit deleted.");
        assertThat(units.items()).hasSize(1);
        changes.undo(changes.batches().getLast());
        assertThat(units.items()).hasSize(2);
        assertThat(changes.batches()).isEmpty();
    }

    @Test
    void confirmedSegmentsAreNotDeleted() {
        UnitsViewModel units = list(UnitsTask.FIND);
        units.fields().memoryProperty().set(Optional.of(""));
        units.refresh();
        assertThat(units.items()).singleElement().matches(item -> !item.isTickable());
        units.includeAll();
        assertThat(units.includedProperty().get()).isZero();
    }

    @Test
    void authorAndDaysAreMinded() {
        UnitsViewModel units = list(UnitsTask.FIND);
        units.fields().authorProperty().set("Jo");
        units.fields().fromProperty().set(LocalDate.of(2026, 2, 2));
        units.fields().toProperty().set(LocalDate.of(2026, 2, 3));
        units.refresh();
        assertThat(targets(units))
                .containsExactlyInAnyOrder("Öffnen Sie den Deckel.", "Datei sichern.");
    }

    @Test
    void replacementIsShownBeforeItIsMadeAndCanBeUndone() {
        UnitsViewModel units = list(UnitsTask.FIND);
        replacing(units, "(fil)ter", "$1ternetz");
        units.fields().expressionProperty().set(true);
        units.fields().sideProperty().set(Side.TARGET);
        units.refresh();
        UnitItem item = units.items().getFirst();
        assertThat(item.change().orElseThrow().target()).isEqualTo("Filternetz reinigen.");
        assertThat(item.isIncluded()).isTrue();
        units.replace();
        assertThat(project.sessions().standing(FIRST).orElseThrow().target())
                .isEqualTo("Filternetz reinigen.");
        changes.undo(changes.batches().getLast());
        assertThat(project.sessions().standing(FIRST).orElseThrow().target())
                .isEqualTo("Filter reinigen.");
    }

    @Test
    void sourceOfAConfirmedSegmentIsLeftOutAndSaidSo() {
        UnitsViewModel units = list(UnitsTask.FIND);
        replacing(units, "clean", "wash");
        units.fields().sideProperty().set(Side.SOURCE);
        units.refresh();
        assertThat(units.items()).isEmpty();
        assertThat(units.stateProperty().get().refusals())
                .containsEntry(Refusal.SOURCE_OF_DOCUMENT, 1);
    }

    @Test
    void wrongExpressionAndWrongGroupAreToldOf() {
        UnitsViewModel units = list(UnitsTask.FIND);
        units.fields().expressionProperty().set(true);
        units.fields().textProperty().set("(lid");
        units.refresh();
        assertThat(units.problemProperty().get()).contains("Unclosed group");
        replacing(units, "(lid)", "$2");
        units.refresh();
        assertThat(units.problemProperty().get()).contains("$2");
        assertThat(units.items()).isEmpty();
    }

    @Test
    void ofDuplicatesAllButOneAreTicked() {
        UnitsViewModel units = list(UnitsTask.DUPLICATES);
        assertThat(units.items()).hasSize(2);
        assertThat(units.includedProperty().get()).isOne();
        units.includeNone();
        units.includeAll();
        assertThat(units.includedProperty().get()).isOne();
        units.delete();
        assertThat(units.items()).isEmpty();
    }

    @Test
    void oneTargetIsUsedForAllOfItsSource() {
        UnitsViewModel units = list(UnitsTask.VARIANTS);
        assertThat(targets(units)).containsExactly("Deckel öffnen.", "Öffnen Sie den Deckel.");
        units.useForAll(units.items().getLast());
        assertThat(units.items()).isEmpty();
        UnitsViewModel all = list(UnitsTask.FIND);
        assertThat(targets(all))
                .filteredOn(target -> target.equals("Öffnen Sie den Deckel."))
                .hasSize(2);
    }

    @Test
    void editedUnitReadsAsItWasWritten() {
        UnitsViewModel units = list(UnitsTask.FIND);
        UnitItem item =
                units.items().stream()
                        .filter(each -> each.unit().target().equals("Deckel öffnen."))
                        .findFirst()
                        .orElseThrow();
        units.edit(item, "Open the cover.", "Abdeckung öffnen.", () -> {});
        assertThat(targets(units)).contains("Abdeckung öffnen.").doesNotContain("Deckel öffnen.");
    }

    @Test
    void listThatNobodySeesIsReadWhenItIsShownAgain() {
        UnitsViewModel units = list(UnitsTask.VARIANTS);
        units.show(false);
        UnitsViewModel all = list(UnitsTask.FIND);
        all.fields().textProperty().set("Deckel öffnen");
        all.refresh();
        all.delete();
        assertThat(units.items()).isEmpty();
        assertThat(units.stateProperty().get().phase()).isEqualTo(Phase.IDLE);
        units.show(true);
        assertThat(units.stateProperty().get().phase()).isEqualTo(Phase.COMPLETE);
    }

    private UnitsViewModel list(UnitsTask task) {
        UnitsViewModel units = new UnitsViewModel(desk, task, changes);
        units.show(true);
        return units;
    }

    private static void replacing(UnitsViewModel units, String text, String replacement) {
        units.fields().textProperty().set(text);
        units.fields().replacingProperty().set(true);
        units.fields().replacementProperty().set(replacement);
    }

    private static List<String> targets(UnitsViewModel units) {
        return units.items().stream().map(item -> item.unit().target()).toList();
    }
}
