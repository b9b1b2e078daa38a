package dev.concord.app.command.project;

import dev.concord.app.command.frame.BadInputException;
import dev.concord.memory.format.DocumentFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds the documents that a command line names, and the names they get in a project. */
final class DocumentFiles {
    /** A file and its document's name. */
    record Named(Path file, String name) {}

    private final DocumentFormat format;

    DocumentFiles(DocumentFormat format) {
        this.format = format;
    }

    /**
     * Files as they are named; of folders, everything that can be extracted.
     *
     * @param source the project's own folder: what lies there keeps its place
     */
    List<Named> find(List<Path> paths, Path source) throws BadInputException {
        var found = new ArrayList<Named>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                found.addAll(inside(path, source));
            } else {
                found.add(named(path, path.resolveSibling("."), source));
            }
        }
        return found;
    }

    private List<Named> inside(Path folder, Path source) throws BadInputException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Named> found =
                    all.filter(Files::isRegularFile)
                            .filter(format::accepts)
                            .filter(file -> !file.getFileName().toString().startsWith("."))
                            .sorted()
                            .map(file -> named(file, folder, source))
                            .toList();
            if (found.isEmpty()) {
                throw new BadInputException(
                        folder
                                + " holds nothing that can be extracted; known are "
                                + String.join(", ", format.formats()));
            }
            return found;
        } catch (IOException e) {
            throw new BadInputException(
                    folder + " cannot be read (" + e.getMessage() + "); check its rights", e);
        }
    }

    private static Named named(Path file, Path base, Path source) {
        Path absolute = file.toAbsolutePath().normalize();
        Path from = absolute.startsWith(source) ? source : base.toAbsolutePath().normalize();
        Path relative = from.relativize(absolute);
        var name = new StringBuilder();
        for (Path part : relative) {
            name.append(name.isEmpty() ? "" : "/").append(part);
        }
        return new Named(file, name.toString());
    }
}
