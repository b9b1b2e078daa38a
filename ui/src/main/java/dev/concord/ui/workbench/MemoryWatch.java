package dev.concord.ui.workbench;

import dev.concord.memory.model.Registration;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.tm.MemoryState;
import java.util.Optional;

/**
 * Keeps the workbench informed of how far the open project's translation memory is. Once all units
 * are found, everybody who has looked up before is told. UI thread only.
 */
public final class MemoryWatch {
    private final Desk desk;
    private Registration subscription = () -> {};

    public MemoryWatch(Desk desk) {
        this.desk = desk;
        desk.workbench().projectProperty().subscribe(this::follow);
    }

    private void follow(Optional<OpenProject> project) {
        subscription.close();
        subscription =
                project.map(open -> open.memory().listen(state -> hear(open, state)))
                        .orElse(() -> {});
        show(project.map(open -> open.memory().state()).orElse(new MemoryState.Ready(0)));
    }

    private void hear(OpenProject project, MemoryState state) {
        desk.tasks()
                .onUiThread(() -> {
                    if (desk.workbench().projectProperty().get().equals(Optional.of(project))) {
                        show(state);
                    }
                });
    }

    private void show(MemoryState state) {
        boolean isOtherThanBefore = !desk.workbench().memoryStateProperty().get().equals(state);
        desk.workbench().memoryStateProperty().set(state);
        if (isOtherThanBefore && state instanceof MemoryState.Ready) {
            desk.workbench().memoryChanged();
        }
    }
}
