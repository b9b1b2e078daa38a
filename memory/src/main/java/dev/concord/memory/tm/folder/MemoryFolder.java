package dev.concord.memory.tm.folder;

import dev.concord.glossary.exchange.ExchangeException;
import dev.concord.memory.store.AtomicFile;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.store.UnitEditJournal;
import dev.concord.memory.tm.MemoryProgress;
import dev.concord.memory.tm.engine.IndexedTranslationMemory;
import dev.concord.memory.tm.units.FileMark;
import dev.concord.memory.tm.units.StoredMemory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps imported memories as the files of a folder are: new ones are taken in, changed ones again,
 * and those that are gone are taken out. A file that cannot be read is a problem, not an end.
 *
 * <p>Threads: one at a time looks or changes.
 */
public final class MemoryFolder {
    private static final Logger LOG = LoggerFactory.getLogger(MemoryFolder.class);

    private final Path folder;
    private final IndexedTranslationMemory memory;
    private final MemoryReading reading;
    private final UnitEditJournal edits;
    private final Map<String, Failure> failures = new ConcurrentSkipListMap<>();
    private Map<String, FileMark> seen = Map.of();
    private volatile List<String> misnamed = List.of();
    private boolean isFirst = true;

    /**
     * Why a file is not taken in, and what it was then: another try would end the same, unless the
     * file could not be read at all.
     */
    private record Failure(FileMark file, String reason, boolean wasUnreadable) {}

    /** Hears what is done and how far it is, and may end it. */
    @FunctionalInterface
    public interface Watcher {
        /**
         * Called many times a second.
         *
         * @param what the file's name
         * @param share of the file, 0 to 1
         * @return false to leave the rest as it is
         */
        boolean goesOn(String what, double share);
    }

    MemoryFolder(
            Path folder,
            IndexedTranslationMemory memory,
            MemoryReading reading,
            UnitEditJournal edits) {
        this.folder = folder;
        this.memory = memory;
        this.reading = reading;
        this.edits = edits;
    }

    /** Files that are not taken in, each with the reason. Never waits. */
    public List<String> problems() {
        return Stream.concat(failures.values().stream().map(Failure::reason), misnamed.stream())
                .toList();
    }

    /** Forgets which files were looked at: the next look is as the first. */
    public synchronized void forget() {
        isFirst = true;
        failures.clear();
    }

    /**
     * Looks at all files once. But for the first time, what has changed since the last look is left
     * until the next, lest a file that is being copied be taken for whole.
     */
    public synchronized void look(Watcher watcher) throws StoreException {
        if (isFirst) {
            sweep();
        }
        Map<String, FileMark> now;
        try {
            now = files();
        } catch (IOException e) {
            failures.put("", new Failure(new FileMark(0, 0, 0), unreadable(e), true));
            return;
        }
        failures.remove("");
        failures.keySet().removeIf(name -> !now.containsKey(name));
        Map<String, StoredMemory> known = new TreeMap<>();
        for (StoredMemory stored : memory.memories()) {
            known.put(stored.name(), stored);
            if (isGone(stored.name(), now)) {
                memory.removeMemory(stored.name());
            }
        }
        for (Map.Entry<String, FileMark> file : now.entrySet()) {
            Optional<StoredMemory> before = Optional.ofNullable(known.get(file.getKey()));
            if (isWaiting(file.getKey(), file.getValue(), before)) {
                take(file.getKey(), file.getValue(), watcher);
            }
        }
        seen = now;
        isFirst = false;
    }

    private boolean isGone(String name, Map<String, FileMark> now) {
        return !now.containsKey(name) && (isFirst || !seen.containsKey(name));
    }

    private boolean isWaiting(String name, FileMark now, Optional<StoredMemory> before)
            throws StoreException {
        Failure failure = failures.get(name);
        if (failure != null && failure.file().looksLike(now)) {
            return failure.wasUnreadable() && Files.isReadable(fileOf(name));
        }
        if (!isFirst && !now.equals(seen.get(name))) {
            return false;
        }
        return before.isEmpty() || !isUpToDate(before.get(), now);
    }

    private boolean isUpToDate(StoredMemory known, FileMark now) throws StoreException {
        if (isFirst && !known.facts().editState().equals(edits.state(known.name()))) {
            return false;
        }
        if (known.facts().file().looksLike(now)) {
            return true;
        }
        return known.facts().file().size() == now.size() && isOnlyTouched(known);
    }

    /** Copying and checking out give a file another time without changing it. */
    private boolean isOnlyTouched(StoredMemory known) throws StoreException {
        try {
            FileMark read = FileMark.of(fileOf(known.name()));
            if (!read.hasContentOf(known.facts().file())) {
                return false;
            }
            memory.units().markFile(known.name(), read);
            return true;
        } catch (IOException _) {
            // Taking it in tells what is the matter.
            return false;
        }
    }

    private void take(String name, FileMark mark, Watcher watcher) throws StoreException {
        MemoryProgress progress = share -> watcher.goesOn(name, share);
        try {
            progress.goesOn(0);
            memory.put(name, units -> reading.read(fileOf(name), name, units, progress).facts());
            failures.remove(name);
        } catch (ExchangeException e) {
            boolean wasUnreadable = e.getCause() instanceof IOException;
            // What an unreadable file had still stands, while a broken one has other units now.
            if (!wasUnreadable && memory.units().memory(name).isPresent()) {
                memory.removeMemory(name);
            }
            failures.put(name, new Failure(mark, String.valueOf(e.getMessage()), wasUnreadable));
        }
    }

    /** The file of a memory. */
    Path fileOf(String name) {
        return folder.resolve(name);
    }

    /** The memory's name of a file in the folder. */
    String nameOf(Path file) {
        return nameOf(folder, file.toAbsolutePath().normalize());
    }

    private static String nameOf(Path folder, Path file) {
        // Elsewhere than on Windows a name may have a backslash in it.
        String separator = file.getFileSystem().getSeparator();
        return folder.relativize(file).toString().replace(separator, "/");
    }

    /** False for names that are no text in this system's encoding. */
    private static boolean hasUsableName(Path folder, Path file) {
        try {
            return folder.resolve(nameOf(folder, file)).equals(file);
        } catch (InvalidPathException _) {
            return false;
        }
    }

    /** The names of the memories in a folder: their paths inside it, with slashes. */
    public static List<String> namesIn(Path folder) throws IOException {
        return filesIn(folder).stream()
                .filter(file -> hasUsableName(folder, file))
                .map(file -> nameOf(folder, file))
                .toList();
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(MemoryFolder::isMemory).sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    Path folder() {
        return folder;
    }

    private Map<String, FileMark> files() throws IOException {
        Map<String, FileMark> marks = new TreeMap<>();
        List<String> unusable = new ArrayList<>();
        for (Path file : filesIn(folder)) {
            if (hasUsableName(folder, file)) {
                glance(file).ifPresent(mark -> marks.put(nameOf(folder, file), mark));
            } else {
                unusable.add(file + ": its name cannot be read on this computer. Rename it.");
            }
        }
        misnamed = List.copyOf(unusable);
        return marks;
    }

    private static Optional<FileMark> glance(Path file) {
        try {
            return Optional.of(FileMark.glance(file));
        } catch (IOException _) {
            // It went while the folder was listed.
            return Optional.empty();
        }
    }

    /** Copies that an import left when its process died; they can be large. */
    private void sweep() {
        try {
            if (Files.isDirectory(folder)) {
                AtomicFile.sweep(folder);
            }
        } catch (IOException e) {
            LOG.warn("What an import left in {} cannot be deleted", folder, e);
        }
    }

    private static boolean isMemory(Path file) {
        String name = file.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith(".tmx")
                && !name.startsWith(".")
                && Files.isRegularFile(file);
    }

    private String unreadable(Exception e) {
        return folder + ": cannot be read (" + e.getMessage() + "). Check its rights.";
    }
}
