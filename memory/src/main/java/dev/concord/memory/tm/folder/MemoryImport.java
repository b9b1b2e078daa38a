package dev.concord.memory.tm.folder;

import dev.concord.glossary.exchange.ExchangeException;
import dev.concord.memory.store.AtomicFile;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.tm.MemoryProgress;
import dev.concord.memory.tm.engine.IndexedTranslationMemory;
import dev.concord.memory.tm.exchange.TmxImport;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * Brings a TMX file into the folder and its units into the memory: both or, when it is cancelled or
 * fails, neither. Any number of megabytes, as the file is copied and read piece by piece.
 */
public final class MemoryImport {
    /** What of the whole copying is; reading the units is the rest. */
    private static final double COPYING = 0.1;

    private static final double READING = 1 - COPYING;

    private static final int PIECE = 1 << 20;

    private final MemoryFolder folder;
    private final IndexedTranslationMemory memory;
    private final MemoryReading reading;
    private final RemovedFiles removed;

    /**
     * What was taken in.
     *
     * @param file in the folder
     */
    public record Taken(Path file, TmxImport tmx) {}

    /**
     * What undoing an import came to.
     *
     * @param removed where the file is now
     * @param restored true when the file that the import had replaced is back
     */
    public record Undone(Path removed, boolean restored) {}

    MemoryImport(
            MemoryFolder folder,
            IndexedTranslationMemory memory,
            MemoryReading reading,
            RemovedFiles removed) {
        this.folder = folder;
        this.memory = memory;
        this.reading = reading;
        this.removed = removed;
    }

    /**
     * Takes a file in under its own name; one of that name is replaced, and kept aside.
     *
     * @throws CancellationException when the progress ends it; nothing has changed then
     * @throws ExchangeException when the file cannot be read or copied; nothing has changed then
     */
    public Taken take(Path file, MemoryProgress progress) throws ExchangeException, StoreException {
        synchronized (folder) {
            Path target = folder.folder().resolve(file.getFileName());
            try {
                Files.createDirectories(folder.folder());
                if (Files.exists(target) && Files.isSameFile(target, file)) {
                    return put(target, target, progress);
                }
                Path copy = AtomicFile.beside(target);
                try {
                    copy(file, copy, progress);
                    return put(copy, target, share -> progress.goesOn(COPYING + share * READING));
                } catch (ExchangeException e) {
                    // Who imports a file has not heard of its copy.
                    throw new ExchangeException(
                            file, e.line(), e.column(), e.problem(), e.remedy());
                } finally {
                    Files.deleteIfExists(copy);
                }
            } catch (IOException e) {
                throw unusable(file, e);
            }
        }
    }

    /** The file is in its place before its units are for good: a crash in between loses nothing. */
    private Taken put(Path file, Path target, MemoryProgress progress)
            throws ExchangeException, StoreException {
        String name = folder.nameOf(target);
        List<TmxImport> result = new ArrayList<>(1);
        memory.put(
                name,
                units -> {
                    MemoryReading.Result read = reading.read(file, name, units, progress);
                    if (!file.equals(target)) {
                        moveInto(target, file, name);
                    }
                    result.add(read.tmx());
                    return read.facts();
                });
        return new Taken(target, result.getFirst());
    }

    private void moveInto(Path target, Path file, String name) throws ExchangeException {
        try {
            if (Files.exists(target)) {
                removed.putAside(target, name);
            }
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw unusable(target, e);
        }
    }

    private static void copy(Path file, Path copy, MemoryProgress progress) throws IOException {
        long size = Math.max(1, Files.size(file));
        ByteBuffer piece = ByteBuffer.allocate(PIECE);
        try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ);
                FileChannel out =
                        FileChannel.open(
                                copy, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            while (in.read(piece) >= 0) {
                piece.flip();
                while (piece.hasRemaining()) {
                    out.write(piece);
                }
                piece.clear();
                if (!progress.goesOn(COPYING * Math.min(1, (double) in.position() / size))) {
                    throw new CancellationException("The import was cancelled");
                }
            }
            out.force(true);
        }
        Files.setLastModifiedTime(copy, Files.getLastModifiedTime(file));
    }

    private ExchangeException unusable(Path file, IOException e) {
        return new ExchangeException(
                file,
                0,
                0,
                "cannot be copied into the project (" + e.getMessage() + ")",
                "Check that " + folder.folder() + " may be written and has room.");
    }

    /**
     * Undoes the last import of a file: the file it had replaced is back, or else the memory is
     * gone. The imported file is kept aside.
     *
     * @param name the memory's, the file's path inside the folder
     */
    public Undone undo(String name) throws ExchangeException, StoreException {
        synchronized (folder) {
            Path file = folder.fileOf(name);
            if (!Files.isRegularFile(file) || !folder.nameOf(file).equals(name)) {
                throw new ExchangeException(
                        file, 0, 0, "there is no such memory in the project", "Check its name.");
            }
            try {
                Path aside = removed.takeOut(file, name);
                Optional<Path> before = removed.lastReplaced(name);
                if (before.isPresent()) {
                    Files.move(before.get(), file);
                    put(file, file, MemoryProgress.NONE);
                } else {
                    memory.removeMemory(name);
                }
                return new Undone(aside, before.isPresent());
            } catch (IOException e) {
                throw new ExchangeException(
                        file,
                        0,
                        0,
                        "cannot be moved out of the project's memories (" + e.getMessage() + ")",
                        "Check the rights of the project's folder.");
            }
        }
    }
}
