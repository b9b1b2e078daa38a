package dev.concord.ui.control;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * A feature's own window over the main one, with its styles; work goes on in both. Escape closes it
 * unless its content has a use for that key. It is made when it is shown for the first time and
 * kept with its content. UI thread only.
 */
public final class ToolWindow {
    private final Supplier<Window> owner;
    private final String id;
    private final String title;
    private final Supplier<Parent> content;
    private final double width;
    private final double height;
    private final ReadOnlyBooleanWrapper showing = new ReadOnlyBooleanWrapper();
    private Optional<Stage> stage = Optional.empty();

    /**
     * A window that is not on show yet.
     *
     * @param owner over which it stands
     * @param id of its content, for tests
     * @param content made once
     */
    public ToolWindow(
            Supplier<Window> owner,
            String id,
            String title,
            Supplier<Parent> content,
            double width,
            double height) {
        this.owner = owner;
        this.id = id;
        this.title = title;
        this.content = content;
        this.width = width;
        this.height = height;
    }

    /** True while it is on the screen. */
    public ReadOnlyBooleanProperty showingProperty() {
        return showing.getReadOnlyProperty();
    }

    /** Shows it, in front of the others. */
    public void show() {
        Stage shown = stage.orElseGet(this::make);
        stage = Optional.of(shown);
        shown.show();
        shown.toFront();
        shown.requestFocus();
    }

    /** Takes it from the screen; what it shows is kept. */
    public void hide() {
        stage.ifPresent(Stage::hide);
    }

    private Stage make() {
        Window over = owner.get();
        Parent root = content.get();
        root.setId(id);
        Scene scene = new Scene(root, width, height);
        Bindings.bindContent(scene.getStylesheets(), over.getScene().getStylesheets());
        scene.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        hide();
                        event.consume();
                    }
                });
        Stage made = new Stage();
        made.initOwner(over);
        made.setTitle(title);
        made.setScene(scene);
        made.setX(over.getX() + Math.max(0, (over.getWidth() - width) / 2));
        made.setY(over.getY() + Math.max(0, (over.getHeight() - height) * 0.7));
        showing.bind(made.showingProperty());
        if (over instanceof Stage main) {
            Bindings.bindContent(made.getIcons(), main.getIcons());
        }
        return made;
    }
}
