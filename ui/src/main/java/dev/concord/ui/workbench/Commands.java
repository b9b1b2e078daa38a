package dev.concord.ui.workbench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** All commands of the window. Two commands never share a key. UI thread only. */
public final class Commands {
    private final Map<String, Command> byId = new LinkedHashMap<>();

    /**
     * Adds a command.
     *
     * @throws IllegalArgumentException when its id or one of its keys is taken
     */
    public Command add(Command command) {
        for (KeyCombination keys : command.keys()) {
            owner(keys).ifPresent(other -> refuse(command, keys + " belongs to " + other.id()));
        }
        if (byId.putIfAbsent(command.id(), command) != null) {
            refuse(command, "there is one of that name");
        }
        return command;
    }

    /** All commands, in the order they were added. */
    public List<Command> all() {
        return new ArrayList<>(byId.values());
    }

    /** The command of an id. */
    public Optional<Command> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Gives the command whose key was pressed. A key that types a character with AltGr (which some
     * platforms report as Ctrl+Alt) is never a command.
     *
     * @return true when there was one and it was possible
     */
    public boolean perform(KeyEvent event) {
        if (typesCharacter(event)) {
            return false;
        }
        for (Command command : byId.values()) {
            if (command.keys().stream().anyMatch(keys -> keys.match(event))) {
                return command.perform();
            }
        }
        return false;
    }

    private Optional<Command> owner(KeyCombination keys) {
        return byId.values().stream().filter(one -> one.keys().contains(keys)).findFirst();
    }

    private static boolean typesCharacter(KeyEvent event) {
        String text = event.getText();
        return event.isControlDown()
                && event.isAltDown()
                && !text.isEmpty()
                && text.codePointAt(0) > ' '
                && !text.equalsIgnoreCase(event.getCode().getChar());
    }

    private static void refuse(Command command, String why) {
        throw new IllegalArgumentException("Command " + command.id() + ": " + why);
    }
}
