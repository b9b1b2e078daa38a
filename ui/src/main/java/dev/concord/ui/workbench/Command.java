package dev.concord.ui.workbench;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;

/**
 * Something the user can ask for, by key, menu, tool bar or palette.
 *
 * @param id its title's bundle key without the aspect, for instance {@code editor.confirm}
 * @param keys any of them triggers it; the first is shown
 */
public record Command(
        String id,
        String title,
        List<KeyCombination> keys,
        Runnable action,
        ObservableBooleanValue enabled) {
    public Command {
        keys = List.copyOf(keys);
    }

    /**
     * A command that can always be given.
     *
     * @param keys as {@link KeyCombination#valueOf} reads them, {@code Shortcut+Enter}
     */
    public static Command of(String id, String title, Runnable action, String... keys) {
        return new Command(
                id,
                title,
                List.of(keys).stream().map(KeyCombination::valueOf).toList(),
                action,
                Bindings.createBooleanBinding(() -> true));
    }

    /** The same command, possible only at times. */
    public Command when(ObservableBooleanValue possible) {
        return new Command(id, title, keys, action, possible);
    }

    /** Gives it, if it is possible now. */
    public boolean perform() {
        if (enabled.get()) {
            action.run();
            return true;
        }
        return false;
    }

    /** The key to press, as the platform writes it; empty when it has none. */
    public String keyText() {
        return keys.isEmpty() ? "" : keys.getFirst().getDisplayText();
    }
}
