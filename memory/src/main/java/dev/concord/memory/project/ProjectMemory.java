package dev.concord.memory.project;

import dev.concord.glossary.exchange.ExchangeException;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.ledger.Change;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.session.SessionManager;
import dev.concord.memory.store.Subscription;
import dev.concord.memory.tm.TranslationMemory;
import dev.concord.memory.tm.TranslationUnit;
import dev.concord.memory.tm.exchange.TmxReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Fills a translation memory from the {@code tm/} folder and from what is confirmed. */
final class ProjectMemory implements AutoCloseable {
    private final Path folder;
    private final LanguagePair languages;
    private final TranslationMemory memory;
    private List<String> problems = List.of();
    private Subscription subscription = () -> {};

    ProjectMemory(Path folder, LanguagePair languages, TranslationMemory memory) {
        this.folder = folder;
        this.languages = languages;
        this.memory = memory;
    }

    TranslationMemory translationMemory() {
        return memory;
    }

    synchronized List<String> problems() {
        return problems;
    }

    synchronized void load(SessionManager sessions) throws ProjectException {
        subscription.close();
        var found = new ArrayList<String>();
        for (Path file : files(folder)) {
            try {
                new TmxReader().read(file, languages, memory::add);
            } catch (ExchangeException e) {
                found.add(e.getMessage());
            }
        }
        problems = List.copyOf(found);
        subscription = sessions.listenFromStart((change, _) -> learn(change));
    }

    @Override
    public synchronized void close() {
        subscription.close();
    }

    private void learn(Change change) {
        switch (change) {
            case Change.SegmentConfirmed c ->
                    memory.add(
                            new TranslationUnit(
                                    idOf(c.segment()), c.source(), c.target(), c.origin()));
            case Change.SegmentReopened r -> memory.remove(idOf(r.segment()));
            case Change.ConfirmationContested _,
                    Change.DecisionTaken _,
                    Change.DecisionWithdrawn _,
                    Change.ConflictDismissed _,
                    Change.RenderingsAccepted _,
                    Change.NoteAdded _,
                    Change.PropagationExempted _ -> {}
        }
    }

    /** The memory's id of a project's own segment. */
    static String idOf(SegmentKey segment) {
        return "segment:" + segment;
    }

    /** The names of the memories in a folder: their paths inside it, with slashes. */
    static List<String> namesIn(Path folder) throws ProjectException {
        return files(folder).stream()
                .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                .toList();
    }

    private static List<Path> files(Path folder) throws ProjectException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(f -> f.toString().toLowerCase(Locale.ROOT).endsWith(".tmx"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new ProjectException(
                    folder + ": cannot be read (" + e.getMessage() + "). Check its rights.", e);
        }
    }
}
