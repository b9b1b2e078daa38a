package dev.concord.app.command.work;

import dev.concord.app.command.frame.BadInputException;
import dev.concord.app.command.frame.CommandContext;
import dev.concord.app.command.frame.Exit;
import dev.concord.app.command.frame.ProgramVersion;
import dev.concord.app.command.frame.ProjectCommand;
import dev.concord.glossary.exchange.ExchangeException;
import dev.concord.memory.project.GlossaryExport;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.project.ProjectException;
import dev.concord.memory.project.ResourceExport;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.tm.MemoryProgress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code concord export}. */
@Command(name = "export", description = "Writes exchange files and reports.")
public final class ExportCommand extends ProjectCommand {
    private record Exported(String kind, String file, int entries, List<String> leftOut) {
        Exported(String kind, String file, int entries) {
            this(kind, file, entries, List.of());
        }
    }

    @Option(
            names = "--tmx",
            paramLabel = "F",
            description =
                    "Translation units as TMX 1.4b: the confirmed segments, unless --memory or --all"
                            + " says otherwise.")
    private @Nullable Path tmx;

    @Option(
            names = "--memory",
            paramLabel = "NAME",
            description = "With --tmx: the imported memory of this name, with your edits.")
    private @Nullable String memory;

    @Option(
            names = "--all",
            description = "With --tmx: all imported memories and confirmed segments in one file.")
    private boolean isAll;

    @Mixin private GlossaryOptions glossary = new GlossaryOptions();

    @Option(names = "--xliff", paramLabel = "F", description = "All segments as XLIFF 2.0.")
    private @Nullable Path xliff;

    @Option(
            names = "--report",
            paramLabel = "F.html",
            description = "Conflicts and the consistency index as one HTML page.")
    private @Nullable Path report;

    public ExportCommand(CommandContext context) {
        super(context);
    }

    @Override
    protected int run(OpenProject project)
            throws BadInputException, ExchangeException, ProjectException, StoreException {
        checkChoice();
        var export = new ResourceExport(project, ProgramVersion.NUMBER);
        var files = new ArrayList<Exported>();
        if (tmx != null) {
            files.add(new Exported("tmx", tmx.toString(), units(tmx, export)));
        }
        for (GlossaryOptions.Wish wish : glossary.wishes()) {
            GlossaryExport written = export.glossary(wish.file(), wish.writer());
            files.add(
                    new Exported(
                            wish.kind(),
                            wish.file().toString(),
                            written.entries(),
                            written.leftOut()));
        }
        if (xliff != null) {
            files.add(new Exported("xliff", xliff.toString(), export.xliff(xliff)));
        }
        if (report != null) {
            int conflicts = export.report(report, Clock.systemUTC());
            files.add(new Exported("report", report.toString(), conflicts));
        }
        show(files);
        return Exit.DONE;
    }

    private void checkChoice() throws BadInputException {
        if (memory != null && isAll) {
            throw new BadInputException("--memory and --all: give one of them");
        }
        if (tmx == null && (memory != null || isAll)) {
            throw new BadInputException("--memory and --all: name the file with --tmx");
        }
    }

    private int units(Path file, ResourceExport export)
            throws ExchangeException, ProjectException, StoreException {
        if (isAll) {
            return export.everything(file, MemoryProgress.NONE);
        }
        return memory == null ? export.tmx(file) : export.memory(memory, file, MemoryProgress.NONE);
    }

    private void show(List<Exported> files) throws BadInputException {
        if (files.isEmpty()) {
            throw new BadInputException(
                    "Say what to export: --tmx, --tbx, --csv, --tsv, --utx, --xlsx, --xliff or"
                            + " --report, each with a file");
        }
        if (isJson()) {
            console().document(files);
        } else {
            for (Exported each : files) {
                console().line("%s: %s, %d entries".formatted(each.file, each.kind, each.entries));
                each.leftOut.forEach(sentence -> console().message(each.file + ": " + sentence));
            }
        }
    }
}
