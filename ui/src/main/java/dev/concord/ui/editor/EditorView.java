package dev.concord.ui.editor;

import dev.concord.memory.project.OpenProject;
import dev.concord.memory.tm.InsertedMatch;
import dev.concord.ui.control.SegmentEditor;
import dev.concord.ui.message.Messages;
import dev.concord.ui.workbench.ActiveTerms;
import dev.concord.ui.workbench.Desk;
import dev.concord.ui.workbench.SegmentRow;
import dev.concord.ui.workbench.TargetEditing;
import dev.concord.ui.workbench.TypedTerms;
import dev.concord.ui.workbench.Workbench;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/** The grid with its header, or what to do when no document is open. */
public final class EditorView extends StackPane implements TargetEditing {
    private final Desk desk;
    private final Workbench workbench;
    private final EditorViewModel editor;
    private final RowEditors editors;
    private final ListView<SegmentRow> grid;
    private final GridHeader header;
    private final GridScroller scroller;
    private final TargetFocus focus;
    private final TermMarks termMarks;

    public EditorView(Desk desk, EditorViewModel editor) {
        this.desk = desk;
        this.workbench = desk.workbench();
        this.editor = editor;
        this.termMarks = new TermMarks(desk.messages());
        Messages messages = desk.messages();
        this.editors =
                new RowEditors(
                        new SegmentEditor("segment-source", messages.text("editor.source.label")),
                        new SegmentEditor("segment-target", messages.text("editor.target.label")));
        this.grid = new ListView<>(workbench.rows());
        this.header = new GridHeader(messages);
        this.scroller = new GridScroller(grid);
        this.focus = new TargetFocus(this, editors.target());
        Label empty = new Label(messages.text("editor.empty.text"));
        empty.setId("editor-empty");
        empty.getStyleClass().add("empty-state");
        empty.setWrapText(true);
        BorderPane table = new BorderPane(grid, header, null, null, null);
        table.visibleProperty().bind(workbench.activeIndexProperty().greaterThanOrEqualTo(0));
        empty.visibleProperty().bind(table.visibleProperty().not());
        getChildren().setAll(empty, table);
        getStyleClass().add("editor-view");
        setUpGrid();
        follow();
        new EditorCommands(desk, editor, this).register();
    }

    /** Puts the keyboard focus into the active target, as soon as its row is there. */
    public void focusTarget() {
        focus.take();
    }

    @Override
    public void insert(String text) {
        editors.target().insert(text);
        focusTarget();
    }

    @Override
    public void replace(String text) {
        editors.target().replace(text);
        focusTarget();
    }

    @Override
    public void replace(InsertedMatch match) {
        replace(match.proposal());
        // The field may have refused a part of it.
        editor.take(
                new InsertedMatch(
                        match.kind(), match.similarity(), match.origin(), editors.target().text()));
    }

    @Override
    public String selectedSource() {
        return editors.source().selectedText();
    }

    @Override
    public String selectedTarget() {
        return editors.target().selectedText();
    }

    @Override
    public boolean isWriting() {
        return editors.target().focusNode().isFocused();
    }

    /** Where the active target is written. */
    public SegmentEditor target() {
        return editors.target();
    }

    private void setUpGrid() {
        grid.setId("segment-grid");
        grid.setAccessibleText(desk.messages().text("editor.grid.label"));
        grid.setFocusTraversable(false);
        grid.getStyleClass().add("segment-grid");
        grid.setCellFactory(_ -> newCell());
    }

    private SegmentCell newCell() {
        SegmentCell cell = new SegmentCell(workbench, editor, this::newRowPane);
        // The grid hides the cells that it keeps for later.
        cell.visibleProperty().subscribe(focus::hold);
        return cell;
    }

    private RowPane newRowPane() {
        RowPane pane = new RowPane(desk, editor, editors);
        workbench
                .projectProperty()
                .get()
                .map(project -> project.settings().languages())
                .ifPresent(pane::setLanguages);
        return pane;
    }

    private void follow() {
        workbench.projectProperty().subscribe(this::showLanguages);
        workbench.activeIndexProperty().subscribe(index -> showActive(index.intValue()));
        workbench.activeRowProperty().subscribe(row -> row.ifPresent(this::takeOver));
        editor.activationsProperty().subscribe(this::reveal);
        workbench.activeTermsProperty().subscribe((_, _) -> markTerms());
        workbench.typedTermsProperty().subscribe(this::markTyped);
        editors.target().textProperty().subscribe(text -> editor.type(text));
        workbench.editingProperty().set(Optional.of(this));
        grid.heightProperty().subscribe(() -> desk.tasks().onUiThread(this::keepInView));
    }

    private void showLanguages(Optional<OpenProject> project) {
        project.map(open -> open.settings().languages())
                .ifPresent(languages -> {
                    header.show(languages);
                    editors.source().setLanguage(languages.source());
                    editors.target().setLanguage(languages.target());
                    // Cells know the languages from their making on.
                    grid.setCellFactory(_ -> newCell());
                });
    }

    private void showActive(int index) {
        if (index < 0 || index >= workbench.rows().size()) {
            return;
        }
        SegmentRow row = workbench.rows().get(index);
        editors.source().read(row.segment().source());
        editors.target().edit(row.segment().source(), editor.textProperty().get());
        markTerms();
    }

    /** The active segment was changed from elsewhere, for instance by a decision. */
    private void takeOver(SegmentRow row) {
        String now = editor.textProperty().get();
        if ((!row.draft() || row.isFilled())
                && row.target().equals(now)
                && !editors.target().textProperty().get().equals(now)) {
            editors.target().edit(row.segment().source(), now);
        }
    }

    private void reveal() {
        int index = workbench.activeIndexProperty().get();
        if (index >= 0) {
            scroller.show(index);
            desk.tasks().onUiThread(this::focusTarget);
        }
    }

    private void markTerms() {
        ActiveTerms active = workbench.activeTermsProperty().get();
        if (editor.activeRow().filter(active::areOf).isPresent()) {
            editors.source().markWithHints(termMarks.inSource(active.terms()));
        }
    }

    /** What was seen in a text that has changed since will be seen anew. */
    private void markTyped(TypedTerms typed) {
        if (typed.target().equals(editors.target().text())) {
            editors.target().markWithHints(termMarks.inTarget(typed.renderings()));
        }
    }

    /** The rows' heights are estimated before they are laid out: looked after when they are. */
    private void keepInView() {
        int index = workbench.activeIndexProperty().get();
        if (index >= 0 && focus.isTaken()) {
            scroller.show(index);
        }
    }
}
