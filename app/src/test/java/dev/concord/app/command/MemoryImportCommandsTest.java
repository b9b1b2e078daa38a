package dev.concord.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

final class MemoryImportCommandsTest {
    @TempDir Path folder;
    private ConcordLine concord;

    @BeforeEach
    void begin() {
        concord = new ConcordLine(folder).newProject();
        take("a.tmx", "Öffnen Sie den Deckel.");
    }

    private void take(String name, String target) {
        concord.done(
                "import",
                concord.project(),
                concord.file(name, TestFiles.tmx("Open the lid.", target)));
    }

    private JsonNode lookup() {
        return concord.done("lookup", concord.project(), "Open", "the", "lid.", "--json").json();
    }

    @Test
    void undoneImportIsAsItWasBefore() {
        take("a.tmx", "Klappe auf.");
        assertThat(lookup().findValuesAsString("target")).containsExactly("Klappe auf.");

        JsonNode undone =
                concord.done("import", concord.project(), "--undo", "a.tmx", "--json").json();

        assertThat(undone.get(0).path("restored").asBoolean()).isTrue();
        assertThat(Path.of(undone.get(0).path("removed").asString())).exists();
        assertThat(lookup().findValuesAsString("target")).containsExactly("Öffnen Sie den Deckel.");
        assertThat(concord.done("import", concord.project(), "--undo", "a.tmx").out())
                .contains("a.tmx: taken out");
        assertThat(lookup()).isEmpty();
        var refused = concord.run("import", concord.project(), "--undo", "a.tmx");
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.message()).contains("no such memory");
    }

    @Test
    void settingsOfAMemoryChangeWhatIsOffered() {
        take("b.tmx", "Klappe auf.");

        concord.done(
                "settings",
                concord.project(),
                "--memory",
                "a.tmx",
                "--penalty",
                "6",
                "--priority",
                "-1");

        JsonNode found = lookup();
        assertThat(found.findValuesAsString("target"))
                .containsExactly("Klappe auf.", "Öffnen Sie den Deckel.");
        assertThat(found.get(1).path("similarity").asInt()).isEqualTo(94);
        JsonNode shown = concord.done("settings", concord.project(), "--json").json();
        assertThat(shown.path("memories").path("a.tmx").path("penalty").asInt()).isEqualTo(6);
        assertThat(shown.path("memories").path("a.tmx").path("priority").asInt()).isEqualTo(-1);
        assertThat(concord.done("settings", concord.project(), "--machine-penalty", "9").out())
                .contains("machine 9 %")
                .contains("a.tmx: priority -1, 6 % off");
    }

    @Test
    void settingsRefuseAPenaltyThatIsNone() throws Exception {
        var refused =
                concord.run("settings", concord.project(), "--memory", "a.tmx", "--penalty", "101");

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.message()).contains("0 to 100");
        assertThat(Files.readString(Path.of(concord.project(), "concord.json")))
                .doesNotContain("memories");
    }
}
