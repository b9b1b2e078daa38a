package dev.concord.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.session.ConfirmationRequest;
import dev.concord.ui.editor.EditorViewModel;
import dev.concord.ui.message.Messages;
import dev.concord.ui.task.InlineTaskRunner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowListTest {
    @TempDir private Path folder;

    private final InlineTaskRunner tasks = new InlineTaskRunner();

    @Test
    void manyRowsThatChangeTogetherAreToldOfOnce() throws Exception {
        try (OpenProject project = new TestProject(folder, "de").open()) {
            TestProject.add(project, folder, "guide.txt", "One.", "Two.", "Three.", "Four.");
            Desk desk = Desk.of(tasks, new Messages(Locale.ENGLISH));
            new ProjectWatch(desk);
            new EditorViewModel(desk);
            desk.workbench().showProject(ProjectContents.read(project));
            tasks.passTime();
            List<Boolean> told = new ArrayList<>();
            desk.workbench()
                    .rows()
                    .addListener(
                            (ListChangeListener<SegmentRow>)
                                    change -> {
                                        while (change.next()) {
                                            told.add(RowList.isInPlace(change));
                                        }
                                    });
            for (String segment : List.of("1", "2", "3")) {
                project.sessions()
                        .confirm(ConfirmationRequest.of(new SegmentKey("guide.txt", segment), "x"));
            }
            tasks.passTime();
            assertThat(told).containsExactly(true);
            assertThat(desk.workbench().rows())
                    .extracting(SegmentRow::target)
                    .containsExactly("x", "x", "x", "");
            told.clear();
            desk.workbench().rows().clear();
            assertThat(told).containsExactly(false);
            assertThat(desk.workbench().rows()).isEmpty();
        }
    }
}
