package dev.concord.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.ui.message.Messages;
import dev.concord.ui.task.InlineTaskRunner;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserSettingsTest {
    private final Desk desk = Desk.of(new InlineTaskRunner(), new Messages(Locale.ENGLISH));
    private final Map<String, String> kept = new HashMap<>();

    private final UserSettings.Keeper keeper =
            new UserSettings.Keeper() {
                @Override
                public Map<String, String> read() {
                    return Map.copyOf(kept);
                }

                @Override
                public void write(Map<String, String> settings) {
                    kept.clear();
                    kept.putAll(settings);
                }
            };

    @Test
    void whatIsChosenIsThereNextTime() {
        kept.put("other.setting", "x");
        var first = new UserSettings();
        first.keep(desk, keeper);
        assertThat(first.completedWhileTypingProperty().get()).isTrue();
        first.completedWhileTypingProperty().set(false);

        var next = new UserSettings();
        next.keep(desk, keeper);
        assertThat(next.completedWhileTypingProperty().get()).isFalse();
        assertThat(kept).containsEntry("other.setting", "x");
    }

    @Test
    void settingsThatCannotBeReadAreToldOfAndLeftAsTheyAre() {
        var settings = new UserSettings();
        settings.keep(
                desk,
                new UserSettings.Keeper() {
                    @Override
                    public Map<String, String> read() throws IOException {
                        throw new IOException("settings.properties: line 1 is broken");
                    }

                    @Override
                    public void write(Map<String, String> all) {
                        throw new AssertionError("nothing was chosen");
                    }
                });
        assertThat(settings.completedWhileTypingProperty().get()).isTrue();
        assertThat(desk.notices().shown()).hasSize(1);
    }
}
