package dev.concord.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class CommandsTest {
    private final Commands commands = new Commands();
    private final List<String> given = new ArrayList<>();

    @Test
    void keyGivesItsCommandOnly() {
        commands.add(Command.of("a.one", "One", () -> given.add("one"), "Ctrl+Enter"));
        commands.add(Command.of("a.two", "Two", () -> given.add("two"), "Ctrl+Alt+Enter"));
        assertThat(commands.perform(press(KeyCode.ENTER, "\r", true, true))).isTrue();
        assertThat(given).containsExactly("two");
    }

    @Test
    void impossibleCommandIsNotGiven() {
        SimpleBooleanProperty possible = new SimpleBooleanProperty(false);
        commands.add(
                Command.of("a.one", "One", () -> given.add("one"), "Ctrl+Enter").when(possible));
        assertThat(commands.perform(press(KeyCode.ENTER, "\r", true, false))).isFalse();
        possible.set(true);
        assertThat(commands.perform(press(KeyCode.ENTER, "\r", true, false))).isTrue();
        assertThat(given).containsExactly("one");
    }

    @Test
    void sharedKeyIsRefusedAndNamesTheOwner() {
        commands.add(Command.of("a.one", "One", () -> {}, "F8"));
        Command clash = Command.of("a.two", "Two", () -> {}, "F8");
        assertThatThrownBy(() -> commands.add(clash)).hasMessageContaining("a.one");
    }

    @Test
    void characterTypedWithAltGrIsNoCommand() {
        commands.add(Command.of("a.one", "One", () -> given.add("one"), "Ctrl+Alt+E"));
        assertThat(commands.perform(press(KeyCode.E, "€", true, true))).isFalse();
        commands.add(Command.of("a.two", "Two", () -> given.add("two"), "Ctrl+Alt+Q"));
        assertThat(commands.perform(press(KeyCode.Q, "@", true, true))).isFalse();
        assertThat(given).isEmpty();
    }

    private static KeyEvent press(KeyCode code, String text, boolean control, boolean alt) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", text, code, false, control, alt, false);
    }
}
