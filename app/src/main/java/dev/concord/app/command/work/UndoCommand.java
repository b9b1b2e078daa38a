package dev.concord.app.command.work;

import dev.concord.app.command.frame.CommandContext;
import dev.concord.app.command.frame.Exit;
import dev.concord.app.command.frame.ProjectCommand;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.session.LatestAction;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.tm.maintenance.MemoryMaintenance;
import java.util.Optional;
import picocli.CommandLine.Command;

/** {@code concord undo}. */
@Command(
        name = "undo",
        description = {
            "Undoes your latest bulk action: a pre-translation, a propagation, or a decision that"
                    + " was applied everywhere.",
            "Segments that somebody has changed since are left alone."
        })
public final class UndoCommand extends ProjectCommand {
    private record Undone(String action, int undone) {}

    public UndoCommand(CommandContext context) {
        super(context);
    }

    @Override
    protected int run(OpenProject project) throws StoreException {
        Undone undone = undone(project);
        if (isJson()) {
            console().document(undone);
        } else {
            console()
                    .line(
                            undone.undone == 0
                                    ? "There is nothing to undo"
                                    : undone.undone + " changes undone");
        }
        return Exit.DONE;
    }

    private static Undone undone(OpenProject project) throws StoreException {
        var latest = new LatestAction(project.sessions(), project.store().sessions());
        Optional<LatestAction.Undone> undone = latest.undo();
        if (undone.isEmpty()) {
            return new Undone("", 0);
        }
        String batch = undone.get().batch();
        // The same batch may have changed units of imported memories.
        int imported = MemoryMaintenance.isBatch(batch) ? project.maintenance().undo(batch) : 0;
        return new Undone(batch, undone.get().changes() + imported);
    }
}
