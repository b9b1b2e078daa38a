package dev.concord.ui.completion;

import dev.concord.ui.message.Messages;
import dev.concord.ui.message.Notice;
import dev.concord.ui.workbench.Command;
import dev.concord.ui.workbench.Desk;
import dev.concord.ui.workbench.UserSettings;
import javafx.beans.binding.Bindings;

/** The commands about completions. */
public final class CompletionCommands {
    private static final String BEST_MATCH = "matches.best";

    private final Desk desk;
    private final CompletionView view;
    private final UserSettings settings;

    public CompletionCommands(Desk desk, CompletionView view, UserSettings settings) {
        this.desk = desk;
        this.view = view;
        this.settings = settings;
    }

    /** Adds them. */
    public void register() {
        Messages messages = desk.messages();
        var workbench = desk.workbench();
        var editing =
                Bindings.createBooleanBinding(
                        () -> workbench.activeRowProperty().get().isPresent(),
                        workbench.activeRowProperty());
        desk.commands()
                .add(
                        Command.of(
                                        "completion.ask",
                                        messages.text("completion.ask.title"),
                                        this::complete,
                                        "Shortcut+Space")
                                .when(editing));
        desk.commands()
                .add(
                        Command.of(
                                "completion.toggle",
                                messages.text("completion.toggle.title"),
                                this::toggle));
    }

    /** Of nothing, or asked a second time, the best match is the completion. */
    private void complete() {
        if (!view.ask()) {
            desk.commands().find(BEST_MATCH).ifPresent(Command::perform);
        }
    }

    private void toggle() {
        boolean isOn = !settings.completedWhileTypingProperty().get();
        settings.completedWhileTypingProperty().set(isOn);
        desk.notices()
                .show(
                        Notice.information(
                                isOn
                                        ? desk.messages().text("completion.toggle.on")
                                        : desk.messages().text("completion.toggle.off")));
    }
}
