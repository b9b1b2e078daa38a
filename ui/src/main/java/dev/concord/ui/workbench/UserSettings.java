package dev.concord.ui.workbench;

import dev.concord.ui.task.Outcome;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** What a person has chosen for all projects. UI thread only. */
public final class UserSettings {
    private static final String WHILE_TYPING = "completion.whileTyping";

    private final BooleanProperty completedWhileTyping = new SimpleBooleanProperty(true);

    /** Names and values as they were read; what is not known here is kept for others. */
    private final Map<String, String> known = new HashMap<>();

    /** Where settings are kept between two runs. Called away from the UI thread. */
    public interface Keeper {
        /** Names and values; nothing when nobody has chosen anything yet. */
        Map<String, String> read() throws IOException;

        /** Replaces all of them. */
        void write(Map<String, String> settings) throws IOException;
    }

    /** True when completions are offered while one types. */
    public BooleanProperty completedWhileTypingProperty() {
        return completedWhileTyping;
    }

    /** Takes over what was kept, and keeps what is chosen from now on. */
    public void keep(Desk desk, Keeper keeper) {
        desk.tasks()
                .inOrder()
                .run(
                        keeper::read,
                        Outcome.of(
                                kept -> {
                                    take(kept);
                                    follow(desk, keeper);
                                },
                                problem -> {
                                    follow(desk, keeper);
                                    failed(desk, problem);
                                }));
    }

    private void take(Map<String, String> kept) {
        known.putAll(kept);
        completedWhileTyping.set(!"false".equals(kept.get(WHILE_TYPING)));
    }

    private void follow(Desk desk, Keeper keeper) {
        completedWhileTyping.addListener((_, _, isOn) -> {
            known.put(WHILE_TYPING, isOn.toString());
            Map<String, String> all = Map.copyOf(known);
            desk.tasks()
                    .inOrder()
                    .run(
                            () -> {
                                keeper.write(all);
                                return all;
                            },
                            Outcome.of(_ -> {}, problem -> failed(desk, problem)));
        });
    }

    private static void failed(Desk desk, Exception problem) {
        desk.notices()
                .showFailure(
                        desk.messages().text("workbench.settings.failed"),
                        desk.messages().text("workbench.settings.kept"),
                        problem);
    }
}
