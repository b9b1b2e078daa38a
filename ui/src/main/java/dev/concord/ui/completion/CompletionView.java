package dev.concord.ui.completion;

import dev.concord.memory.completion.Completion;
import dev.concord.memory.project.OpenProject;
import dev.concord.ui.control.SegmentEditor;
import dev.concord.ui.message.Notice;
import dev.concord.ui.workbench.Desk;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Watches what is typed in the target, and shows what is offered for it. Of the keys it takes Tab,
 * Escape, Up and Down while the list is open, and Enter once somebody has moved in it or asked for
 * it; all others go on into the text. UI thread only.
 */
public final class CompletionView {
    private final Desk desk;
    private final CompletionViewModel model;
    private final SegmentEditor editor;
    private final CompletionList list;

    /** What the next change of the text comes from. */
    private Cause cause = Cause.OTHER;

    private boolean isChanged;

    private enum Cause {
        TYPING,
        DELETING,
        OTHER
    }

    public CompletionView(Desk desk, CompletionViewModel model, SegmentEditor editor) {
        this.desk = desk;
        this.model = model;
        this.editor = editor;
        this.list = new CompletionList(desk.messages(), index -> insert(model.take(index)));
        desk.workbench().projectProperty().subscribe(this::showLanguage);
        model.changesProperty().subscribe((_, _) -> show());
        watchKeys();
        watchText();
        watchPlace();
    }

    /**
     * Opens the list at the caret.
     *
     * @return false when it is open already, or nothing is written yet: then the best match is
     *     better
     */
    public boolean ask() {
        if (model.isOpen() || editor.text().isBlank() || !editor.focusNode().isFocused()) {
            model.close();
            return false;
        }
        model.ask(editor.text(), editor.caret());
        if (!model.isOpen()) {
            desk.notices().show(Notice.information(desk.messages().text("completion.ask.nothing")));
        }
        return true;
    }

    private void showLanguage(Optional<OpenProject> project) {
        project.ifPresent(open -> list.setLanguage(open.settings().languages().target()));
    }

    private void watchKeys() {
        editor.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        editor.addEventFilter(
                KeyEvent.KEY_TYPED, event -> cause = isText(event) ? Cause.TYPING : Cause.OTHER);
        editor.addEventFilter(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                event -> {
                    boolean isComposing = !event.getComposed().isEmpty();
                    model.compose(isComposing);
                    cause = Cause.OTHER;
                    if (!isComposing && !event.getCommitted().isEmpty()) {
                        // What is committed stood in the text already while it was composed.
                        follow(Cause.TYPING);
                    }
                });
        editor.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> model.close());
        editor.focusNode().focusedProperty().subscribe(this::closeUnfocused);
    }

    /** AltGr, which some platforms report as Ctrl and Alt, types; Ctrl or Alt alone does not. */
    private static boolean isText(KeyEvent event) {
        String text = event.getCharacter();
        boolean isCommand = event.isControlDown() != event.isAltDown() || event.isMetaDown();
        return !isCommand
                && !text.isEmpty()
                && text.codePointAt(0) >= ' '
                && !text.equals("\u007f");
    }

    private void press(KeyEvent event) {
        cause = event.getCode() == KeyCode.BACK_SPACE ? Cause.DELETING : Cause.OTHER;
        if (!model.isOpen() || hasModifier(event)) {
            return;
        }
        switch (event.getCode()) {
            case TAB -> {
                insert(model.take());
                event.consume();
            }
            case ENTER -> {
                insert(model.takeMeant());
                event.consume();
            }
            case ESCAPE -> {
                model.sendAway();
                event.consume();
            }
            case UP -> {
                model.select(-1);
                event.consume();
            }
            case DOWN -> {
                model.select(1);
                event.consume();
            }
            default -> {
                // What moves the caret closes the list, what changes the text narrows it.
            }
        }
    }

    private static boolean hasModifier(KeyEvent event) {
        return event.isShiftDown()
                || event.isControlDown()
                || event.isAltDown()
                || event.isMetaDown();
    }

    /** The caret follows a change of the text only after it; both are looked at when it has. */
    private void watchText() {
        editor.textProperty()
                .subscribe((_, _) -> {
                    follow(cause);
                    cause = Cause.OTHER;
                });
        editor.caretProperty()
                .subscribe((_, _) -> {
                    if (!isChanged) {
                        model.close();
                    }
                });
    }

    private void follow(Cause why) {
        if (!isChanged) {
            isChanged = true;
            desk.tasks().onUiThread(() -> take(why));
        }
    }

    private void take(Cause why) {
        isChanged = false;
        switch (why) {
            case TYPING -> model.typed(editor.text(), editor.caret());
            case DELETING -> model.deleted(editor.text(), editor.caret());
            case OTHER -> model.close();
        }
    }

    /** Lines above that grow, and a list that is scrolled, take the text with them. */
    private void watchPlace() {
        editor.localToSceneTransformProperty()
                .subscribe((_, _) -> {
                    if (model.isOpen()) {
                        desk.tasks().onUiThread(this::show);
                    }
                });
        editor.sceneProperty()
                .flatMap(scene -> scene.windowProperty())
                .flatMap(window -> window.focusedProperty())
                .subscribe(isFocused -> {
                    if (!Boolean.TRUE.equals(isFocused)) {
                        model.close();
                    }
                });
    }

    private void closeUnfocused(boolean isFocused) {
        if (!isFocused) {
            model.close();
        }
    }

    private void show() {
        int selected = model.selected();
        if (!model.isOpen() || editor.getScene() == null) {
            list.hide();
            editor.focusNode().setAccessibleHelp("");
            return;
        }
        Completion first = model.items().getFirst();
        Optional<Bounds> place = editor.placeOnScreen(first.start(), first.end());
        if (place.isEmpty()) {
            list.hide();
            return;
        }
        list.fill(model.items(), selected);
        list.show(editor, place.get());
        editor.focusNode()
                .setAccessibleHelp(
                        desk.messages()
                                .text(
                                        "completion.list.said",
                                        selected + 1,
                                        model.items().size(),
                                        list.said(selected)));
    }

    private void insert(Optional<Completion> taken) {
        taken.ifPresent(completion ->
                editor.replace(completion.start(), completion.end(), completion.text()));
    }
}
