package dev.concord.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A temporary folder that is gone, with all that is in it, when it is closed. */
public record ScratchFolder(Path path) implements AutoCloseable {
    /** In the system's folder for temporary files. */
    public static ScratchFolder make() throws IOException {
        return new ScratchFolder(Files.createTempDirectory("concord-bench-"));
    }

    /** In another folder. */
    public static ScratchFolder in(Path folder) throws IOException {
        return new ScratchFolder(Files.createTempDirectory(folder, "concord-bench-"));
    }

    @Override
    public void close() throws IOException {
        List<Path> places;
        try (Stream<Path> all = Files.walk(path)) {
            places = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path place : places) {
            Files.deleteIfExists(place);
        }
    }
}
