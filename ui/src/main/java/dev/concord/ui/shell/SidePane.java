package dev.concord.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;

/** A pane beside the editor, with its title. */
public final class SidePane extends BorderPane {
    /** A pane of that content under that title. */
    public SidePane(String id, String title, Node content) {
        setId(id);
        getStyleClass().add("side-pane");
        Label head = new Label(title);
        head.getStyleClass().add("side-title");
        head.setMaxWidth(Double.MAX_VALUE);
        setTop(head);
        setCenter(content);
        setAccessibleText(title);
    }
}
