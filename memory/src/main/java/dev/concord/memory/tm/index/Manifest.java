package dev.concord.memory.tm.index;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * Says which segments make up a saved index.
 *
 * @param stamp the caller's
 * @param age one more than the newest row's
 */
record Manifest(String stamp, long age, List<Part> parts) {
    private static final int MAGIC = 0x434e4358;
    private static final int VERSION = 2;

    Manifest {
        parts = List.copyOf(parts);
    }

    /**
     * A segment.
     *
     * @param name of its file
     * @param dead rows that were taken out
     */
    record Part(String name, long size, long checksum, List<Integer> dead) {
        Part {
            dead = List.copyOf(dead);
        }
    }

    byte[] toBytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(MAGIC);
        out.writeInt(VERSION);
        // Not writeUTF, which takes no more than 64 KB: the stamp grows with every memory.
        byte[] stampBytes = stamp.getBytes(StandardCharsets.UTF_8);
        out.writeInt(stampBytes.length);
        out.write(stampBytes);
        out.writeLong(age);
        out.writeInt(parts.size());
        for (Part part : parts) {
            out.writeUTF(part.name);
            out.writeLong(part.size);
            out.writeLong(part.checksum);
            out.writeInt(part.dead.size());
            for (int row : part.dead) {
                out.writeInt(row);
            }
        }
        out.writeLong(checksum(bytes.toByteArray(), bytes.size()));
        return bytes.toByteArray();
    }

    private static long checksum(byte[] bytes, int length) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, 0, length);
        return checksum.getValue();
    }

    /** True for one that another version of Concord wrote. */
    static boolean isOfOtherVersion(byte[] bytes) {
        if (bytes.length < 2 * Integer.BYTES) {
            return false;
        }
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        try {
            return in.readInt() == MAGIC && in.readInt() != VERSION;
        } catch (IOException e) {
            throw new IllegalStateException("Bytes in memory cannot be read.", e);
        }
    }

    /** Nothing if it is not what was written. */
    static Optional<Manifest> of(byte[] bytes) {
        int length = bytes.length - Long.BYTES;
        if (length < 2 * Integer.BYTES) {
            return Optional.empty();
        }
        try {
            byte[] last = Arrays.copyOfRange(bytes, length, bytes.length);
            DataInputStream end = new DataInputStream(new ByteArrayInputStream(last));
            return end.readLong() == checksum(bytes, length)
                    ? Optional.of(read(new DataInputStream(new ByteArrayInputStream(bytes))))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Manifest read(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC || in.readInt() != VERSION) {
            throw new IOException("Not a manifest of this version.");
        }
        String stamp = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
        long age = in.readLong();
        int count = in.readInt();
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            parts.add(new Part(in.readUTF(), in.readLong(), in.readLong(), readRows(in)));
        }
        return new Manifest(stamp, age, parts);
    }

    private static List<Integer> readRows(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(in.readInt());
        }
        return rows;
    }
}
