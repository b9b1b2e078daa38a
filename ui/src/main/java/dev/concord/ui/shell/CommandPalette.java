package dev.concord.ui.shell;

import dev.concord.ui.message.Messages;
import dev.concord.ui.workbench.Command;
import dev.concord.ui.workbench.Commands;
import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Window;

/** Finds a command by its words; Enter gives it. */
final class CommandPalette {
    private static final double WIDTH = 520;

    private final Commands commands;
    private final Popup popup = new Popup();
    private final TextField query = new TextField();
    private final ObservableList<Command> found = FXCollections.observableArrayList();
    private final ListView<Command> list = new ListView<>(found);

    CommandPalette(Messages messages, Commands commands) {
        this.commands = commands;
        query.setId("palette-query");
        query.setPromptText(messages.text("shell.palette.prompt"));
        query.setAccessibleText(messages.text("shell.palette.prompt"));
        list.setId("palette-list");
        list.setAccessibleText(messages.text("shell.palette.title"));
        list.setFocusTraversable(false);
        list.setPrefSize(WIDTH, 320);
        list.setCellFactory(_ -> new CommandCell());
        VBox box = new VBox(query, list);
        box.getStyleClass().add("palette");
        popup.getContent().add(box);
        popup.setAutoHide(true);
        query.textProperty().subscribe(this::search);
        query.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> give());
    }

    /** Opens over a window. */
    void show(Window owner) {
        query.clear();
        search("");
        popup.show(
                owner,
                owner.getX() + (owner.getWidth() - WIDTH) / 2,
                owner.getY() + owner.getHeight() / 6);
        query.requestFocus();
    }

    private void search(String text) {
        List<String> words = List.of(text.toLowerCase(Locale.ROOT).strip().split("\\s+"));
        found.setAll(
                commands.all().stream()
                        .filter(command -> command.enabled().get())
                        .filter(command ->
                                words.stream()
                                        .allMatch(
                                                command.title().toLowerCase(Locale.ROOT)::contains))
                        .toList());
        list.getSelectionModel().selectFirst();
    }

    private void press(KeyEvent event) {
        int selected = list.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case DOWN -> select(selected + 1);
            case UP -> select(selected - 1);
            case ENTER -> give();
            case ESCAPE -> popup.hide();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void select(int index) {
        if (index >= 0 && index < found.size()) {
            list.getSelectionModel().select(index);
            list.scrollTo(Math.max(0, index - 3));
        }
    }

    private void give() {
        Command chosen = list.getSelectionModel().getSelectedItem();
        popup.hide();
        if (chosen != null) {
            chosen.perform();
        }
    }

    private static final class CommandCell extends ListCell<Command> {
        @Override
        protected void updateItem(Command command, boolean empty) {
            super.updateItem(command, empty);
            if (empty || command == null) {
                setGraphic(null);
            } else {
                Label title = new Label(command.title());
                Region space = new Region();
                HBox.setHgrow(space, Priority.ALWAYS);
                Label keys = new Label(command.keyText());
                keys.getStyleClass().add("side-detail");
                setGraphic(new HBox(title, space, keys));
                setAccessibleText(command.title());
            }
        }
    }
}
