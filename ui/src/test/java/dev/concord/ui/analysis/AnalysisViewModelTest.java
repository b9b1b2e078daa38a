package dev.concord.ui.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.session.ConfirmationRequest;
import dev.concord.ui.message.Messages;
import dev.concord.ui.message.Notice;
import dev.concord.ui.task.InlineTaskRunner;
import dev.concord.ui.workbench.Desk;
import dev.concord.ui.workbench.ProjectContents;
import dev.concord.ui.workbench.TestProject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalysisViewModelTest {
    @TempDir private Path folder;

    private final Messages messages = new Messages(Locale.ENGLISH);
    private final List<BandColumn> columns = new AnalysisTexts(messages).columns();
    private OpenProject project;
    private Desk desk;
    private AnalysisViewModel analysis;

    @BeforeEach
    void openProject() throws Exception {
        project = new TestProject(folder, "de").open();
        TestProject.add(
                project,
                folder,
                "one.txt",
                "Switch on the device.",
                "Clean the device.",
                "Nothing like it anywhere.");
        TestProject.add(project, folder, "two.txt", "Clean the device.");
        project.sessions()
                .confirm(ConfirmationRequest.of(new SegmentKey("one.txt", "1"), "Einschalten."));
        desk = Desk.of(new InlineTaskRunner(), messages);
        Clock clock = Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);
        analysis = new AnalysisViewModel(desk, clock);
        desk.workbench().showProject(ProjectContents.read(project));
    }

    @AfterEach
    void closeProject() {
        project.close();
    }

    @Test
    void everyDocumentIsCountedAndTheTotalComesLast() {
        analysis.run();
        List<AnalysisLine> lines = analysis.linesProperty().get();
        assertThat(lines)
                .extracting(AnalysisLine::name)
                .containsExactly("one.txt", "two.txt", "All documents");
        assertThat(lines.getLast().isTotal()).isTrue();
        assertThat(lines.getLast().total(Measure.WORDS)).isEqualTo(14);
        assertThat(lines.getLast().total(Measure.SEGMENTS)).isEqualTo(4);
        assertThat(amount(lines.getFirst(), "confirmed")).isEqualTo(1);
        assertThat(amount(lines.get(1), "repetition")).isEqualTo(1);
    }

    @Test
    void copiedTableShowsTheChosenMeasure() {
        analysis.run();
        analysis.measureProperty().set(Measure.SEGMENTS);
        String[] rows = analysis.text(columns).split("\n");
        assertThat(rows).hasSize(4);
        assertThat(rows[0])
                .startsWith("Document\tConfirmed\tHas a target\tIn context\t")
                .endsWith("\tTotal");
        assertThat(rows[1]).startsWith("one.txt\t1\t").endsWith("\t3");
    }

    @Test
    void figuresAreSavedAsPageAndAsValues() throws Exception {
        analysis.run();
        Path page = folder.resolve("a.html");
        Path values = folder.resolve("a.csv");
        analysis.saveHtml(page);
        analysis.saveCsv(values);
        assertThat(Files.readString(page)).contains("<table>", "one.txt", "2026-03-01");
        assertThat(Files.readString(values)).contains("document,band", "\"one.txt\"");
    }

    @Test
    void fileThatCannotBeWrittenIsToldOf() {
        analysis.run();
        analysis.saveCsv(folder.resolve("one.txt").resolve("a.csv"));
        assertThat(desk.notices().shown())
                .singleElement()
                .satisfies(notice -> assertThat(notice.kind()).isEqualTo(Notice.Kind.PROBLEM));
    }

    @Test
    void closedProjectLeavesNothing() {
        analysis.run();
        assertThat(analysis.stateProperty().get()).isEqualTo(AnalysisViewModel.State.DONE);
        desk.workbench().hideProject();
        assertThat(analysis.linesProperty().get()).isEmpty();
        assertThat(analysis.stateProperty().get()).isEqualTo(AnalysisViewModel.State.IDLE);
    }

    private long amount(AnalysisLine line, String code) {
        return columns.stream()
                .filter(column -> column.code().equals(code))
                .mapToLong(column -> line.amount(column, Measure.SEGMENTS))
                .findFirst()
                .orElseThrow();
    }
}
