package dev.concord.memory.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Replaces files whole or not at all: written beside, flushed to the disk, moved over. */
public final class AtomicFile {
    private static final String BEGIN = ".concord-";
    private static final String END = ".tmp";

    private AtomicFile() {}

    /** A new name beside a file, for what is to take its place. */
    public static Path beside(Path file) {
        return file.toAbsolutePath().resolveSibling(BEGIN + UUID.randomUUID() + END);
    }

    /** Deletes what was written beside files by a process that died; nobody may write now. */
    public static void sweep(Path folder) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, BEGIN + "*" + END)) {
            for (Path each : left) {
                Files.deleteIfExists(each);
            }
        }
    }

    /** Replaces a file's content; its folder is made when missing. */
    public static void write(Path file, byte[] content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException(file + " is a folder");
        }
        Files.createDirectories(folder);
        // Not createTempFile, which would hide the result from everybody but the owner.
        Path beside = Files.createFile(beside(file));
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
