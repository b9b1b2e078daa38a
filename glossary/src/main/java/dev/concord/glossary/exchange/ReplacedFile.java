package dev.concord.glossary.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Replaces a file by a new one only when the new one is whole and on disk. */
public final class ReplacedFile {
    private ReplacedFile() {}

    /** Writes the new content. */
    @FunctionalInterface
    public interface Content {
        /** Writes all of it, without closing the stream. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file anew.
     *
     * @throws ExchangeException if that fails; a file that was there stays as it was
     */
    public static void write(Path file, Content content) throws ExchangeException {
        try {
            // Not createTempFile, which would hide the result from everybody but the owner.
            Path temporary =
                    Files.createFile(
                            file.toAbsolutePath()
                                    .resolveSibling(".concord-" + UUID.randomUUID() + ".tmp"));
            try {
                writeAndFlush(temporary, content);
                Files.move(
                        temporary,
                        file.toAbsolutePath(),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw new ExchangeException(
                    file,
                    0,
                    0,
                    "cannot be written (" + e.getMessage() + ")",
                    "Check that the folder exists, may be written and has room.");
        }
    }

    private static void writeAndFlush(Path temporary, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }
}
