package dev.concord.ui.editor;

import dev.concord.ui.answer.Answering;
import dev.concord.ui.message.Messages;
import dev.concord.ui.workbench.Command;
import dev.concord.ui.workbench.Desk;
import dev.concord.ui.workbench.SegmentRow;
import dev.concord.ui.workbench.Workbench;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.TextInputDialog;

/** The editor's commands with the keys of the profile "Standard". */
final class EditorCommands {
    private final Desk desk;
    private final Messages messages;
    private final EditorViewModel editor;
    private final EditorView view;
    private final BooleanBinding editing;

    EditorCommands(Desk desk, EditorViewModel editor, EditorView view) {
        this.desk = desk;
        this.messages = desk.messages();
        this.editor = editor;
        this.view = view;
        Workbench workbench = desk.workbench();
        this.editing =
                Bindings.createBooleanBinding(
                        () -> workbench.activeRowProperty().get().isPresent(),
                        workbench.activeRowProperty());
    }

    void register() {
        registerConfirming();
        registerMoving();
        registerWriting();
        registerCodes();
        registerAnswers();
    }

    private void registerAnswers() {
        add(
                "editor.alarmCorrect",
                messages.text("editor.alarmCorrect.title"),
                () -> editor.answer(editor::correct),
                "Alt+Shift+F9");
        add(
                "editor.alarmReview",
                messages.text("editor.alarmReview.title"),
                () -> editor.answer((_, alarm) -> desk.workbench().review(alarm.term())),
                "Shortcut+F9");
        add(
                "editor.alarmBoth",
                messages.text("editor.alarmBoth.title"),
                () -> editor.answer(editor::acceptBoth),
                "Alt+F9");
        add(
                "editor.alarmWhere",
                messages.text("editor.alarmWhere.title"),
                () ->
                        editor.answer((row, alarm) ->
                                editor.askWhere(
                                        row,
                                        alarm,
                                        question ->
                                                new Answering(desk)
                                                        .ask(
                                                                view.getScene().getWindow(),
                                                                question,
                                                                () -> {}))),
                "Shift+F9");
        add(
                "editor.alarmDismiss",
                messages.text("editor.alarmDismiss.title"),
                () -> editor.answer(editor::dismiss),
                "Shortcut+Shift+F9");
    }

    private void registerConfirming() {
        add(
                "editor.confirm",
                messages.text("editor.confirm.title"),
                () -> editor.confirm(true),
                "Shortcut+Enter");
        add(
                "editor.confirmStay",
                messages.text("editor.confirmStay.title"),
                () -> editor.confirm(false),
                "Shortcut+Alt+Enter");
        add(
                "editor.mark",
                messages.text("editor.mark.title"),
                () -> editor.mark(view.selectedSource(), view.selectedTarget()),
                "Shortcut+Shift+Q");
    }

    private void registerMoving() {
        add(
                "editor.previous",
                messages.text("editor.previous.title"),
                () -> editor.step(-1),
                "Shortcut+Up",
                "Alt+Up");
        add(
                "editor.next",
                messages.text("editor.next.title"),
                () -> editor.step(1),
                "Shortcut+Down",
                "Alt+Down");
        add(
                "editor.nextUntranslated",
                messages.text("editor.nextUntranslated.title"),
                editor::goToNextUntranslated,
                "Shortcut+U");
        add(
                "editor.nextConflict",
                messages.text("editor.nextConflict.title"),
                editor::goToNextConflict,
                "F9");
        add("editor.goTo", messages.text("editor.goTo.title"), this::askForNumber, "Shortcut+G");
        add(
                "editor.first",
                messages.text("editor.first.title"),
                () -> editor.activate(0),
                "Shortcut+Page_Up");
        add(
                "editor.last",
                messages.text("editor.last.title"),
                () -> editor.activate(desk.workbench().rows().size() - 1),
                "Shortcut+Page_Down");
    }

    private void registerWriting() {
        add(
                "editor.copySource",
                messages.text("editor.copySource.title"),
                this::copySource,
                "Shortcut+Insert",
                "Shortcut+Shift+S");
        add(
                "editor.clear",
                messages.text("editor.clear.title"),
                () -> view.target().replace(""),
                "Alt+Delete");
    }

    private void registerCodes() {
        add(
                "editor.nextCode",
                messages.text("editor.nextCode.title"),
                () -> view.target().insertNextCode(),
                "F8");
        add(
                "editor.allCodes",
                messages.text("editor.allCodes.title"),
                () -> view.target().insertAllCodes(),
                "Shortcut+Shift+F8");
    }

    private void add(String id, String title, Runnable action, String... keys) {
        desk.commands().add(Command.of(id, title, action, keys).when(editing));
    }

    private void copySource() {
        editor.activeRow()
                .map(SegmentRow::segment)
                .ifPresent(segment -> view.replace(segment.source()));
    }

    private void askForNumber() {
        TextInputDialog dialog = new TextInputDialog();
        dialog.initOwner(view.getScene().getWindow());
        dialog.setTitle(messages.text("editor.goTo.title"));
        dialog.setHeaderText(null);
        dialog.setContentText(messages.text("editor.goTo.prompt", desk.workbench().rows().size()));
        dialog.getEditor().setId("go-to-number");
        dialog.getEditor().setAccessibleText(dialog.getContentText());
        Optional<String> answer = dialog.showAndWait();
        answer.filter(text -> text.strip().matches("[1-9][0-9]{0,8}"))
                .ifPresent(text -> editor.activate(Integer.parseInt(text.strip()) - 1));
        view.focusTarget();
    }
}
