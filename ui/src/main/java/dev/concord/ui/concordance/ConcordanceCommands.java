package dev.concord.ui.concordance;

import dev.concord.ui.control.ToolWindow;
import dev.concord.ui.message.Messages;
import dev.concord.ui.workbench.Command;
import dev.concord.ui.workbench.Desk;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/** The command that opens the concordance, with what is selected as its query. */
public final class ConcordanceCommands {
    private static final double WIDTH = 1120;
    private static final double HEIGHT = 600;

    private final Desk desk;
    private final ConcordanceViewModel concordance;
    private final ToolWindow window;
    private Optional<ConcordanceView> view = Optional.empty();

    /**
     * @param owner over which the window stands
     */
    public ConcordanceCommands(
            Desk desk, ConcordanceViewModel concordance, Supplier<Window> owner) {
        this.desk = desk;
        this.concordance = concordance;
        this.window =
                new ToolWindow(
                        owner,
                        "concordance-window",
                        desk.messages().text("concordance.window.title"),
                        this::content,
                        WIDTH,
                        HEIGHT);
    }

    /** Adds it to the window's commands. */
    public void register() {
        Messages messages = desk.messages();
        desk.commands()
                .add(
                        Command.of(
                                        "concordance.search",
                                        messages.text("concordance.search.title"),
                                        this::show,
                                        "Shortcut+K",
                                        "F3")
                                .when(desk.workbench().hasProject()));
    }

    /** The command's keys hold in the window too: there they begin a new query. */
    private Parent content() {
        ConcordanceView made = new ConcordanceView(desk, concordance, this::close);
        view = Optional.of(made);
        made.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    boolean isCommand =
                            desk.commands().find("concordance.search").stream()
                                    .flatMap(command -> command.keys().stream())
                                    .anyMatch(keys -> keys.match(event));
                    if (isCommand) {
                        made.focusQuery();
                        event.consume();
                    }
                });
        return made;
    }

    private void show() {
        concordance.takeSelection();
        window.show();
        view.ifPresent(ConcordanceView::focusQuery);
    }

    private void close() {
        window.hide();
    }
}
