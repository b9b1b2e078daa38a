package dev.concord.memory.project;

import dev.concord.glossary.exchange.ExchangeException;
import dev.concord.glossary.exchange.GlossaryImport;
import dev.concord.glossary.exchange.ReplacedFile;
import dev.concord.glossary.exchange.format.GlossaryFormats;
import dev.concord.glossary.exchange.table.ColumnMapping;
import dev.concord.memory.format.FormatException;
import dev.concord.memory.glossary.ColumnsFile;
import dev.concord.memory.project.ImportedResource.Kind;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.tm.MemoryProgress;
import dev.concord.memory.tm.folder.MemoryImport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Brings translation memories, glossaries and segmentation rules into a project. A file is read
 * before it is copied: one that cannot be read leaves nothing behind. Call it off the JavaFX
 * thread.
 */
public final class ResourceImport {
    private final OpenProject project;

    public ResourceImport(OpenProject project) {
        this.project = project;
    }

    /** Takes a file in that nobody watches. */
    public ImportedResource take(Path file)
            throws ExchangeException, FormatException, ProjectException, StoreException {
        return take(file, ColumnMapping.NONE, MemoryProgress.NONE);
    }

    /**
     * Takes a file in by the ending of its name; it counts at once.
     *
     * @param progress asked while a memory is read
     * @throws ExchangeException when a memory or glossary cannot be read
     * @throws FormatException when segmentation rules cannot be used
     * @throws java.util.concurrent.CancellationException when the progress ends it: nothing has
     *     changed then
     */
    public ImportedResource take(Path file, MemoryProgress progress)
            throws ExchangeException, FormatException, ProjectException, StoreException {
        return take(file, ColumnMapping.NONE, progress);
    }

    /**
     * Takes a file in whose columns a person has named; they count for later versions of it too.
     *
     * @param mapping what the columns of a table are; none leaves it to the headings
     */
    public ImportedResource take(Path file, ColumnMapping mapping, MemoryProgress progress)
            throws ExchangeException, FormatException, ProjectException, StoreException {
        if (!Files.isRegularFile(file)) {
            throw new ExchangeException(file, 0, 0, "there is no such file", "Check the path.");
        }
        return switch (ending(file)) {
            case "tmx" -> memory(file, progress);
            case "srx" -> rules(file);
            default -> glossary(file, mapping);
        };
    }

    private ImportedResource memory(Path file, MemoryProgress progress)
            throws ExchangeException, StoreException {
        MemoryImport.Taken taken = project.memoryImport().take(file, progress);
        return new ImportedResource(
                taken.file(),
                Kind.MEMORY,
                taken.tmx().read(),
                taken.tmx().imported(),
                taken.tmx().skipped());
    }

    private ImportedResource glossary(Path file, ColumnMapping mapping)
            throws ExchangeException, ProjectException {
        GlossaryImport read =
                GlossaryFormats.readerFor(file, mapping).read(file, project.settings().languages());
        Path copy = copy(file, mapping, project.folder().glossaries());
        project.reloadGlossary();
        return new ImportedResource(
                copy,
                Kind.GLOSSARY,
                read.read(),
                read.entries().size(),
                read.skipped(),
                read.remarks());
    }

    private ImportedResource rules(Path file)
            throws FormatException, ProjectException, StoreException {
        int rules = project.files().useRules(file);
        return new ImportedResource(
                project.folder().segmentationRules(), Kind.SEGMENTATION, rules, rules, List.of());
    }

    /** A file of the same name is replaced: importing again brings it up to date. */
    private static Path copy(Path file, ColumnMapping mapping, Path folder)
            throws ProjectException, ExchangeException {
        Path copy = folder.resolve(file.getFileName());
        try {
            Files.createDirectories(folder);
            ColumnsFile.write(copy, mapping);
            if (!Files.exists(copy) || !Files.isSameFile(copy, file)) {
                ReplacedFile.write(copy, out -> Files.copy(file, out));
            }
            return copy;
        } catch (IOException e) {
            throw new ProjectException(
                    file + ": cannot be copied into the project (" + e.getMessage() + ")", e);
        }
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
