package dev.concord.memory.glossary;

import dev.concord.glossary.exchange.ExchangeException;
import dev.concord.glossary.exchange.GlossaryImport;
import dev.concord.glossary.exchange.format.GlossaryFormats;
import dev.concord.glossary.exchange.table.ColumnMapping;
import dev.concord.glossary.term.ConceptEntry;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.tm.units.FileMark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The files of a glossary folder that are glossaries, and what a person said of their columns. */
final class GlossaryFiles {
    /** What programs leave beside the files they have open, and what is still being fetched. */
    private static final Set<String> UNFINISHED =
            Set.of("tmp", "temp", "part", "partial", "crdownload", "download", "bak", "swp", "lck");

    private final Path folder;
    private final LanguagePair languages;

    GlossaryFiles(Path folder, LanguagePair languages) {
        this.folder = folder;
        this.languages = languages;
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    /** All files by their names, with what they are now. */
    Map<String, FileMark> marks() throws IOException {
        Map<String, FileMark> marks = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return marks;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(GlossaryFiles::isGlossary).toList()) {
                mark(file).ifPresent(mark -> marks.put(name(file), mark));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return marks;
    }

    /** Reads a file; the ids of its entries begin with its name, as they are unique in it only. */
    GlossaryImport read(String name) throws ExchangeException {
        Path file = path(name);
        GlossaryImport read = GlossaryFormats.readerFor(file, mapping(file)).read(file, languages);
        UnaryOperator<ConceptEntry> named =
                entry ->
                        entry.withId(name + "#" + entry.id())
                                .withOrigin(entry.origin().isEmpty() ? name : entry.origin());
        return new GlossaryImport(
                read.entries().stream().map(named).toList(),
                read.others().stream().map(named).toList(),
                read.read(),
                read.skipped(),
                read.remarks());
    }

    private static ColumnMapping mapping(Path file) throws ExchangeException {
        Path beside = ColumnsFile.of(file);
        return Files.exists(beside) ? ColumnsFile.read(beside) : ColumnMapping.NONE;
    }

    /** A change of what a person says of the columns is a change of the file. */
    private static Optional<FileMark> mark(Path file) {
        try {
            FileMark mark = FileMark.glance(file);
            Path beside = ColumnsFile.of(file);
            return Optional.of(
                    Files.exists(beside)
                            ? new FileMark(
                                    mark.size(),
                                    mark.modified(),
                                    Files.getLastModifiedTime(beside).toMillis())
                            : mark);
        } catch (IOException _) {
            // It went while the folder was listed.
            return Optional.empty();
        }
    }

    private String name(Path file) {
        String separator = file.getFileSystem().getSeparator();
        return folder.relativize(file).toString().replace(separator, "/");
    }

    private static boolean isGlossary(Path file) {
        String name = file.getFileName().toString();
        String lower = name.toLowerCase(Locale.ROOT);
        return !name.startsWith(".")
                && !name.startsWith("~")
                && !name.endsWith("~")
                && !UNFINISHED.contains(lower.substring(lower.lastIndexOf('.') + 1))
                && Files.isRegularFile(file);
    }
}
