package dev.concord.ui.pretranslation;

import dev.concord.memory.pretranslation.PropagationPlan;
import dev.concord.ui.message.Messages;
import dev.concord.ui.workbench.Command;
import dev.concord.ui.workbench.Desk;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.stage.Window;

/** The commands that fill many segments at once, and the previews they open. */
public final class PretranslationCommands {
    private final Desk desk;
    private final PretranslationViewModel pretranslation;
    private final PropagationViewModel propagation;
    private final Supplier<Window> window;

    /**
     * @param window over which the previews stand
     */
    public PretranslationCommands(
            Desk desk,
            PretranslationViewModel pretranslation,
            PropagationViewModel propagation,
            Supplier<Window> window) {
        this.desk = desk;
        this.pretranslation = pretranslation;
        this.propagation = propagation;
        this.window = window;
    }

    /** Adds them to the window's commands. */
    public void register() {
        Messages messages = desk.messages();
        var workbench = desk.workbench();
        BooleanBinding open =
                Bindings.createBooleanBinding(
                        () -> workbench.projectProperty().get().isPresent(),
                        workbench.projectProperty());
        BooleanBinding editing =
                Bindings.createBooleanBinding(
                        () -> workbench.activeRowProperty().get().isPresent(),
                        workbench.activeRowProperty());
        desk.commands()
                .add(
                        Command.of(
                                        "pretranslation.open",
                                        messages.text("pretranslation.open.title"),
                                        () ->
                                                new PretranslationDialog(
                                                                desk, window.get(), pretranslation)
                                                        .show(),
                                        "Shortcut+Shift+T")
                                .when(open));
        desk.commands()
                .add(
                        Command.of(
                                        "pretranslation.propagate",
                                        messages.text("pretranslation.propagate.title"),
                                        propagation::open,
                                        "Shortcut+R")
                                .when(editing));
        desk.commands()
                .add(
                        Command.of(
                                        "pretranslation.exempt",
                                        messages.text("pretranslation.exempt.title"),
                                        propagation::toggleExemption,
                                        "Shortcut+Shift+H")
                                .when(editing));
        desk.commands()
                .add(
                        Command.of(
                                        "bulk.undo",
                                        messages.text("pretranslation.undo.title"),
                                        new BulkRun(desk)::offerLatest)
                                .when(open));
        propagation.previewProperty().subscribe(this::showPropagation);
    }

    private void showPropagation(Optional<PropagationPlan> plan) {
        plan.ifPresent(
                shown -> new PropagationDialog(desk, window.get(), propagation, shown).show());
    }
}
