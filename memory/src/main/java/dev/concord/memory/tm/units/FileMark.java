package dev.concord.memory.tm.units;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * What a file was when it was read.
 *
 * @param size in bytes
 * @param modified milliseconds since 1970
 * @param content two checksums of all bytes in one number; 0 when they were not read
 */
public record FileMark(long size, long modified, long content) {
    private static final int BUFFER = 1 << 16;

    /** Size and time only: reads nothing. */
    public static FileMark glance(Path file) throws IOException {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        return new FileMark(now.size(), now.lastModifiedTime().toMillis(), 0);
    }

    /** Reads the whole file. */
    public static FileMark of(Path file) throws IOException {
        FileMark glance = glance(file);
        return new FileMark(glance.size, glance.modified, checksum(file));
    }

    /** True when size and time are the same: taken for the same file without reading it. */
    public boolean looksLike(FileMark other) {
        return size == other.size && modified == other.modified;
    }

    /** True when the content is the same, whenever it was written. */
    public boolean hasContentOf(FileMark other) {
        return size == other.size && content == other.content;
    }

    private static long checksum(Path file) throws IOException {
        CRC32 one = new CRC32();
        CRC32C another = new CRC32C();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                one.update(buffer, 0, length);
                another.update(buffer, 0, length);
            }
        }
        return one.getValue() << Integer.SIZE | another.getValue();
    }
}
