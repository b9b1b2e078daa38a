package dev.concord.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.memory.store.valkey.ValkeyServer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HealthCommandTest {
    @TempDir Path folder;

    @Test
    void healthNamesTheProjectsOwnStore() {
        ConcordLine concord = new ConcordLine(folder).withGuide();

        var health = concord.done("health", concord.project(), "--json").json();

        assertThat(Path.of(health.path("logs").asString()))
                .isAbsolute()
                .endsWithRaw(Path.of("logs"));
        var store = health.path("stores").get(0);
        assertThat(store.path("kind").asString()).isEqualTo("sqlite");
        assertThat(store.path("available").asBoolean()).isTrue();
        assertThat(store.path("detail").path("waiting").asString()).isEqualTo("0");
    }

    @Test
    void healthNamesTheSharedStore() throws Exception {
        try (ValkeyServer server = ValkeyServer.start(Files.createDirectory(folder.resolve("s")))) {
            ConcordLine concord = new ConcordLine(folder);

            var up = concord.done("health", "--store", server.url().toString(), "--json");

            var store = up.json().path("stores").get(0);
            assertThat(store.path("kind").asString()).isEqualTo("valkey");
            assertThat(store.path("detail").path("address").asString())
                    .isEqualTo(server.url().toString());
            server.kill();
            var down = concord.run("health", "--store", server.url().toString(), "--json");
            assertThat(down.exit()).isEqualTo(3);
            assertThat(down.json().path("stores").get(0).path("available").asBoolean()).isFalse();
        }
    }

    @Test
    void healthOfADamagedMemoryIsReported() throws Exception {
        ConcordLine concord = new ConcordLine(folder).withGuide();
        Files.writeString(Path.of(concord.project(), "memory.db"), "damaged".repeat(2_000));

        var outcome = concord.run("health", concord.project(), "--json");

        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.json().path("stores").get(0).path("message").asString())
                .contains("is damaged");
    }
}
