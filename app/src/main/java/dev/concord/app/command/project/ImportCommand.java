package dev.concord.app.command.project;

import dev.concord.app.command.frame.CommandContext;
import dev.concord.app.command.frame.Exit;
import dev.concord.app.command.frame.ProjectCommand;
import dev.concord.glossary.exchange.ExchangeException;
import dev.concord.memory.format.FormatException;
import dev.concord.memory.project.ImportedResource;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.project.ProjectException;
import dev.concord.memory.project.ResourceImport;
import dev.concord.memory.store.StoreException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code concord import}. */
@Command(
        name = "import",
        description =
                "Takes in translation memories (TMX), glossaries (TBX, CSV, TSV) and segmentation"
                        + " rules (SRX).")
public final class ImportCommand extends ProjectCommand {
    private record Skipped(int line, String reason) {}

    private record Imported(
            String file, String kind, int read, int imported, List<Skipped> skipped) {}

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE")
    private List<Path> files = List.of();

    public ImportCommand(CommandContext context) {
        super(context);
    }

    @Override
    protected int run(OpenProject project) throws StoreException {
        var imports = new ResourceImport(project);
        var all = new ArrayList<Imported>();
        int failures = 0;
        for (Path file : files) {
            try {
                all.add(show(file, imports.take(file)));
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
                                                    + ", line "
                                                    + skipped.line()
                                                    + ": "
                                                    + skipped.reason()));
        }
        return new Imported(
                file.toString(),
                taken.kind().code(),
                taken.read(),
                taken.imported(),
                taken.skipped().stream().map(s -> new Skipped(s.line(), s.reason())).toList());
    }
}
