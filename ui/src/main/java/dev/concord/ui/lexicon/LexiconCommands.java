package dev.concord.ui.lexicon;

import dev.concord.ui.control.ToolWindow;
import dev.concord.ui.workbench.Command;
import dev.concord.ui.workbench.Desk;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/** The command that opens the lexicon, at the term that is selected. */
public final class LexiconCommands {
    private static final String ID = "lexicon.open";
    private static final double WIDTH = 1180;
    private static final double HEIGHT = 740;

    private final Desk desk;
    private final LexiconViewModel lexicon;
    private final ToolWindow window;
    private Optional<LexiconView> view = Optional.empty();

    /**
     * @param owner over which the window stands
     */
    public LexiconCommands(Desk desk, LexiconViewModel lexicon, Supplier<Window> owner) {
        this.desk = desk;
        this.lexicon = lexicon;
        this.window =
                new ToolWindow(
                        owner,
                        "lexicon-window",
                        desk.messages().text("lexicon.window.title"),
                        this::content,
                        WIDTH,
                        HEIGHT);
        window.showingProperty().subscribe(lexicon::show);
    }

    /** Adds it to the window's commands. */
    public void register() {
        desk.commands()
                .add(
                        Command.of(
                                        ID,
                                        desk.messages().text("lexicon.open.title"),
                                        this::show,
                                        "F4",
                                        "Shortcut+P")
                                .when(desk.workbench().hasProject()));
    }

    /** The command's keys hold in the window too: there they lead to what is typed. */
    private Parent content() {
        LexiconView made = new LexiconView(desk, lexicon, () -> window.hide());
        view = Optional.of(made);
        made.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    boolean isCommand =
                            desk.commands().find(ID).stream()
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
        lexicon.takeSelection();
        window.show();
        view.ifPresent(LexiconView::focusQuery);
    }
}
