package dev.concord.ui.pretranslation;

import dev.concord.ui.message.Messages;
import dev.concord.ui.workbench.Desk;
import java.util.function.IntFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogEvent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;

/**
 * A preview of what a bulk action would fill in, with the button that does it. It does not stop the
 * work behind it: what is changed there meanwhile is left alone.
 *
 * @param <T> what the engine calls a row
 */
class FillDialog<T> extends Dialog<ButtonType> {
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 680;
    private static final double LEAST_WIDTH = 760;
    private static final double LEAST_HEIGHT = 480;

    private final BorderPane content = new BorderPane();
    private final Label summary = new Label();
    private final FillRows<T> rows;

    /**
     * @param applyText what the button says that fills so many
     * @param apply fills what is ticked
     */
    FillDialog(
            Desk desk,
            Window owner,
            FillRows<T> rows,
            IntFunction<String> applyText,
            Runnable apply) {
        this.rows = rows;
        Messages messages = desk.messages();
        initOwner(owner);
        initModality(Modality.NONE);
        setResizable(true);
        ListView<FillRow<T>> list = new ListView<>(rows.shown());
        list.setId("fill-rows");
        list.setAccessibleText(messages.text("pretranslation.rows.label"));
        list.getStyleClass().addAll("side-list", "fill-rows");
        addEventHandler(
                DialogEvent.DIALOG_SHOWN,
                _ -> {
                    claimRoom();
                    list.requestFocus();
                });
        list.setCellFactory(_ -> new FillCell<>(desk));
        Label none = new Label(messages.text("pretranslation.rows.none"));
        none.setId("fill-none");
        none.setWrapText(true);
        none.getStyleClass().add("side-empty");
        list.setPlaceholder(none);
        content.setId("fill-dialog");
        content.setCenter(list);
        content.setBottom(summaryLine(messages));
        getDialogPane().setContent(content);
        getDialogPane().setPrefSize(WIDTH, HEIGHT);
        getDialogPane().getStyleClass().add("fill-dialog");
        ButtonType fill = new ButtonType("", ButtonBar.ButtonData.OK_DONE);
        getDialogPane().getButtonTypes().setAll(fill, ButtonType.CANCEL);
        Button button = (Button) getDialogPane().lookupButton(fill);
        prepare(button, applyText);
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> useKey(list, button, event));
        setResultConverter(pressed -> {
            if (pressed == fill) {
                apply.run();
            }
            return pressed;
        });
    }

    /**
     * Window managers now and then give a new dialog less than it asks for, and cut its buttons.
     */
    private void claimRoom() {
        if (getDialogPane().getScene().getWindow() instanceof Stage stage) {
            stage.setMinWidth(LEAST_WIDTH);
            stage.setMinHeight(LEAST_HEIGHT);
            stage.setHeight(Math.max(HEIGHT, stage.getHeight()));
        }
    }

    private void prepare(Button fill, IntFunction<String> applyText) {
        fill.setId("fill-apply");
        // The other button is short; a common width would cut this one's text.
        ButtonBar.setButtonUniformSize(fill, false);
        Subscription count =
                rows.chosenCountProperty()
                        .subscribe(chosen -> {
                            fill.setText(applyText.apply(chosen.intValue()));
                            fill.setDisable(chosen.intValue() == 0);
                        });
        untilHidden(count);
    }

    /** Ends a subscription with the dialog. */
    final void untilHidden(Subscription subscription) {
        addEventHandler(DialogEvent.DIALOG_HIDDEN, _ -> subscription.unsubscribe());
    }

    /** Space ticks the selected row; Enter and Escape do as elsewhere in a dialog. */
    private void useKey(ListView<FillRow<T>> list, Button fill, KeyEvent event) {
        FillRow<T> selected = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.SPACE && selected != null && selected.isPossible()) {
            selected.includedProperty().set(!selected.includedProperty().get());
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            fill.fire();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            setResult(ButtonType.CANCEL);
            close();
            event.consume();
        }
    }

    private Node summaryLine(Messages messages) {
        summary.setId("fill-summary");
        summary.getStyleClass().add("side-detail");
        summary.setWrapText(true);
        summary.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(summary, Priority.ALWAYS);
        Button all = new Button(messages.text("pretranslation.rows.all"));
        all.setId("fill-all");
        all.setMinWidth(Region.USE_PREF_SIZE);
        all.setOnAction(_ -> rows.tickShown(true));
        Button none = new Button(messages.text("pretranslation.rows.noneOfThem"));
        none.setId("fill-none-of-them");
        none.setMinWidth(Region.USE_PREF_SIZE);
        none.setOnAction(_ -> rows.tickShown(false));
        HBox line = new HBox(summary, all, none);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("fill-summary");
        return line;
    }

    /** What stands above the rows. */
    final void setHead(VBox head) {
        head.getStyleClass().add("fill-head");
        content.setTop(head);
    }

    final void setSummary(String text) {
        summary.setText(text);
    }
}
