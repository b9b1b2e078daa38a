package dev.concord.memory.tm.index.segment;

import dev.concord.memory.tm.index.segment.Layout.Section;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/** Writes a segment's file from its beginning to its end and sums it up. */
final class SegmentWriter implements AutoCloseable {
    private static final int BUFFER = 1 << 18;

    private final FileChannel channel;
    private final ByteBuffer buffer =
            ByteBuffer.allocateDirect(BUFFER).order(ByteOrder.LITTLE_ENDIAN);
    private final MemorySegment bufferBytes = MemorySegment.ofBuffer(buffer);
    private final CRC32C checksum = new CRC32C();
    private final long[] starts = new long[Section.values().length];
    private long written;

    SegmentWriter(Path file) throws IOException {
        channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
    }

    void begin(Section section) throws IOException {
        while (position() % Long.BYTES != 0) {
            room(1).put((byte) 0);
        }
        starts[section.ordinal()] = position();
    }

    private long position() {
        return written + buffer.position();
    }

    void putLong(long value) throws IOException {
        room(Long.BYTES).putLong(value);
    }

    void putInt(int value) throws IOException {
        room(Integer.BYTES).putInt(value);
    }

    void put(MemorySegment source, long offset, long byteCount) throws IOException {
        long from = offset;
        long end = offset + byteCount;
        while (from < end) {
            int room = room(1).remaining();
            int part = (int) Math.min(room, end - from);
            MemorySegment.copy(source, from, bufferBytes, buffer.position(), part);
            buffer.position(buffer.position() + part);
            from += part;
        }
    }

    private ByteBuffer room(int byteCount) throws IOException {
        if (buffer.remaining() < byteCount) {
            flush();
        }
        return buffer;
    }

    private void flush() throws IOException {
        buffer.flip();
        checksum.update(buffer);
        buffer.rewind();
        written += buffer.remaining();
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        buffer.clear();
    }

    /** Ends the file; it is on the disk then. */
    SegmentFile end(Path file, int rows, int groups) throws IOException {
        for (long start : starts) {
            putLong(start);
        }
        putInt(rows);
        putInt(groups);
        putLong(Layout.MAGIC);
        flush();
        channel.force(true);
        return new SegmentFile(file, written, checksum.getValue());
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
