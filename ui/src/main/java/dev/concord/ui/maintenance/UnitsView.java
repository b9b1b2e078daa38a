package dev.concord.ui.maintenance;

import dev.concord.memory.project.OpenProject;
import dev.concord.ui.maintenance.UnitsState.Phase;
import dev.concord.ui.message.Messages;
import dev.concord.ui.workbench.Desk;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A list of units with what can be done to them. */
final class UnitsView extends BorderPane {
    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");
    private static final double BUSY = 16;

    private final Messages messages;
    private final UnitsViewModel units;
    private final MaintenanceChanges changes;
    private final String id;
    private final ListView<UnitItem> list = new ListView<>();
    private final Label status = new Label();
    private final Label empty = new Label();
    private final UnitEditor editor;

    UnitsView(Desk desk, UnitsViewModel units, MaintenanceChanges changes, String id) {
        this.messages = desk.messages();
        this.units = units;
        this.changes = changes;
        this.id = id;
        this.editor = new UnitEditor(messages, units, id);
        setUpList();
        setCenter(list);
        setBottom(new VBox(editor, actions()));
        units.stateProperty().subscribe(this::showState);
        units.problemProperty().subscribe(this::showState);
        units.includedProperty().subscribe(this::showState);
        units.items().addListener((ListChangeListener<UnitItem>) _ -> showState());
        desk.workbench().projectProperty().subscribe(this::follow);
        showState();
    }

    /** Puts the keyboard into the list. */
    void focusList() {
        list.requestFocus();
    }

    private void setUpList() {
        list.setId(id + "-list");
        list.setAccessibleText(messages.text("maintenance.units.label"));
        list.getStyleClass().add("unit-list");
        list.setItems(units.items());
        empty.setWrapText(true);
        empty.getStyleClass().add("side-empty");
        list.setPlaceholder(empty);
        list.disableProperty().bind(editor.openProperty());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        editor.openProperty()
                .subscribe(isOpen -> {
                    if (!isOpen && getScene() != null) {
                        list.requestFocus();
                    }
                });
    }

    /** Cells know the languages from their making on. */
    private void follow(Optional<OpenProject> project) {
        var languages = project.map(open -> open.settings().languages());
        languages.ifPresent(editor::setLanguages);
        list.setCellFactory(_ -> new UnitCell(messages, languages));
    }

    private void press(KeyEvent event) {
        Optional<UnitItem> chosen = chosen();
        if (event.getCode() == KeyCode.SPACE) {
            chosen.filter(UnitItem::isTickable)
                    .ifPresent(item -> item.includedProperty().set(!item.isIncluded()));
        } else if (event.getCode() == KeyCode.F2) {
            chosen.ifPresent(editor::edit);
        } else {
            return;
        }
        event.consume();
    }

    private Optional<UnitItem> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    /** What the list has, and while it is being read the way to end that. */
    private Node found() {
        status.setId(id + "-status");
        status.setWrapText(true);
        ProgressIndicator busy = new ProgressIndicator();
        busy.setPrefSize(BUSY, BUSY);
        busy.setMinSize(BUSY, BUSY);
        busy.setAccessibleText(messages.text("maintenance.state.reading", 0));
        Button stop = button("stop", messages.text("maintenance.stop.title"));
        stop.getStyleClass().add("small");
        stop.setOnAction(_ -> units.stop());
        units.stateProperty()
                .subscribe(state -> {
                    for (Node node : new Node[] {busy, stop}) {
                        node.setVisible(state.phase() == Phase.READING);
                        node.setManaged(state.phase() == Phase.READING);
                    }
                });
        HBox line = new HBox(busy, status, stop);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("query-line");
        HBox.setHgrow(line, Priority.ALWAYS);
        return line;
    }

    private Node actions() {
        Button all = button("all", messages.text("maintenance.tick.all"));
        all.setOnAction(_ -> units.includeAll());
        all.setManaged(units.task() != UnitsTask.VARIANTS);
        all.setVisible(all.isManaged());
        Button none = button("none", messages.text("maintenance.tick.none"));
        none.setOnAction(_ -> units.includeNone());
        Button edit = button("edit", messages.text("maintenance.edit.title"));
        edit.setOnAction(_ -> chosen().ifPresent(editor::edit));
        edit.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        HBox line = new HBox(all, none, edit, found());
        if (units.task() == UnitsTask.VARIANTS) {
            Button use = button("use", messages.text("maintenance.use.title"));
            use.getStyleClass().add("accent");
            use.setOnAction(_ -> chosen().ifPresent(units::useForAll));
            use.disableProperty()
                    .bind(
                            list.getSelectionModel()
                                    .selectedItemProperty()
                                    .isNull()
                                    .or(changes.busyProperty()));
            line.getChildren().add(use);
        }
        line.getChildren().addAll(delete(), replace());
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("tool-actions");
        line.disableProperty().bind(editor.openProperty());
        return line;
    }

    private Button delete() {
        Button delete = button("delete", messages.text("maintenance.delete.title", 0));
        delete.getStyleClass().add("danger");
        delete.setOnAction(_ -> units.delete());
        follow(delete, false, () -> messages.text("maintenance.delete.title", included()));
        return delete;
    }

    private Button replace() {
        Button replace = button("replace", messages.text("maintenance.replace.title", 0));
        replace.getStyleClass().add("accent");
        replace.setOnAction(_ -> units.replace());
        follow(replace, true, () -> messages.text("maintenance.replace.title", included()));
        return replace;
    }

    private int included() {
        return units.includedProperty().get();
    }

    /** Either units are replaced in or they are deleted: the two have lists of their own. */
    private void follow(Button button, boolean isForReplacing, Supplier<String> title) {
        Runnable update =
                () -> {
                    boolean isThere = units.fields().replacingProperty().get() == isForReplacing;
                    button.setVisible(isThere);
                    button.setManaged(isThere);
                    button.setText(title.get());
                    button.setAccessibleText(button.getText());
                    button.setDisable(
                            included() == 0
                                    || changes.busyProperty().get()
                                    || units.stateProperty().get().phase() == Phase.READING);
                };
        units.includedProperty().subscribe(update);
        units.fields().replacingProperty().subscribe(update);
        units.stateProperty().subscribe(update);
        changes.busyProperty().subscribe(update);
        update.run();
    }

    private Button button(String name, String title) {
        Button button = new Button(title);
        button.setId(id + "-" + name);
        button.setAccessibleText(title);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private void showState() {
        UnitsState state = units.stateProperty().get();
        int found = units.items().size();
        String text =
                switch (state.phase()) {
                    case IDLE -> "";
                    case READING -> messages.text("maintenance.state.reading", found);
                    case COMPLETE -> messages.text("maintenance.state.complete", found, included());
                    case CUT -> messages.text("maintenance.state.cut", found, included());
                    case STOPPED -> messages.text("maintenance.state.stopped", found, included());
                };
        String refusals = new UnitTexts(messages).refusals(state.refusals());
        String problem = units.problemProperty().get();
        status.setText(problem.isEmpty() ? (text + " " + refusals).strip() : problem);
        status.pseudoClassStateChanged(PROBLEM, !problem.isEmpty());
        empty.setText(emptyText(state.phase()));
    }

    private String emptyText(Phase phase) {
        if (phase == Phase.IDLE || phase == Phase.READING) {
            return "";
        }
        return switch (units.task()) {
            case FIND -> messages.text("maintenance.empty.find");
            case DUPLICATES -> messages.text("maintenance.empty.duplicates");
            case VARIANTS -> messages.text("maintenance.empty.variants");
        };
    }
}
