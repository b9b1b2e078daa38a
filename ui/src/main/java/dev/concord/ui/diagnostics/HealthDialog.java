package dev.concord.ui.diagnostics;

import dev.concord.ui.message.Messages;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Subscription;

/** The health of store, exchange and files, with a button that copies it. */
final class HealthDialog extends Dialog<ButtonType> {
    private static final double WIDTH = 640;
    private static final double HEIGHT = 460;

    private final Messages messages;
    private final VBox content = new VBox();

    HealthDialog(Messages messages, Window owner, DiagnosticsViewModel diagnostics) {
        this.messages = messages;
        initOwner(owner);
        setTitle(messages.text("diagnostics.health.title"));
        content.getStyleClass().add("health");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setId("health");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setAccessibleText(messages.text("diagnostics.health.title"));
        getDialogPane().setContent(scroll);
        getDialogPane().setPrefSize(WIDTH, HEIGHT);
        ButtonType copy =
                new ButtonType(messages.text("diagnostics.copy.title"), ButtonBar.ButtonData.LEFT);
        getDialogPane().getButtonTypes().setAll(copy, ButtonType.CLOSE);
        Button button = (Button) getDialogPane().lookupButton(copy);
        button.setId("health-copy");
        button.addEventFilter(
                ActionEvent.ACTION,
                event -> {
                    event.consume();
                    diagnostics
                            .reportProperty()
                            .get()
                            .ifPresent(report -> {
                                ClipboardContent text = new ClipboardContent();
                                text.putString(report.text());
                                Clipboard.getSystemClipboard().setContent(text);
                                diagnostics.copied();
                            });
                });
        setResizable(true);
        Subscription shown = diagnostics.reportProperty().subscribe(this::showReport);
        setOnHidden(_ -> shown.unsubscribe());
        diagnostics.refresh();
    }

    private void showReport(Optional<HealthReport> report) {
        content.getChildren().clear();
        if (report.isEmpty()) {
            content.getChildren().add(new Label(messages.text("diagnostics.health.asking")));
        }
        report.ifPresent(this::fill);
    }

    private void fill(HealthReport report) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("health-figures");
        addRow(grid, messages.text("diagnostics.health.store"), storeText(report));
        addRow(
                grid,
                messages.text("diagnostics.health.outbox"),
                messages.text("diagnostics.health.waiting", report.waiting()));
        if (!report.exchange().isEmpty()) {
            addRow(grid, messages.text("diagnostics.health.exchange"), report.exchange());
        }
        report.counts().forEach((name, value) -> addRow(grid, name, value));
        report.store().detail().forEach((name, value) -> addRow(grid, name, value));
        content.getChildren().add(grid);
        report.store().warnings().forEach(this::addProblem);
        Label files =
                new Label(
                        report.problems().isEmpty()
                                ? messages.text("diagnostics.files.fine")
                                : messages.text("diagnostics.files.problems"));
        files.getStyleClass().add("review-heading");
        content.getChildren().add(files);
        report.problems().forEach(this::addProblem);
    }

    private String storeText(HealthReport report) {
        String state =
                report.store().available()
                        ? messages.text("diagnostics.health.available")
                        : messages.text("diagnostics.health.away");
        return (report.store().kind() + ", " + state + ". " + report.store().message()).strip();
    }

    private void addProblem(String text) {
        Label problem = new Label(text);
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.getStyleClass().add("field-problem");
        content.getChildren().add(problem);
    }

    private static void addRow(GridPane grid, String name, String value) {
        Label title = new Label(name);
        title.getStyleClass().add("side-detail");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Label text = new Label(value);
        text.setWrapText(true);
        grid.addRow(grid.getRowCount(), title, text);
    }
}
