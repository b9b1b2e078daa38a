package dev.concord.memory.project;

import dev.concord.glossary.exchange.ExchangeException;
import dev.concord.glossary.exchange.GlossaryWriter;
import dev.concord.glossary.exchange.format.GlossaryFormats;
import dev.concord.glossary.term.Glossary;
import dev.concord.memory.store.AtomicFile;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.store.UnitEditJournal;
import dev.concord.memory.tm.MemoryProgress;
import dev.concord.memory.tm.exchange.ConfirmedUnit;
import dev.concord.memory.tm.exchange.MemoryExport;
import dev.concord.memory.tm.exchange.MemoryExport.Original;
import dev.concord.memory.tm.exchange.TmxWriter;
import dev.concord.memory.tm.exchange.UnitEdit;
import dev.concord.memory.tm.units.StandingEdits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes exchange files and reports of a project, each whole or not at all. Call it off the JavaFX
 * thread.
 */
public final class ResourceExport {
    private final OpenProject project;
    private final String version;

    /**
     * @param version Concord's, for the headers of files
     */
    public ResourceExport(OpenProject project, String version) {
        this.project = project;
        this.version = version;
    }

    /**
     * Writes every confirmed segment as a translation unit, in document order.
     *
     * @return how many
     */
    public int tmx(Path file) throws ExchangeException, ProjectException, StoreException {
        List<ConfirmedUnit> units = new ConfirmedUnits(project).all();
        makeFolder(file);
        new TmxWriter(version).write(units, project.settings().languages(), file);
        return units.size();
    }

    /**
     * Writes one imported memory: its file with what was edited in it since.
     *
     * @param name the file's path inside {@code tm/}, with slashes
     * @return how many units in the project's languages
     */
    public int memory(String name, Path file, MemoryProgress progress)
            throws ExchangeException, ProjectException, StoreException {
        Original original = original(name);
        makeFolder(file);
        return new MemoryExport(project.settings().languages(), version)
                .copy(original, file, progress);
    }

    /**
     * Writes every imported memory, with what was edited in it since, and every confirmed segment
     * into one file.
     *
     * @return how many units in the project's languages
     */
    public int everything(Path file, MemoryProgress progress)
            throws ExchangeException, ProjectException, StoreException {
        List<Original> originals = new ArrayList<>();
        for (String name : memoryNames()) {
            originals.add(original(name));
        }
        List<ConfirmedUnit> confirmed = new ConfirmedUnits(project).all();
        makeFolder(file);
        return new MemoryExport(project.settings().languages(), version)
                .merge(originals, confirmed, file, progress);
    }

    private List<String> memoryNames() throws ProjectException {
        return ProjectMemory.namesIn(project.folder().memories());
    }

    private Original original(String name) throws ProjectException, StoreException {
        if (!memoryNames().contains(name)) {
            throw new ProjectException(
                    name
                            + ": no such memory. There are: "
                            + String.join(", ", memoryNames())
                            + ".");
        }
        var standing = new StandingEdits(name, project.store().unitEdits().standing(name));
        return new Original(
                project.folder().memories().resolve(name),
                (source, target) ->
                        standing.next(source, target)
                                .map(ResourceExport::edit)
                                .orElse(UnitEdit.UNCHANGED));
    }

    private static UnitEdit edit(UnitEditJournal.Edit edit) {
        return edit.isDeleted()
                ? UnitEdit.DELETED
                : new UnitEdit.Edited(edit.source(), edit.target(), edit.author(), edit.at());
    }

    /** Writes all entries of all glossaries; the ending of the file's name chooses the format. */
    public GlossaryExport glossary(Path file) throws ExchangeException, ProjectException {
        return glossary(file, GlossaryFormats.writerFor(file));
    }

    /** Writes all entries of all glossaries in a certain form. */
    public GlossaryExport glossary(Path file, GlossaryWriter writer)
            throws ExchangeException, ProjectException {
        Glossary glossary = project.glossary().everything();
        makeFolder(file);
        List<String> leftOut = writer.write(glossary, project.settings().languages(), file);
        return new GlossaryExport(glossary.size(), leftOut);
    }

    /**
     * Writes all documents with their targets and states as one XLIFF 2.0 file.
     *
     * @return how many segments
     */
    public int xliff(Path file) throws ProjectException, StoreException {
        var xliff = new XliffExport(project);
        write(file, xliff.content());
        return xliff.segmentCount();
    }

    /**
     * Writes the conflicts and the consistency index as one HTML page that needs nothing beside it.
     *
     * @return how many conflicts
     */
    public int report(Path file, Clock clock) throws ProjectException, StoreException {
        var report = new ConflictReport(project, clock.instant());
        write(file, report.html());
        return report.conflictCount();
    }

    private static void write(Path file, String content) throws ProjectException {
        try {
            AtomicFile.write(file, content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw cannotWrite(file, e);
        }
    }

    private static void makeFolder(Path file) throws ProjectException {
        try {
            java.nio.file.Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw cannotWrite(file, e);
        }
    }

    private static ProjectException cannotWrite(Path file, IOException e) {
        return new ProjectException(
                file
                        + ": cannot be written ("
                        + e.getMessage()
                        + "). Check that the folder may be written and has room.",
                e);
    }
}
