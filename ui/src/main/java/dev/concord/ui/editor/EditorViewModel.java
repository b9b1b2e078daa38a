package dev.concord.ui.editor;

import dev.concord.memory.consistency.TermAlarm;
import dev.concord.memory.model.Document;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.session.MarkedPair;
import dev.concord.memory.tm.InsertedMatch;
import dev.concord.ui.answer.ContextQuestion;
import dev.concord.ui.message.Notice;
import dev.concord.ui.task.Lane;
import dev.concord.ui.task.Outcome;
import dev.concord.ui.workbench.Desk;
import dev.concord.ui.workbench.SegmentRow;
import dev.concord.ui.workbench.TargetOrigin;
import dev.concord.ui.workbench.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * The work on one document: which row is active, what is typed there, and where to go. Confirming
 * is done by {@link Confirming}. UI thread only.
 */
public final class EditorViewModel {
    private final Desk desk;
    private final Workbench workbench;
    private final Lane opening;
    private final DraftKeeper drafts;
    private final SessionKeeper sessions;
    private final Confirming confirming;
    private final AlarmCorrection correction;
    private final AlarmAnswers answers;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper activations = new ReadOnlyIntegerWrapper();
    private final List<MarkedPair> marked = new ArrayList<>();
    private Optional<OpenedDocument> opened = Optional.empty();
    private Optional<SegmentKey> goThere = Optional.empty();

    public EditorViewModel(Desk desk) {
        this.desk = desk;
        this.workbench = desk.workbench();
        this.opening = desk.tasks().latestOnly();
        this.drafts = new DraftKeeper(desk);
        this.sessions = new SessionKeeper(desk);
        this.correction = new AlarmCorrection(desk);
        this.answers = new AlarmAnswers(desk);
        this.confirming = new Confirming(desk, drafts, sessions);
        text.subscribe(workbench.typedProperty()::set);
        workbench.activeRowProperty().subscribe(row -> row.ifPresent(this::takeOver));
        workbench.documentProperty().subscribe(this::open);
        workbench.wantedProperty().subscribe(wanted -> wanted.ifPresent(this::goTo));
    }

    /** What stands in the active target, as it is typed. */
    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /** Grows whenever a row was asked for, even if it was the active one already. */
    public ReadOnlyIntegerProperty activationsProperty() {
        return activations.getReadOnlyProperty();
    }

    /**
     * A decision, a colleague or a bulk action has changed the active segment; what is being typed
     * stays.
     */
    private void takeOver(SegmentRow row) {
        boolean isFromElsewhere = !row.draft() || (row.isFilled() && text.get().isBlank());
        if (isFromElsewhere && !row.target().equals(text.get())) {
            text.set(row.target());
        }
    }

    /** The active row. */
    public Optional<SegmentRow> activeRow() {
        return workbench.activeRowProperty().get();
    }

    /** The person has changed the active target. */
    public void type(String newText) {
        if (opened.isEmpty() || newText.equals(text.get())) {
            return;
        }
        text.set(newText);
        activeRow()
                .ifPresent(row -> {
                    SegmentRow drafted = row.drafted(newText);
                    if (!row.draft()
                            || row.isFilled()
                            || row.isUntranslated() != drafted.isUntranslated()) {
                        setRow(drafted);
                    }
                    keep(drafted);
                });
    }

    private void keep(SegmentRow row) {
        opened.ifPresent(document ->
                drafts.keep(
                        document.project(),
                        row.key(),
                        row.target(),
                        row.origin().flatMap(TargetOrigin::inserted)));
    }

    /** The active target came from a match. */
    public void take(InsertedMatch match) {
        type(match.proposal());
        activeRow()
                .map(row -> row.drafted(match.proposal()).begunAs(match))
                .ifPresent(row -> {
                    setRow(row);
                    keep(row);
                });
    }

    /** Makes another row the active one; what was typed is kept. */
    public void activate(int index) {
        if (index < 0 || index >= workbench.rows().size()) {
            return;
        }
        leaveRow();
        // The text first: who observes the active row then finds the text that belongs to it.
        text.set(workbench.rows().get(index).target());
        workbench.activeIndexProperty().set(index);
        activations.set(activations.get() + 1);
        opened.ifPresent(document -> {
            String segment = workbench.rows().get(index).key().segment();
            sessions.moveTo(document.session(), segment);
        });
    }

    /** Goes by so many rows, backwards when negative. */
    public void step(int by) {
        activate(workbench.activeIndexProperty().get() + by);
    }

    /** Goes to the next row without a target; says so when there is none. */
    public void goToNextUntranslated() {
        goToNext(SegmentRow::isUntranslated, desk.messages().text("editor.noUntranslated.text"));
    }

    /** Goes to the next row with an alarm; says so when there is none. */
    public void goToNextConflict() {
        goToNext(
                row -> !row.alarms().isEmpty() || row.isContested(),
                desk.messages().text("editor.noConflict.text"));
    }

    /** Goes to a segment, in whatever document it stands. */
    public void goTo(SegmentKey segment) {
        workbench.wantedProperty().set(Optional.empty());
        Optional<SegmentRow> here = workbench.row(segment);
        if (here.isPresent()) {
            activate(here.get().number() - 1);
            return;
        }
        workbench.documents().stream()
                .filter(document -> document.name().equals(segment.document()))
                .findFirst()
                .ifPresent(document -> {
                    goThere = Optional.of(segment);
                    workbench.documentProperty().set(Optional.of(document));
                });
    }

    /** Confirms the active segment; with {@code goOn} the next unconfirmed one becomes active. */
    public void confirm(boolean goOn) {
        if (opened.isEmpty() || activeRow().isEmpty()) {
            return;
        }
        SegmentRow row = activeRow().get();
        if (confirming.confirm(opened.get(), row, text.get(), marked) && goOn) {
            boolean found =
                    activateNext(other ->
                            !other.state().isConfirmed() && other.number() != row.number());
            if (!found) {
                step(1);
            }
        }
    }

    /** Remembers a pair for the confirmation of the active segment. */
    public void mark(String term, String rendering) {
        if (term.isBlank() || rendering.isBlank()) {
            desk.notices()
                    .show(
                            Notice.warning(
                                    desk.messages().text("editor.mark.incomplete"),
                                    desk.messages().text("editor.mark.remedy")));
            return;
        }
        marked.add(new MarkedPair(term, rendering));
        desk.notices()
                .show(
                        Notice.information(
                                desk.messages().text("editor.mark.done", term, rendering)));
    }

    /** Makes a colleague's version the one to confirm. */
    public void take(SegmentRow row, SegmentRow.Alternative other) {
        activate(row.number() - 1);
        workbench
                .editingProperty()
                .get()
                .ifPresentOrElse(
                        editing -> editing.replace(other.target()), () -> type(other.target()));
    }

    /** Answers the first alarm of the active row. */
    public void answer(BiConsumer<SegmentRow, TermAlarm> answer) {
        activeRow()
                .ifPresent(row ->
                        row.alarms().stream()
                                .findFirst()
                                .ifPresent(alarm -> answer.accept(row, alarm)));
    }

    /** Puts the expected rendering in place of the one that an alarm speaks of. */
    public void correct(SegmentRow row, TermAlarm alarm) {
        if (workbench.activeIndexProperty().get() != row.number() - 1) {
            activate(row.number() - 1);
        }
        opened.ifPresent(document -> correction.correct(document, alarm));
    }

    /** Dismisses the conflict that an alarm speaks of. */
    public void dismiss(SegmentRow row, TermAlarm alarm) {
        opened.ifPresent(document -> answers.dismiss(document, row, alarm));
    }

    /** Declares the rendering that stands here and the expected ones right beside each other. */
    public void acceptBoth(SegmentRow row, TermAlarm alarm) {
        opened.ifPresent(document -> answers.acceptBoth(document, row, alarm));
    }

    /** Asks in which context the rendering that stands here is right. */
    public void askWhere(SegmentRow row, TermAlarm alarm, Consumer<ContextQuestion> asking) {
        opened.ifPresent(document -> answers.askWhere(document, row, alarm, asking));
    }

    /** Makes what is typed durable and ends the session in good order. */
    public void close() {
        leaveRow();
        opened.ifPresent(document -> sessions.end(document.session()));
        opened = Optional.empty();
        workbench.activeIndexProperty().set(-1);
        workbench.rows().clear();
        text.set("");
    }

    private void open(Optional<Document> document) {
        close();
        Optional<OpenProject> project = workbench.projectProperty().get();
        if (document.isEmpty() || project.isEmpty()) {
            return;
        }
        String name = document.get().name();
        opening.run(
                () -> OpenedDocument.open(project.get(), document.get()),
                Outcome.of(
                        this::show,
                        problem ->
                                desk.notices()
                                        .showFailure(
                                                desk.messages().text("editor.open.failed", name),
                                                desk.messages().text("editor.open.kept"),
                                                problem)));
    }

    private void show(OpenedDocument document) {
        opened = Optional.of(document);
        workbench.rows().setAll(document.rows());
        activate(document.resumeAt());
        goThere.ifPresent(this::goTo);
        goThere = Optional.empty();
        sessions.begin(document.session());
    }

    private void leaveRow() {
        drafts.flush();
        marked.clear();
        activeRow()
                .filter(SegmentRow::draft)
                .filter(row -> !row.target().equals(text.get()))
                .ifPresent(row -> setRow(row.drafted(text.get())));
    }

    private void setRow(SegmentRow row) {
        workbench.rows().set(row.number() - 1, row);
    }

    private void goToNext(Predicate<SegmentRow> wanted, String otherwise) {
        if (!activateNext(wanted)) {
            desk.notices().show(Notice.information(otherwise));
        }
    }

    /** Looks below the active row first, then from the top. */
    private boolean activateNext(Predicate<SegmentRow> wanted) {
        int size = workbench.rows().size();
        int from = workbench.activeIndexProperty().get();
        for (int i = 1; i <= size; i++) {
            int index = Math.floorMod(from + i, size);
            if (wanted.test(workbench.rows().get(index))) {
                activate(index);
                return true;
            }
        }
        return false;
    }
}
