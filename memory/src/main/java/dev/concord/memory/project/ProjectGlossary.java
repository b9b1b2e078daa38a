package dev.concord.memory.project;

import dev.concord.glossary.exchange.ExchangeException;
import dev.concord.glossary.exchange.GlossaryFormats;
import dev.concord.glossary.exchange.GlossaryImport;
import dev.concord.glossary.exchange.TbxReader;
import dev.concord.glossary.exchange.TbxVersion;
import dev.concord.glossary.exchange.TbxWriter;
import dev.concord.glossary.term.ConceptEntry;
import dev.concord.glossary.term.Glossary;
import dev.concord.glossary.text.LanguagePair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The glossaries in a project's {@code glossary/} folder, read together. Terms added while
 * translating are kept in one file of their own there. Call it off the JavaFX thread.
 */
public final class ProjectGlossary {
    /** The file that holds what was added in the program. */
    public static final String OWN_FILE = "project.tbx";

    /** Between a file's name and an entry's own id. */
    private static final char MARK = '#';

    private final Path folder;
    private final LanguagePair languages;
    private Glossary glossary = Glossary.empty();
    private List<String> problems = List.of();

    ProjectGlossary(Path folder, LanguagePair languages) {
        this.folder = folder;
        this.languages = languages;
    }

    /** All entries of all files. */
    public synchronized Glossary glossary() {
        return glossary;
    }

    /** Files that could not be read, each with its reason; they are left as they are. */
    public synchronized List<String> problems() {
        return problems;
    }

    /** Reads every file anew. A file that cannot be read is a problem, not an end. */
    synchronized Glossary reload() throws ProjectException {
        var entries = new ArrayList<ConceptEntry>();
        var found = new ArrayList<String>();
        for (Path file : files()) {
            try {
                GlossaryImport read = GlossaryFormats.readerFor(file).read(file, languages);
                read.entries().stream()
                        .map(entry -> withFile(entry, folder.relativize(file).toString()))
                        .forEach(entries::add);
            } catch (ExchangeException e) {
                found.add(e.getMessage());
            }
        }
        glossary = Glossary.of(entries);
        problems = List.copyOf(found);
        return glossary;
    }

    /** True when an entry stands in the project's own file, where it may be changed. */
    public static boolean isOwn(ConceptEntry entry) {
        return file(entry).equals(OWN_FILE);
    }

    /** The file that an entry of a project stands in, below {@code glossary/}. */
    public static String file(ConceptEntry entry) {
        return entry.id().substring(0, Math.max(0, entry.id().indexOf(MARK)));
    }

    /**
     * Adds an entry to the project's own file, or replaces the one of its id there, and reads all
     * anew.
     */
    synchronized Glossary put(ConceptEntry entry) throws ProjectException {
        return change("The term was not added: ", own -> own.plus(inOwnFile(entry)));
    }

    /** Takes an entry out of the project's own file and reads all anew. */
    synchronized Glossary remove(ConceptEntry entry) throws ProjectException {
        return change("The term was not removed: ", own -> own.minus(inOwnFile(entry).id()));
    }

    private Glossary change(String failure, UnaryOperator<Glossary> edit) throws ProjectException {
        Path own = folder.resolve(OWN_FILE);
        try {
            Glossary before =
                    Files.exists(own)
                            ? Glossary.of(new TbxReader().read(own, languages).entries())
                            : Glossary.empty();
            Files.createDirectories(folder);
            new TbxWriter(TbxVersion.V3).write(edit.apply(before), languages, own);
        } catch (ExchangeException | IOException e) {
            throw new ProjectException(failure + e.getMessage(), e);
        }
        return reload();
    }

    /** An entry as its file has it. */
    private static ConceptEntry inOwnFile(ConceptEntry entry) {
        ConceptEntry bare =
                isOwn(entry) ? entry.withId(entry.id().substring(OWN_FILE.length() + 1)) : entry;
        return bare.origin().equals(OWN_FILE) ? bare.withOrigin("") : bare;
    }

    private List<Path> files() throws ProjectException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new ProjectException(
                    folder + ": cannot be read (" + e.getMessage() + "). Check its rights.", e);
        }
    }

    /** Ids are unique in a file only. */
    private static ConceptEntry withFile(ConceptEntry entry, String file) {
        String origin = entry.origin().isEmpty() ? file : entry.origin();
        return entry.withId(file + MARK + entry.id()).withOrigin(origin);
    }
}
