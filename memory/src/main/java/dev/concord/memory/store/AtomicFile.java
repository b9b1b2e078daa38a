package dev.concord.memory.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Replaces files whole or not at all: written beside, flushed to the disk, moved over. */
public final class AtomicFile {
    private AtomicFile() {}

    /** Replaces a file's content; its folder is made when missing. */
    public static void write(Path file, byte[] content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException(file + " is a folder");
        }
        Files.createDirectories(folder);
        // Not createTempFile, which would hide the result from everybody but the owner.
        Path beside =
                Files.createFile(
                        file.toAbsolutePath()
                                .resolveSibling(".concord-" + UUID.randomUUID() + ".tmp"));
        try {
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                ByteBuffer left = ByteBuffer.wrap(content);
                while (left.hasRemaining()) {
                    channel.write(left);
                }
                channel.force(true);
            }
            moveOver(beside, file);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void moveOver(Path beside, Path file) throws IOException {
        try {
            Files.move(
                    beside,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
