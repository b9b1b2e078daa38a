package dev.concord.app.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.LINUX;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.io.TempDir;

/** What a project's own disk and file can do to a person's work. */
final class LocalFaultsTest {
    @TempDir Path folder;

    @Test
    void aSecondInstanceIsToldWhereTheProjectIsOpen() throws Exception {
        BigProject project = new BigProject(folder, 3).make();
        try (ConcordProcess first =
                        ConcordProcess.start(
                                folder,
                                "confirm",
                                project.root().toString(),
                                "--from",
                                "-",
                                "--json");
                Writer input = first.input()) {
            input.write(BigProject.translation(1));
            input.flush();
            assertThat(first.line()).contains("\"segment\":\"1\"");

            ConcordProcess.Outcome second =
                    ConcordProcess.run(folder, "segments", project.root().toString());

            assertThat(second.exit()).isEqualTo(2);
            assertThat(second.err().lines()).hasSize(1);
            assertThat(second.err())
                    .contains(project.root().toString(), "is open in another Concord");
            input.write(BigProject.translation(2));
            input.close();
            assertThat(first.outcome().exit()).isZero();
        }
        assertThat(project.confirmed()).hasSize(2);
    }

    @Test
    void aDamagedMemoryIsAnErrorAndIsLeftAsItIs() throws Exception {
        BigProject project = new BigProject(folder, 3).make();
        Path database = project.root().resolve("memory.db");
        byte[] damaged =
                "This was a database until somebody opened it in an editor."
                        .repeat(200)
                        .getBytes(StandardCharsets.UTF_8);
        Files.write(database, damaged);

        ConcordProcess.Outcome outcome =
                ConcordProcess.run(
                        folder,
                        "confirm",
                        project.root().toString(),
                        "--from",
                        project.translations().toString());

        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.err().lines()).hasSize(1);
        assertThat(outcome.err()).contains("memory.db", "is damaged", "backup");
        assertThat(Files.readAllBytes(database)).isEqualTo(damaged);
    }

    @Test
    @EnabledOnOs(LINUX)
    void aReadOnlyMemoryIsNamedAndNothingIsAcknowledged() throws Exception {
        BigProject project = new BigProject(folder, 3).make();
        Path database = project.root().resolve("memory.db");

        ConcordProcess.Outcome outcome =
                inNamespace(
                        "mount --bind '%1$s' '%1$s' && mount -o remount,bind,ro '%1$s' && exec \"$@\""
                                .formatted(database),
                        ConcordProcess.command(
                                "confirm",
                                project.root().toString(),
                                "--from",
                                project.translations().toString(),
                                "--json"));

        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().lines()).hasSize(1);
        assertThat(outcome.err()).contains("memory.db", "cannot be written");
        assertThat(project.confirmed()).isEmpty();
    }

    @Test
    @EnabledOnOs(LINUX)
    void aFullDiskKeepsWhatWasAcknowledged() throws Exception {
        BigProject project = new BigProject(folder, 2_000).make();
        Path kept = Files.createDirectory(folder.resolve("kept"));
        Path disk = Files.createDirectory(folder.resolve("disk"));
        Path translations = project.translations();

        // The disk goes with the namespace, so the project is copied off it afterwards.
        ConcordProcess.Outcome outcome =
                inNamespace(
                        """
                        mount -t tmpfs -o size=2400k tmpfs '%s' && cp -r '%s' '%s/project' || exit 99
                        "$@"
                        code=$?
                        cp -r '%s/project' '%s'
                        exit $code
                        """
                                .formatted(disk, project.root(), disk, disk, kept),
                        ConcordProcess.command(
                                "confirm",
                                disk.resolve("project").toString(),
                                "--from",
                                translations.toString(),
                                "--json"));

        assertThat(outcome.exit()).as(outcome.err()).isEqualTo(3);
        assertThat(outcome.err().lines()).hasSize(1);
        assertThat(outcome.err()).contains("is full", "Free some space");
        assertThat(outcome.out()).isNotEmpty();
        Map<Integer, String> confirmed = new BigProject(kept, 2_000).confirmed();
        assertThat(confirmed.keySet()).hasSize(outcome.out().size()).contains(outcome.out().size());
    }

    /** Runs a shell script with mounts of its own; an ordinary user may do so on most systems. */
    private ConcordProcess.Outcome inNamespace(String script, List<String> command)
            throws IOException {
        List<String> whole =
                new java.util.ArrayList<>(
                        List.of(
                                "unshare",
                                "--user",
                                "--map-root-user",
                                "--mount",
                                "sh",
                                "-c",
                                script,
                                "sh"));
        whole.addAll(command);
        try (ConcordProcess process = ConcordProcess.start(folder, Map.of(), whole)) {
            ConcordProcess.Outcome outcome = process.outcome();
            assertThat(outcome.err())
                    .as(
                            "This test mounts a disk of its own: it needs 'unshare' of util-linux and"
                                    + " user namespaces (kernel.unprivileged_userns_clone=1)")
                    .doesNotContain("unshare:", "mount:");
            return outcome;
        }
    }
}
