package dev.concord.ui.analysis;

import dev.concord.memory.analysis.Analysis;
import dev.concord.memory.analysis.AnalysisReport;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.store.AtomicFile;
import dev.concord.ui.message.Messages;
import dev.concord.ui.message.Notice;
import dev.concord.ui.task.Outcome;
import dev.concord.ui.task.Progress;
import dev.concord.ui.task.RunningTask;
import dev.concord.ui.workbench.Desk;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The figures of the open project, counted anew whenever somebody asks. UI thread only. */
public final class AnalysisViewModel {
    /** What there is to see. */
    enum State {
        /** Nothing was counted yet. */
        IDLE,
        RUNNING,
        DONE
    }

    private final Desk desk;
    private final Messages messages;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Optional<Analysis>> analysis =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<AnalysisLine>> lines =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.IDLE);
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(-1);
    private final ObjectProperty<Measure> measure = new SimpleObjectProperty<>(Measure.WORDS);
    private Optional<RunningTask> running = Optional.empty();
    private int turn;

    public AnalysisViewModel(Desk desk, Clock clock) {
        this.desk = desk;
        this.messages = desk.messages();
        this.clock = clock;
        desk.workbench().projectProperty().subscribe(this::forget);
    }

    /** The documents in their order and the total; empty before the first count. */
    ReadOnlyObjectProperty<List<AnalysisLine>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** How far the count is, 0 to 1; negative when unknown. */
    ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    /** What is counted. */
    ObjectProperty<Measure> measureProperty() {
        return measure;
    }

    /** Counts; a count under way is given up for the new one. */
    public void run() {
        running.ifPresent(RunningTask::cancel);
        desk.workbench().projectProperty().get().ifPresent(this::count);
    }

    private void count(OpenProject project) {
        int mine = ++turn;
        state.set(State.RUNNING);
        RunningTask task =
                desk.tasks()
                        .start(
                                messages.text("analysis.task.title"),
                                progress -> counted(project, progress),
                                Outcome.of(
                                        done -> ifLatest(mine, () -> show(done)),
                                        problem -> ifLatest(mine, () -> failed(problem))));
        share.bind(task.shareProperty());
        running = Optional.of(task);
    }

    private void ifLatest(int mine, Runnable action) {
        if (turn == mine) {
            action.run();
        }
    }

    private Optional<Analysis> counted(OpenProject project, Progress progress) throws Exception {
        return Analysis.of(
                project,
                Set.of(),
                clock.instant(),
                (done, total) -> {
                    progress.report(
                            total == 0 ? 1 : (double) done / total,
                            messages.text("analysis.task.note", done, total));
                    return !progress.isCancelled();
                });
    }

    private void show(Optional<Analysis> counted) {
        // What was called off leaves the figures of the count before.
        counted.ifPresent(now -> {
            analysis.set(counted);
            lines.set(lines(now));
        });
        state.set(analysis.get().isPresent() ? State.DONE : State.IDLE);
    }

    private List<AnalysisLine> lines(Analysis now) {
        List<AnalysisLine> all = new ArrayList<>();
        now.documents()
                .forEach(each -> all.add(new AnalysisLine(each.document(), false, each.bands())));
        if (!all.isEmpty()) {
            all.add(new AnalysisLine(messages.text("analysis.total.name"), true, now.total()));
        }
        return all;
    }

    private void failed(Exception problem) {
        state.set(analysis.get().isPresent() ? State.DONE : State.IDLE);
        desk.notices()
                .showFailure(
                        messages.text("analysis.task.failed"),
                        messages.text("analysis.task.kept"),
                        problem);
    }

    /** Gives the count under way up. */
    void cancel() {
        running.ifPresent(RunningTask::cancel);
    }

    /** Writes the figures as a page. */
    void saveHtml(Path file) {
        save(file, AnalysisReport::html);
    }

    /** Writes the figures as comma-separated values. */
    void saveCsv(Path file) {
        save(file, AnalysisReport::csv);
    }

    private void save(Path file, Function<AnalysisReport, String> form) {
        analysis.get()
                .ifPresent(now ->
                        desk.tasks()
                                .inOrder()
                                .run(
                                        () -> {
                                            String text = form.apply(new AnalysisReport(now));
                                            AtomicFile.write(
                                                    file, text.getBytes(StandardCharsets.UTF_8));
                                            return file;
                                        },
                                        Outcome.of(this::saved, this::notSaved)));
    }

    private void saved(Path file) {
        desk.notices()
                .show(Notice.information(messages.text("analysis.save.done", file.toString())));
    }

    private void notSaved(Exception problem) {
        desk.notices()
                .showFailure(
                        messages.text("analysis.save.failed"),
                        messages.text("analysis.save.kept"),
                        problem);
    }

    /** The table as it is on show, with tabs: spreadsheets take it. */
    String text(List<BandColumn> columns) {
        List<String> head = new ArrayList<>();
        head.add(messages.text("analysis.column.document"));
        columns.forEach(column -> head.add(column.title()));
        head.add(messages.text("analysis.column.total"));
        List<String> all = new ArrayList<>();
        all.add(String.join("\t", head));
        lines.get().forEach(line -> all.add(text(line, columns)));
        return String.join("\n", all) + "\n";
    }

    private String text(AnalysisLine line, List<BandColumn> columns) {
        Measure shown = measure.get();
        List<String> cells = new ArrayList<>();
        cells.add(line.name());
        columns.forEach(column -> cells.add(Long.toString(line.amount(column, shown))));
        cells.add(Long.toString(line.total(shown)));
        return String.join("\t", cells);
    }

    /** Says that the table is in the clipboard. */
    void copied() {
        desk.notices().show(Notice.information(messages.text("analysis.copy.done")));
    }

    private void forget() {
        turn++;
        running.ifPresent(RunningTask::cancel);
        analysis.set(Optional.empty());
        lines.set(List.of());
        state.set(State.IDLE);
    }
}
