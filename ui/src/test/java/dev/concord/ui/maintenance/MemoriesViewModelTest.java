package dev.concord.ui.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.memory.project.OpenProject;
import dev.concord.memory.tm.match.MatchSettings.OfMemory;
import dev.concord.ui.message.Messages;
import dev.concord.ui.task.InlineTaskRunner;
import dev.concord.ui.workbench.Desk;
import dev.concord.ui.workbench.ProjectContents;
import dev.concord.ui.workbench.TestProject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoriesViewModelTest {
    @TempDir private Path folder;

    private OpenProject project;
    private MaintenanceChanges changes;
    private MemoriesViewModel memories;

    @BeforeEach
    void openProject() throws Exception {
        project = new TestProject(folder, "de").open();
        TestProject.importUnits(project, folder, "m.tmx", "Open the lid.", "Deckel öffnen.");
        Desk desk = Desk.of(new InlineTaskRunner(), new Messages(Locale.ENGLISH));
        changes = new MaintenanceChanges(desk);
        memories = new MemoriesViewModel(desk, changes);
        desk.workbench().showProject(ProjectContents.read(project));
        memories.show(true);
    }

    @AfterEach
    void closeProject() {
        project.close();
    }

    @Test
    void projectComesFirstAndThenTheFiles() {
        assertThat(memories.names()).containsExactly("", "m.tmx");
        assertThat(memories.rows().getLast().units()).isOne();
    }

    @Test
    void priorityAndPenaltyAreKeptInTheProject() {
        memories.usePriority(memories.rows().getLast(), 3);
        memories.usePenalty(memories.rows().getLast(), 10);
        memories.useMachinePenalty(20);
        assertThat(project.settings().matches().of("m.tmx")).isEqualTo(new OfMemory(3, 10));
        assertThat(project.settings().matches().machinePenalty()).isEqualTo(20);
        assertThat(memories.rows().getLast().penalty()).isEqualTo(10);
    }

    @Test
    void penaltyBeyondAHundredIsRefused() {
        memories.usePenalty(memories.rows().getLast(), 101);
        assertThat(project.settings().matches().of("m.tmx").penalty()).isZero();
        assertThat(changes.messageProperty().get()).contains("0 to 100");
    }

    @Test
    void importIsUndoneAndItsFileKept() throws Exception {
        memories.undoImport(memories.rows().getLast());
        assertThat(memories.names()).containsExactly("");
        String message = changes.messageProperty().get();
        Path kept = Path.of(message.substring(message.lastIndexOf(" as ") + 4));
        assertThat(Files.readString(kept)).contains("Deckel");
    }

    @Test
    void memoryIsExportedWithItsEdits() throws Exception {
        Path file = folder.resolve("out.tmx");
        memories.export(memories.rows().getLast(), file);
        assertThat(changes.messageProperty().get()).startsWith("1 unit written");
        assertThat(Files.readString(file)).contains("Deckel öffnen.");
    }
}
