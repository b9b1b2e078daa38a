package dev.concord.memory.glossary;

import dev.concord.glossary.exchange.ExchangeException;
import dev.concord.glossary.exchange.GlossaryImport;
import dev.concord.glossary.term.ConceptEntry;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.tm.units.FileMark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Keeps the entries of a folder's glossary files as the files are. Only what has changed is read. A
 * file that cannot be read is a problem, not an end: what it had before goes on counting.
 *
 * <p>Threads: one at a time.
 */
public final class GlossaryFolder {
    private final GlossaryFiles files;
    private final Map<String, Content> contents = new TreeMap<>();
    private final Map<String, Failure> failures = new TreeMap<>();
    private Map<String, FileMark> seen = new HashMap<>();

    /** The entries of a file, and what the file was when they were read. */
    private record Content(FileMark mark, List<ConceptEntry> entries) {}

    /** Why a file was not read, and what it was then: another try would end the same. */
    private record Failure(FileMark mark, String reason, boolean wasUnreadable) {}

    public GlossaryFolder(Path folder, LanguagePair languages) {
        this.files = new GlossaryFiles(folder, languages);
    }

    /** The entries of all files, in the order of their names; their ids begin with the file's. */
    public List<ConceptEntry> entries() {
        List<ConceptEntry> all = new ArrayList<>();
        contents.values().forEach(content -> all.addAll(content.entries));
        return all;
    }

    /**
     * Every entry of every file, those in other languages than the project's too. It reads the
     * files anew, as nobody needs those at other times.
     *
     * @throws ExchangeException if a file cannot be read now
     * @throws IOException if the folder cannot be listed
     */
    public List<ConceptEntry> everything() throws ExchangeException, IOException {
        List<ConceptEntry> all = new ArrayList<>();
        for (String name : files.marks().keySet()) {
            if (contents.containsKey(name)) {
                all.addAll(files.read(name).all());
            }
        }
        return all;
    }

    /** Files that cannot be read, each with the reason. */
    public List<String> problems() {
        return failures.values().stream().map(Failure::reason).toList();
    }

    /**
     * Looks at all files once, and reads what is new or has changed.
     *
     * @param isSettling whether a change is left until the next look, lest a file that is being
     *     written be taken for whole
     * @return what has changed since the last look
     * @throws IOException if the folder cannot be listed
     */
    public List<GlossaryNews> look(boolean isSettling) throws IOException {
        Map<String, FileMark> now = files.marks();
        List<GlossaryNews> news = new ArrayList<>();
        for (String name : List.copyOf(contents.keySet())) {
            if (!now.containsKey(name) && !(isSettling && seen.containsKey(name))) {
                contents.remove(name);
                news.add(new GlossaryNews.Gone(name));
            }
        }
        failures.keySet().removeIf(name -> !now.containsKey(name));
        now.forEach((name, mark) -> {
            boolean isSettled = !isSettling || mark.equals(seen.get(name));
            if (isSettled && isWaiting(name, mark)) {
                read(name, mark).ifPresent(news::add);
            }
        });
        seen = now;
        return news;
    }

    /** Reads one file anew, at once. */
    public void reread(String name) throws IOException {
        FileMark mark = files.marks().get(name);
        if (mark == null) {
            contents.remove(name);
            failures.remove(name);
        } else {
            read(name, mark);
            seen.put(name, mark);
        }
    }

    private boolean isWaiting(String name, FileMark now) {
        Failure failure = failures.get(name);
        if (failure != null && failure.mark.equals(now)) {
            return failure.wasUnreadable && Files.isReadable(files.path(name));
        }
        Content content = contents.get(name);
        return failure != null || content == null || !content.mark.equals(now);
    }

    private Optional<GlossaryNews> read(String name, FileMark mark) {
        Content before = contents.get(name);
        try {
            GlossaryImport read = files.read(name);
            contents.put(name, new Content(mark, read.entries()));
            failures.remove(name);
            return Optional.of(
                    new GlossaryNews.Taken(
                            name,
                            before == null,
                            read.read(),
                            read.entries().size(),
                            read.skipped(),
                            read.remarks()));
        } catch (ExchangeException e) {
            String reason = String.valueOf(e.getMessage());
            var failure = new Failure(mark, reason, e.getCause() instanceof IOException);
            Failure known = failures.put(name, failure);
            boolean isTold = known != null && known.reason.equals(reason);
            return isTold
                    ? Optional.empty()
                    : Optional.of(new GlossaryNews.Broken(name, reason, before != null));
        }
    }
}
