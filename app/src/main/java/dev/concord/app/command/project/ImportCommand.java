package dev.concord.app.command.project;

import dev.concord.app.command.frame.BadInputException;
import dev.concord.app.command.frame.CommandContext;
import dev.concord.app.command.frame.Exit;
import dev.concord.app.command.frame.Progress;
import dev.concord.app.command.frame.ProjectCommand;
import dev.concord.glossary.exchange.ExchangeException;
import dev.concord.glossary.exchange.table.ColumnMapping;
import dev.concord.memory.format.FormatException;
import dev.concord.memory.project.ImportedResource;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.project.ProjectException;
import dev.concord.memory.project.ResourceImport;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.tm.folder.MemoryImport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code concord import}. */
@Command(
        name = "import",
        description =
                "Takes in translation memories (TMX), glossaries (TBX, CSV, TSV, UTX, XLSX) and"
                        + " segmentation rules (SRX).")
public final class ImportCommand extends ProjectCommand {
    private static final int WHOLE = 100;

    private record Skipped(int line, String place, String reason) {}

    private record Imported(
            String file,
            String kind,
            int read,
            int imported,
            List<Skipped> skipped,
            List<String> remarks) {}

    private record Undone(String memory, String removed, boolean restored) {}

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE")
    private List<Path> files = List.of();

    @Option(
            names = "--undo",
            description =
                    "Undo the last import of these memories, named as in the folder tm: the file"
                            + " that it replaced is back, or else the memory is gone. The file"
                            + " itself is moved to the project's folder removed.")
    private boolean isUndone;

    @Option(
            names = "--columns",
            paramLabel = "source=HEADING,target=HEADING",
            description =
                    "What the columns of a table are, by its headings or by numbers from 1. Besides"
                            + " source and target: note, status, definition, synonyms, forbidden,"
                            + " id and others, also of one language (\"target note=3\").")
    private @Nullable String columns;

    public ImportCommand(CommandContext context) {
        super(context);
    }

    @Override
    protected int run(OpenProject project) throws BadInputException, StoreException {
        ColumnMapping mapping = mapping();
        var all = new ArrayList<Object>();
        int failures = 0;
        for (Path file : files) {
            try {
                all.add(isUndone ? undo(project, file) : take(project, file, mapping));
            } catch (ExchangeException | FormatException | ProjectException e) {
                failures++;
                console().message("concord: " + e.getMessage());
            }
        }
        if (isJson()) {
            console().document(all);
        }
        return failures == 0 ? Exit.DONE : Exit.BAD_INPUT;
    }

    private ColumnMapping mapping() throws BadInputException {
        try {
            return columns == null ? ColumnMapping.NONE : ColumnMapping.of(columns);
        } catch (IllegalArgumentException e) {
            throw new BadInputException("--columns: " + e.getMessage());
        }
    }

    private Imported take(OpenProject project, Path file, ColumnMapping mapping)
            throws ExchangeException, FormatException, ProjectException, StoreException {
        try (Progress shown = console().progress(file + " %", WHOLE)) {
            var done = new AtomicInteger();
            ImportedResource taken =
                    new ResourceImport(project)
                            .take(
                                    file,
                                    mapping,
                                    share -> {
                                        while (done.get() < (int) (share * WHOLE)) {
                                            done.incrementAndGet();
                                            shown.step();
                                        }
                                        return true;
                                    });
            return show(file, taken);
        }
    }

    private Undone undo(OpenProject project, Path file) throws ExchangeException, StoreException {
        String name = file.toString().replace('\\', '/');
        MemoryImport.Undone undone = project.memoryImport().undo(name);
        if (!isJson()) {
            console()
                    .line(
                            "%s: %s; the file is now %s"
                                    .formatted(
                                            name,
                                            undone.restored()
                                                    ? "as before the last import"
                                                    : "taken out",
                                            undone.removed()));
        }
        return new Undone(name, undone.removed().toString(), undone.restored());
    }

    private Imported show(Path file, ImportedResource taken) {
        if (!isJson()) {
            console()
                    .line(
                            "%s: %s, %d of %d taken in"
                                    .formatted(
                                            file,
                                            taken.kind().code(),
                                            taken.imported(),
                                            taken.read()));
            taken.skipped()
                    .forEach(skipped ->
                            console()
                                    .message(
                                            file
                                                    + ", "
                                                    + skipped.place()
                                                    + ": "
                                                    + skipped.reason()));
            taken.remarks().forEach(remark -> console().message(file + ": " + remark));
        }
        return new Imported(
                file.toString(),
                taken.kind().code(),
                taken.read(),
                taken.imported(),
                taken.skipped().stream()
                        .map(s -> new Skipped(s.line(), s.place(), s.reason()))
                        .toList(),
                taken.remarks());
    }
}
