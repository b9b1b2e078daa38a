package dev.concord.ui.review;

import dev.concord.ui.answer.Answering;
import dev.concord.ui.message.Messages;
import dev.concord.ui.workbench.Command;
import dev.concord.ui.workbench.Desk;
import dev.concord.ui.workbench.Perspective;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.stage.Window;

/**
 * The reviewer's single keys. They hold only while a card is on show and nobody is typing: in the
 * editor and in fields the same keys write.
 */
final class ReviewCommands {
    private static final int LAST_DIGIT = 9;

    private final Desk desk;
    private final Messages messages;
    private final ReviewViewModel review;
    private final Supplier<Window> window;
    private final Answering answering;
    private final BooleanProperty typing = new SimpleBooleanProperty();
    private final BooleanBinding deciding;
    private final BooleanBinding free;
    private final BooleanBinding answerable;

    ReviewCommands(Desk desk, ReviewViewModel review, Supplier<Window> window) {
        this.window = window;
        this.answering = new Answering(desk);
        this.desk = desk;
        this.messages = desk.messages();
        this.review = review;
        this.deciding =
                Bindings.createBooleanBinding(
                        () ->
                                desk.workbench().perspectiveProperty().get() == Perspective.REVIEW
                                        && review.cardProperty().get().isPresent()
                                        && review.previewProperty().get().isEmpty(),
                        desk.workbench().perspectiveProperty(),
                        review.cardProperty(),
                        review.previewProperty());
        this.free =
                Bindings.createBooleanBinding(
                        () -> review.cardProperty().get().filter(ConflictCard::isLocked).isEmpty(),
                        review.cardProperty());
        this.answerable = deciding.and(free);
    }

    /** True while a text field has the keyboard. */
    BooleanProperty typingProperty() {
        return typing;
    }

    void register() {
        add("review.apply", messages.text("review.apply.title"), review::previewEverywhere, "A");
        add("review.lock", messages.text("review.lock.title"), review::toggleLock, "L");
        add("review.both", messages.text("review.both.title"), this::acceptAll, "X");
        add("review.where", messages.text("review.where.title"), this::askWhere, "Shift+X");
        add("review.dismiss", messages.text("review.dismiss.title"), this::dismiss, "D");
        for (int digit = 1; digit <= LAST_DIGIT; digit++) {
            int number = digit;
            add(
                    "review.choose" + number,
                    messages.text("review.choose.title", number),
                    () -> review.choose(number),
                    Integer.toString(number),
                    "Numpad " + number);
        }
    }

    /** The same as buttons, each with its key. */
    HBox buttons() {
        Button apply = button("review-apply", messages.text("review.apply.title"), "A", deciding);
        apply.setOnAction(_ -> review.previewEverywhere());
        apply.getStyleClass().add("accent");
        Button lock = button("review-lock", messages.text("review.lock.title"), "L", deciding);
        lock.setOnAction(_ -> review.toggleLock());
        free.subscribe(open ->
                lock.setText(
                        open
                                ? messages.text("review.lock.short")
                                : messages.text("review.unlock.short")));
        Button both = button("review-both", messages.text("review.both.title"), "X", answerable);
        both.setOnAction(_ -> acceptAll());
        Button where =
                button("review-where", messages.text("review.where.title"), "⇧X", answerable);
        where.setOnAction(_ -> askWhere());
        Button dismiss =
                button("review-dismiss", messages.text("review.dismiss.title"), "D", answerable);
        dismiss.setOnAction(_ -> dismiss());
        HBox line = new HBox();
        line.getChildren().addAll(List.of(apply, lock, both, where, dismiss));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("action-line");
        return line;
    }

    /** A lock is neither dismissed nor outvoted: it has to be opened. */
    private void acceptAll() {
        if (free.get()) {
            review.acceptAll();
        }
    }

    private void askWhere() {
        if (free.get()) {
            review.askWhere(question -> answering.ask(window.get(), question, () -> {}));
        }
    }

    private void dismiss() {
        if (free.get()) {
            review.dismiss();
        }
    }

    private void add(String id, String title, Runnable action, String... keys) {
        desk.commands().add(Command.of(id, title, action, keys).when(deciding.and(typing.not())));
    }

    private static Button button(String id, String title, String key, BooleanBinding possible) {
        Label hint = new Label(key);
        hint.getStyleClass().add("key-digit");
        Button button = new Button(title, hint);
        button.setId(id);
        button.setAccessibleText(title + " (" + key + ")");
        possible.subscribe(can -> button.setDisable(!can));
        return button;
    }
}
