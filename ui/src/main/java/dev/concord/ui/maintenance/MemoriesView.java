package dev.concord.ui.maintenance;

import dev.concord.memory.tm.match.MatchSettings;
import dev.concord.ui.message.Messages;
import dev.concord.ui.workbench.Command;
import dev.concord.ui.workbench.Desk;
import java.io.File;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/** The memories in a table, with what counts how much, and files in and out. */
final class MemoriesView extends BorderPane {
    private static final double NAME_WIDTH = 360;
    private static final double NUMBER_WIDTH = 110;
    private static final double TIME_WIDTH = 190;
    private static final int LARGEST_PENALTY = 100;
    private static final double SPINNER_WIDTH = 86;

    private final Desk desk;
    private final Messages messages;
    private final MemoriesViewModel memories;
    private final TableView<MemoryRow> table = new TableView<>();
    private boolean isShowing;

    MemoriesView(Desk desk, MemoriesViewModel memories) {
        this.desk = desk;
        this.messages = desk.messages();
        this.memories = memories;
        setUpTable();
        setCenter(table);
        Label hint = new Label(messages.text("maintenance.memories.hint"));
        hint.getStyleClass().add("side-empty");
        hint.setWrapText(true);
        setBottom(new VBox(hint, actions()));
    }

    private void setUpTable() {
        table.setId("maintenance-memories");
        table.setAccessibleText(messages.text("maintenance.tab.memories"));
        table.getStyleClass().add("analysis-table");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        table.setEditable(true);
        table.setItems(memories.rows());
        TableColumn<MemoryRow, String> name =
                column(
                        messages.text("maintenance.column.memory"),
                        NAME_WIDTH,
                        row -> row.isOwn() ? messages.text("maintenance.memory.own") : row.name());
        TableColumn<MemoryRow, Integer> units =
                column(messages.text("maintenance.column.units"), NUMBER_WIDTH, MemoryRow::units);
        TableColumn<MemoryRow, Integer> skipped =
                column(
                        messages.text("maintenance.column.skipped"),
                        NUMBER_WIDTH,
                        MemoryRow::skipped);
        TableColumn<MemoryRow, String> time =
                column(
                        messages.text("maintenance.column.time"),
                        TIME_WIDTH,
                        row -> row.takenIn().map(UnitTexts::time).orElse(""));
        TableColumn<MemoryRow, Integer> priority =
                column(
                        messages.text("maintenance.column.priority"),
                        NUMBER_WIDTH,
                        MemoryRow::priority);
        priority.setCellFactory(_ -> new WholeNumberCell());
        priority.setOnEditCommit(
                edit -> memories.usePriority(edit.getRowValue(), edit.getNewValue()));
        TableColumn<MemoryRow, Integer> penalty =
                column(
                        messages.text("maintenance.column.penalty"),
                        NUMBER_WIDTH,
                        MemoryRow::penalty);
        penalty.setCellFactory(_ -> new WholeNumberCell());
        penalty.setOnEditCommit(
                edit -> memories.usePenalty(edit.getRowValue(), edit.getNewValue()));
        table.getColumns().add(name);
        table.getColumns().add(units);
        table.getColumns().add(skipped);
        table.getColumns().add(time);
        table.getColumns().add(priority);
        table.getColumns().add(penalty);
        for (TableColumn<MemoryRow, ?> figures : table.getColumns().subList(1, 6)) {
            if (!figures.equals(time)) {
                figures.getStyleClass().add("amount");
            }
            figures.setEditable(figures.equals(priority) || figures.equals(penalty));
        }
    }

    private static <T> TableColumn<MemoryRow, T> column(
            String title, double width, Function<MemoryRow, T> value) {
        TableColumn<MemoryRow, T> column = new TableColumn<>(title);
        column.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        return column;
    }

    private Node actions() {
        Button take = button("maintenance-import", messages.text("maintenance.import.title"));
        take.setOnAction(_ -> desk.commands().find("project.import").ifPresent(Command::perform));
        Button export = button("maintenance-export", messages.text("maintenance.export.title"));
        export.setOnAction(_ -> chosen().ifPresent(this::export));
        Button remove = button("maintenance-remove", messages.text("maintenance.remove.title"));
        remove.setOnAction(_ -> chosen().ifPresent(memories::undoImport));
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> {
                    boolean isNone = row == null || row.isOwn();
                    export.setDisable(isNone);
                    remove.setDisable(isNone);
                });
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line =
                new HBox(
                        new Label(messages.text("maintenance.machine.label")),
                        penalty(
                                "maintenance-machine",
                                messages.text("maintenance.machine.label"),
                                MatchSettings::machinePenalty,
                                memories::useMachinePenalty),
                        new Label(messages.text("maintenance.variant.label")),
                        penalty(
                                "maintenance-variant",
                                messages.text("maintenance.variant.label"),
                                MatchSettings::variantPenalty,
                                memories::useVariantPenalty),
                        space,
                        take,
                        export,
                        remove);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("tool-actions");
        return line;
    }

    private Spinner<Integer> penalty(
            String id, String label, Function<MatchSettings, Integer> value, IntConsumer change) {
        Spinner<Integer> spinner = new Spinner<>(0, LARGEST_PENALTY, 0);
        spinner.setId(id);
        spinner.setEditable(true);
        spinner.setPrefWidth(SPINNER_WIDTH);
        spinner.setAccessibleText(label);
        spinner.getEditor().setAccessibleText(label);
        memories.settingsProperty()
                .subscribe(now -> {
                    isShowing = true;
                    spinner.getValueFactory().setValue(value.apply(now));
                    isShowing = false;
                });
        spinner.valueProperty()
                .subscribe(wanted -> {
                    if (!isShowing && wanted != null) {
                        change.accept(wanted);
                    }
                });
        return spinner;
    }

    private Optional<MemoryRow> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                .filter(row -> !row.isOwn());
    }

    private void export(MemoryRow row) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("maintenance.export.title"));
        chooser.setInitialFileName(row.name().substring(row.name().lastIndexOf('/') + 1));
        @Nullable File file = chooser.showSaveDialog(getScene().getWindow());
        Optional.ofNullable(file).ifPresent(chosen -> memories.export(row, chosen.toPath()));
    }

    private static Button button(String id, String title) {
        Button button = new Button(title);
        button.setId(id);
        button.setAccessibleText(title);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
