package dev.concord.ui.project;

import dev.concord.ui.message.Messages;
import dev.concord.ui.workbench.Command;
import dev.concord.ui.workbench.Desk;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What is shown while there is nothing to work on: how to begin. */
public final class WelcomeView extends VBox {
    private final Desk desk;
    private final Messages messages;
    private final Label title = new Label();
    private final Label text = new Label();
    private final HBox buttons = new HBox();

    /** The page; the project's commands must have been added before. */
    public WelcomeView(Desk desk) {
        this.desk = desk;
        this.messages = desk.messages();
        setId("welcome");
        getStyleClass().add("welcome");
        setAlignment(Pos.CENTER);
        title.getStyleClass().add("empty-title");
        title.setId("welcome-title");
        text.setWrapText(true);
        text.getStyleClass().add("empty-state");
        buttons.setAlignment(Pos.CENTER);
        buttons.getStyleClass().add("welcome-buttons");
        getChildren().setAll(title, text, buttons);
        desk.workbench().projectProperty().subscribe(this::show);
        desk.workbench().documents().addListener((InvalidationListener) _ -> show());
        show();
    }

    private void show() {
        boolean open = desk.workbench().projectProperty().get().isPresent();
        setVisible(!open || desk.workbench().documents().isEmpty());
        title.setText(
                open
                        ? messages.text("project.welcome.emptyTitle")
                        : messages.text("project.welcome.title"));
        text.setText(
                open
                        ? messages.text("project.welcome.emptyText")
                        : messages.text("project.welcome.text"));
        buttons.getChildren()
                .setAll(
                        open
                                ? buttons(List.of("project.add", "project.import"))
                                : buttons(List.of("project.open", "project.new")));
    }

    private List<Node> buttons(List<String> commands) {
        return commands.stream()
                .map(desk.commands()::find)
                .flatMap(Optional::stream)
                .map(command -> button(command, command.id().equals(commands.getFirst())))
                .toList();
    }

    private static Node button(Command command, boolean first) {
        Button button = new Button(command.title() + "  (" + command.keyText() + ")");
        button.setId("welcome-" + command.id().replace('.', '-'));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> command.perform());
        if (first) {
            button.getStyleClass().add("accent");
        }
        return button;
    }
}
