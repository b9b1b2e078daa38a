package dev.concord.memory.tm.index;

import dev.concord.memory.store.AtomicFile;
import dev.concord.memory.tm.index.IndexDamage.Cause;
import dev.concord.memory.tm.index.segment.DamagedSegmentException;
import dev.concord.memory.tm.index.segment.Segment;
import dev.concord.memory.tm.index.segment.SegmentFile;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The files of an index: segments, and the manifest that says which of them count. */
final class IndexFolder {
    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);
    private static final String MANIFEST = "similarity.manifest";
    private static final String SEGMENT = ".segment";
    private static final String UNFINISHED = ".unfinished";

    private final Path folder;

    /** The segments that the manifest names. */
    private volatile Set<Path> saved = Set.of();

    IndexFolder(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /**
     * What a folder had.
     *
     * @param damages if there are some, the segments are not all
     */
    record Content(String stamp, long age, List<LiveSegment> segments, List<IndexDamage> damages) {}

    Content read() throws IOException {
        Path file = folder.resolve(MANIFEST);
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return hasSegments() ? without(file, Cause.MISSING) : empty(List.of());
        } catch (IOException e) {
            LOG.warn("{} cannot be read", file, e);
            return without(file, Cause.DAMAGED);
        }
        if (Manifest.isOfOtherVersion(bytes)) {
            return without(file, Cause.OTHER_VERSION);
        }
        Optional<Manifest> manifest = Manifest.of(bytes);
        return manifest.isPresent() ? read(manifest.get()) : without(file, Cause.DAMAGED);
    }

    private static Content without(Path file, Cause cause) {
        return empty(List.of(new IndexDamage(file, cause)));
    }

    private static Content empty(List<IndexDamage> damages) {
        return new Content("", 0, List.of(), damages);
    }

    private Content read(Manifest manifest) throws IOException {
        List<LiveSegment> segments = new ArrayList<>();
        List<IndexDamage> damages = new ArrayList<>();
        for (Manifest.Part part : manifest.parts()) {
            Path file = folder.resolve(part.name());
            try {
                SegmentFile written = new SegmentFile(file, part.size(), part.checksum());
                LiveSegment segment = new LiveSegment(Segment.open(written));
                part.dead().forEach(segment.dead()::add);
                segments.add(segment);
            } catch (NoSuchFileException e) {
                damages.add(new IndexDamage(file, Cause.MISSING));
            } catch (DamagedSegmentException e) {
                damages.add(new IndexDamage(file, Cause.DAMAGED));
            } catch (IOException e) {
                LOG.warn("{} cannot be read", file, e);
                damages.add(new IndexDamage(file, Cause.DAMAGED));
            }
        }
        saved = paths(manifest.parts());
        String stamp = damages.isEmpty() ? manifest.stamp() : "";
        return new Content(stamp, manifest.age(), segments, damages);
    }

    private Set<Path> paths(List<Manifest.Part> parts) {
        return parts.stream()
                .map(part -> folder.resolve(part.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean hasSegments() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + SEGMENT)) {
            return files.iterator().hasNext();
        }
    }

    void write(String stamp, long age, List<LiveSegment> segments) throws IOException {
        List<Manifest.Part> parts = new ArrayList<>();
        for (LiveSegment each : segments) {
            SegmentFile file = each.segment().file();
            List<Integer> dead = new ArrayList<>();
            for (int row : each.dead().rows()) {
                dead.add(row);
            }
            parts.add(new Manifest.Part(name(file.path()), file.size(), file.checksum(), dead));
        }
        AtomicFile.write(folder.resolve(MANIFEST), new Manifest(stamp, age, parts).toBytes());
        saved = paths(parts);
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    /** Where to write a segment that does not count yet. */
    Path unfinished() {
        return folder.resolve(UUID.randomUUID() + UNFINISHED);
    }

    /** Makes a segment count that was written; opens it. */
    LiveSegment finish(SegmentFile written) throws IOException {
        Path file = folder.resolve(UUID.randomUUID() + SEGMENT);
        Files.move(written.path(), file);
        try {
            return new LiveSegment(
                    Segment.open(new SegmentFile(file, written.size(), written.checksum())));
        } catch (DamagedSegmentException e) {
            throw new IOException("What was written comes back otherwise: " + e.getMessage(), e);
        }
    }

    /** Deletes segments that count neither now nor when the folder is opened again. */
    void sweep(List<LiveSegment> counting) throws IOException {
        Set<Path> kept = new HashSet<>(saved);
        counting.forEach(each -> kept.add(each.segment().file().path()));
        deleteAll("*" + SEGMENT, kept);
    }

    /** Deletes what an earlier run left unfinished. */
    void sweepUnfinished() throws IOException {
        deleteAll("*" + UNFINISHED, Set.of());
        AtomicFile.sweep(folder);
    }

    /** Deletes all that the folder has. */
    void clear() throws IOException {
        sweepUnfinished();
        Files.deleteIfExists(folder.resolve(MANIFEST));
        deleteAll("*" + SEGMENT, Set.of());
    }

    private void deleteAll(String pattern, Set<Path> kept) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, pattern)) {
            for (Path file : files) {
                if (!kept.contains(file)) {
                    delete(file);
                }
            }
        }
    }

    /** Where a file cannot be deleted while a search still reads it, the next sweep does. */
    private static void delete(Path file) throws IOException {
        try {
            Files.deleteIfExists(file);
        } catch (java.nio.file.FileSystemException e) {
            if (!Files.isWritable(file)) {
                throw e;
            }
        }
    }
}
