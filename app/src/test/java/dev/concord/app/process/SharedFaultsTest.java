package dev.concord.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.memory.model.ProjectId;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.store.valkey.ValkeyServer;
import dev.concord.memory.store.valkey.ValkeySettings;
import dev.concord.memory.store.valkey.ValkeyStore;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a shared store can do to a person's work: nothing. */
final class SharedFaultsTest {
    private static final int SEGMENTS = 300;

    @TempDir Path folder;
    private Path serverFolder;

    @BeforeEach
    void makeFolder() throws IOException {
        serverFolder = Files.createDirectory(folder.resolve("server"));
    }

    @Test
    void confirmationsReachTheServer() throws Exception {
        try (ValkeyServer server = ValkeyServer.start(serverFolder)) {
            BigProject project =
                    new BigProject(folder, SEGMENTS).make(Optional.of(server.url().toString()));

            ConcordProcess.Outcome outcome = confirmAll(project);

            assertThat(outcome.exit()).isZero();
            assertThat(outcome.err()).isEmpty();
            assertSame(project, server);
        }
    }

    @Test
    void aServerKilledAndStartedAgainEndsEqualToTheLedger() throws Exception {
        try (ValkeyServer server = ValkeyServer.start(serverFolder)) {
            BigProject project =
                    new BigProject(folder, SEGMENTS).make(Optional.of(server.url().toString()));
            try (ConcordProcess process =
                            ConcordProcess.start(
                                    folder,
                                    "confirm",
                                    project.root().toString(),
                                    "--from",
                                    "-",
                                    "--json");
                    Writer input = process.input()) {
                confirm(process, input, 1, 100);
                server.kill();
                confirm(process, input, 101, 200);
                server.restart();
                confirm(process, input, 201, SEGMENTS);
                input.close();
                assertThat(process.outcome().exit()).isZero();
            }
            // What was still waiting when the process ended goes with the next one.
            ConcordProcess.Outcome next =
                    ConcordProcess.run(folder, "stats", project.root().toString());
            assertThat(next.exit()).isZero();
            assertThat(next.err()).isEmpty();
            assertSame(project, server);
        }
    }

    @Test
    void aServerThatIsAwayAtTheStartGetsEverythingLater() throws Exception {
        ValkeyServer server = ValkeyServer.start(serverFolder);
        try (server) {
            BigProject project =
                    new BigProject(folder, SEGMENTS).make(Optional.of(server.url().toString()));
            server.kill();

            ConcordProcess.Outcome offline = confirmAll(project);

            assertThat(offline.exit()).isZero();
            assertThat(offline.out()).hasSize(SEGMENTS);
            assertThat(offline.err().lines()).hasSize(1);
            assertThat(offline.err()).contains(SEGMENTS + " changes are kept");
            server.restart();
            assertThat(ConcordProcess.run(folder, "stats", project.root().toString()).err())
                    .isEmpty();
            assertSame(project, server);
        }
    }

    private ConcordProcess.Outcome confirmAll(BigProject project) throws Exception {
        return ConcordProcess.run(
                folder,
                "confirm",
                project.root().toString(),
                "--from",
                project.translations().toString(),
                "--json");
    }

    private static void confirm(ConcordProcess process, Writer input, int first, int last)
            throws IOException {
        for (int segment = first; segment <= last; segment++) {
            input.write(BigProject.translation(segment));
            input.flush();
            assertThat(process.line()).contains("\"segment\":\"" + segment + "\"");
        }
    }

    /** The same changes here and there, each once. */
    private static void assertSame(BigProject project, ValkeyServer server) throws Exception {
        Set<String> here;
        try (OpenProject open = project.projects().open(project.root())) {
            var changes = open.store().since(0, 10_000);
            here = changes.stream().map(c -> c.change().id().value()).collect(Collectors.toSet());
            assertThat(here).hasSize(SEGMENTS).hasSize(changes.size());
            assertThat(open.store().outbox().size()).isZero();
        }
        try (ValkeyStore shared =
                new ValkeyStore(
                        server.url(),
                        new ProjectId("big"),
                        ValkeySettings.DEFAULT,
                        () -> "never")) {
            shared.open();
            var there = shared.since(0, 10_000).stream().map(c -> c.change().id().value()).toList();
            assertThat(there).containsExactlyInAnyOrderElementsOf(here);
        }
    }
}
