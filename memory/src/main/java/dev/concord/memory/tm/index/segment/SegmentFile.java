package dev.concord.memory.tm.index.segment;

import java.nio.file.Path;

/**
 * A segment's file as it was written.
 *
 * @param size in bytes
 * @param checksum CRC-32C of all of them
 */
public record SegmentFile(Path path, long size, long checksum) {}
