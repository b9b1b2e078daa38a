package dev.concord.app.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.LINUX;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
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
                withMounts(
                        """
                        mount --bind '%1$s' '%1$s' && mount -o remount,bind,ro '%1$s' || exit 99
                        "$@"
                        code=$?
                        umount '%1$s'
                        exit $code
                        """
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

        // The disk goes in the end, so the project is copied off it before.
        ConcordProcess.Outcome outcome =
                withMounts(
                        """
                        mount -t tmpfs -o size=2400k tmpfs '%s' && cp -r '%s' '%s/project' || exit 99
                        "$@"
                        code=$?
                        cp -r '%s/project' '%s'
                        umount '%s'
                        exit $code
                        """
                                .formatted(disk, project.root(), disk, disk, kept, disk),
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

    /**
     * Runs a shell script that mounts: in a namespace of its own, as an ordinary user may on most
     * systems; in a changed root, where there are none, as the superuser.
     */
    private ConcordProcess.Outcome withMounts(String script, List<String> command)
            throws IOException {
        List<String> whole = new ArrayList<>(wayToMount());
        whole.addAll(List.of("sh", "-c", script, "sh"));
        whole.addAll(command);
        try (ConcordProcess process = ConcordProcess.start(folder, Map.of(), whole)) {
            return process.outcome();
        }
    }

    private List<String> wayToMount() throws IOException {
        Path place = Files.createDirectories(folder.resolve("probe"));
        for (List<String> way :
                List.of(
                        List.of("unshare", "--user", "--map-root-user", "--mount"),
                        List.of("unshare", "--mount"),
                        List.<String>of())) {
            List<String> probe = new ArrayList<>(way);
            probe.addAll(
                    List.of(
                            "sh",
                            "-c",
                            "mount -t tmpfs tmpfs '%1$s' && umount '%1$s'".formatted(place)));
            try (ConcordProcess process = ConcordProcess.start(folder, Map.of(), probe)) {
                if (process.outcome().exit() == 0) {
                    return way;
                }
            }
        }
        return Assumptions.abort(
                "Nothing can be mounted here: needs unshare of util-linux and user namespaces"
                        + " (kernel.unprivileged_userns_clone=1), or the superuser's rights");
    }
}
