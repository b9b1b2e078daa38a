package dev.concord.memory.tm.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where files go that an import replaced or that were taken out: nothing is deleted. Names tell
 * when, and what happened to them.
 */
final class RemovedFiles {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);
    private static final String REPLACED = ".replaced.tmx";
    private static final String TAKEN_OUT = ".taken-out.tmx";

    private final Path folder;
    private final Clock clock;

    RemovedFiles(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** Puts a file aside for the one that takes its place. */
    Path putAside(Path file, String memory) throws IOException {
        return move(file, memory, REPLACED);
    }

    /** Puts a file aside for good. */
    Path takeOut(Path file, String memory) throws IOException {
        return move(file, memory, TAKEN_OUT);
    }

    private Path move(Path file, String memory, String what) throws IOException {
        Path aside = folder.resolve(memory + "." + STAMP.format(clock.instant()) + what);
        Files.createDirectories(aside.getParent());
        return Files.move(file, aside);
    }

    /** The file that was replaced last. */
    Optional<Path> lastReplaced(String memory) throws IOException {
        Path name = folder.resolve(memory);
        Path beside = name.getParent();
        if (beside == null || !Files.isDirectory(beside)) {
            return Optional.empty();
        }
        String begin = name.getFileName() + ".";
        try (Stream<Path> all = Files.list(beside)) {
            return all.filter(file -> isReplaced(file.getFileName().toString(), begin))
                    .max(Path::compareTo);
        }
    }

    private static boolean isReplaced(String name, String begin) {
        int stampLength = "yyyyMMdd-HHmmss-SSS".length();
        return name.startsWith(begin)
                && name.endsWith(REPLACED)
                && name.length() == begin.length() + stampLength + REPLACED.length();
    }
}
