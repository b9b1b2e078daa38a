package dev.concord.ui.workbench;

import dev.concord.memory.learning.LearningState;
import dev.concord.memory.model.Registration;
import dev.concord.memory.project.OpenProject;
import java.util.Optional;

/**
 * Has the open project's terms learnt, and keeps the workbench informed of it. UI thread only, but
 * for the listener.
 */
public final class LearningWatch {
    private final Desk desk;
    private Registration subscription = () -> {};

    public LearningWatch(Desk desk) {
        this.desk = desk;
        desk.workbench().projectProperty().subscribe(this::follow);
    }

    /** Learning begins when it is first asked for. */
    private void follow(Optional<OpenProject> project) {
        subscription.close();
        subscription =
                project.map(open -> open.learning().listen(state -> hear(open, state)))
                        .orElse(() -> {});
        desk.workbench()
                .learningStateProperty()
                .set(project.map(open -> open.learning().state()).orElse(new LearningState.Idle()));
    }

    private void hear(OpenProject project, LearningState state) {
        desk.tasks()
                .onUiThread(() -> {
                    if (desk.workbench().projectProperty().get().equals(Optional.of(project))) {
                        show(state);
                    }
                });
    }

    private void show(LearningState state) {
        desk.workbench().learningStateProperty().set(state);
        if (state instanceof LearningState.Ready) {
            desk.workbench().termsLearnt();
        }
    }
}
