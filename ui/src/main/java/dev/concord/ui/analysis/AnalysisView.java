package dev.concord.ui.analysis;

import dev.concord.ui.control.ChoicePills;
import dev.concord.ui.message.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToLongBiFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/** The analysis window's content: documents by bands, with what to do with the figures. */
final class AnalysisView extends BorderPane {
    private static final PseudoClass TOTAL = PseudoClass.getPseudoClass("total");
    private static final double NAME_WIDTH = 200;
    private static final double BAND_WIDTH = 104;

    private final Messages messages;
    private final AnalysisTexts texts;
    private final AnalysisViewModel analysis;
    private final TableView<AnalysisLine> table = new TableView<>();
    private final Label summary = new Label();
    private final Label empty = new Label();
    private final List<BandColumn> columns;
    private final BandBar bar;

    AnalysisView(Messages messages, AnalysisViewModel analysis) {
        this.messages = messages;
        this.texts = new AnalysisTexts(messages);
        this.analysis = analysis;
        this.columns = texts.columns();
        this.bar = new BandBar(columns);
        getStyleClass().add("tool-window");
        setTop(head());
        setUpTable();
        setCenter(table);
        setBottom(actions());
        analysis.linesProperty().subscribe(this::show);
        analysis.measureProperty().subscribe(this::show);
        analysis.stateProperty().subscribe(this::showState);
    }

    private Node head() {
        summary.setId("analysis-summary");
        summary.getStyleClass().add("review-heading");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(summary, space, measures());
        line.setAlignment(Pos.CENTER_LEFT);
        VBox head = new VBox(line, bar);
        head.getStyleClass().add("query-form");
        return head;
    }

    private Node measures() {
        return new ChoicePills<>(
                "analysis-measure",
                messages.text("analysis.measure.label"),
                Measure.class,
                texts::name,
                analysis.measureProperty());
    }

    private void setUpTable() {
        table.setId("analysis-table");
        table.setAccessibleText(messages.text("analysis.window.title"));
        table.getStyleClass().add("analysis-table");
        table.setPlaceholder(empty);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        empty.getStyleClass().add("side-empty");
        empty.setWrapText(true);
        TableColumn<AnalysisLine, String> name =
                new TableColumn<>(messages.text("analysis.column.document"));
        name.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue().name()));
        name.setPrefWidth(NAME_WIDTH);
        name.setSortable(false);
        table.getColumns().add(name);
        for (BandColumn band : columns) {
            TableColumn<AnalysisLine, Long> column =
                    column(band.title(), (line, measure) -> line.amount(band, measure));
            column.setGraphic(BandBar.mark(band));
            table.getColumns().add(column);
        }
        table.getColumns().add(column(messages.text("analysis.column.total"), AnalysisLine::total));
        table.setRowFactory(_ -> new LineRow());
    }

    private TableColumn<AnalysisLine, Long> column(
            String title, ToLongBiFunction<AnalysisLine, Measure> amount) {
        TableColumn<AnalysisLine, Long> column = new TableColumn<>(title);
        column.setCellValueFactory(cell ->
                new ReadOnlyObjectWrapper<>(
                        amount.applyAsLong(cell.getValue(), analysis.measureProperty().get())));
        column.setCellFactory(_ -> new AmountCell(messages));
        column.setPrefWidth(BAND_WIDTH);
        column.setSortable(false);
        column.getStyleClass().add("amount");
        return column;
    }

    private Node actions() {
        ProgressBar progress = new ProgressBar();
        progress.setPrefWidth(140);
        progress.setAccessibleText(messages.text("analysis.task.title"));
        progress.progressProperty().bind(analysis.shareProperty());
        Button cancel = button("analysis-cancel", messages.text("analysis.cancel.title"));
        cancel.setOnAction(_ -> analysis.cancel());
        Button again = button("analysis-again", messages.text("analysis.again.title"));
        again.setOnAction(_ -> analysis.run());
        Button copy = button("analysis-copy", messages.text("analysis.copy.title"));
        copy.setOnAction(_ -> copy());
        Button csv = button("analysis-csv", messages.text("analysis.csv.title"));
        csv.setOnAction(_ -> save("csv", analysis::saveCsv));
        Button html = button("analysis-html", messages.text("analysis.html.title"));
        html.setOnAction(_ -> save("html", analysis::saveHtml));
        html.getStyleClass().add("accent");
        analysis.stateProperty()
                .subscribe(state -> {
                    boolean isRunning = state == AnalysisViewModel.State.RUNNING;
                    for (Node node : List.of(progress, cancel)) {
                        node.setVisible(isRunning);
                        node.setManaged(isRunning);
                    }
                    again.setDisable(isRunning);
                    for (Button button : List.of(copy, csv, html)) {
                        button.setDisable(state != AnalysisViewModel.State.DONE);
                    }
                });
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(progress, cancel, space, again, copy, csv, html);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("tool-actions");
        return line;
    }

    private void save(String ending, Consumer<Path> writer) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("analysis.save.title"));
        chooser.setInitialFileName(messages.text("analysis.save.name") + "." + ending);
        @Nullable File chosen = chooser.showSaveDialog(getScene().getWindow());
        Optional.ofNullable(chosen).ifPresent(file -> writer.accept(file.toPath()));
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(analysis.text(columns));
        Clipboard.getSystemClipboard().setContent(content);
        analysis.copied();
    }

    private void show() {
        List<AnalysisLine> lines = analysis.linesProperty().get();
        Measure measure = analysis.measureProperty().get();
        table.getItems().setAll(lines);
        // The same lines show other figures when another measure is chosen.
        table.refresh();
        Optional<AnalysisLine> total = lines.stream().filter(AnalysisLine::isTotal).findFirst();
        bar.show(total, measure);
        summary.setText(total.map(line -> texts.amount(measure, line.total(measure))).orElse(""));
    }

    private void showState(AnalysisViewModel.State state) {
        empty.setText(
                switch (state) {
                    case IDLE -> messages.text("analysis.empty.idle");
                    case RUNNING -> messages.text("analysis.empty.running");
                    case DONE -> messages.text("analysis.empty.nothing");
                });
    }

    private static Button button(String id, String title) {
        Button button = new Button(title);
        button.setId(id);
        button.setAccessibleText(title);
        return button;
    }

    /** The total stands out. */
    private static final class LineRow extends TableRow<AnalysisLine> {
        @Override
        protected void updateItem(@Nullable AnalysisLine line, boolean empty) {
            super.updateItem(line, empty);
            pseudoClassStateChanged(TOTAL, !empty && line != null && line.isTotal());
        }
    }
}
