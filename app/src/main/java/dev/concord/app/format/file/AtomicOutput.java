package dev.concord.app.format.file;

import dev.concord.memory.format.FormatException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A file that appears whole or not at all: written beside its place, flushed to disk, moved. */
public final class AtomicOutput implements AutoCloseable {
    private final Path place;
    private final Path temporary;

    /**
     * Makes the folder and the temporary file.
     *
     * @throws FormatException when the folder cannot be written to
     */
    public AtomicOutput(Path place) throws FormatException {
        this.place = place.toAbsolutePath();
        try {
            Path folder = Files.createDirectories(parent());
            String name = place.getFileName().toString();
            int dot = name.lastIndexOf('.');
            String end = dot < 0 ? ".tmp" : ".tmp" + name.substring(dot);
            // Not createTempFile, which would hide the result from everybody but the owner.
            temporary = Files.createFile(folder.resolve("." + UUID.randomUUID() + end));
        } catch (IOException e) {
            throw failed(place, e);
        }
    }

    private Path parent() {
        Path parent = place.getParent();
        return parent == null ? place : parent;
    }

    /** Where to write. */
    public Path temporary() {
        return temporary;
    }

    /**
     * Puts the file in its place.
     *
     * @throws FormatException when the disk refuses
     */
    public void commit() throws FormatException {
        try {
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            move();
        } catch (IOException e) {
            throw failed(place, e);
        }
    }

    private void move() throws IOException {
        try {
            Files.move(temporary, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Removes the temporary file if it is still there. */
    @Override
    public void close() throws FormatException {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            throw failed(temporary, e);
        }
    }

    private static FormatException failed(Path file, IOException e) {
        return new FormatException(
                file,
                "cannot be written (" + e + "); check the folder, its rights and the free space",
                e);
    }
}
