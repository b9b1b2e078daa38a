package dev.concord.app.command.project;

import dev.concord.app.command.frame.BadInputException;
import dev.concord.app.command.frame.CommandContext;
import dev.concord.app.command.frame.Exit;
import dev.concord.app.command.frame.Progress;
import dev.concord.app.command.frame.ProjectCommand;
import dev.concord.memory.format.ExtractedDocument;
import dev.concord.memory.format.FormatException;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.project.ProjectException;
import dev.concord.memory.store.StoreException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code concord add}. */
@Command(name = "add", description = "Copies documents into a project and extracts their segments.")
public final class AddCommand extends ProjectCommand {
    private record Added(
            String document, String format, int segments, int words, List<String> warnings) {}

    private final CommandContext context;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "FILE",
            description = "Files, or folders with everything that can be extracted in them.")
    private List<Path> files = List.of();

    public AddCommand(CommandContext context) {
        super(context);
        this.context = context;
    }

    @Override
    protected int run(OpenProject project) throws BadInputException, StoreException {
        List<DocumentFiles.Named> named =
                new DocumentFiles(context.wiring().format()).find(files, project.folder().source());
        var added = new ArrayList<Added>();
        int failures = 0;
        try (Progress progress = console().progress("Extracting", named.size())) {
            for (DocumentFiles.Named each : named) {
                try {
                    added.add(show(project.files().add(each.file(), each.name())));
                } catch (FormatException | ProjectException e) {
                    failures++;
                    console().message("concord: " + e.getMessage());
                }
                progress.step();
            }
        }
        if (isJson()) {
            console().document(added);
        }
        return failures == 0 ? Exit.DONE : Exit.BAD_INPUT;
    }

    private Added show(ExtractedDocument extracted) {
        var document = extracted.document();
        for (String warning : extracted.warnings()) {
            console().message(document.name() + ": " + warning);
        }
        if (!isJson()) {
            console()
                    .line(
                            "%s: %d segments, %d words"
                                    .formatted(
                                            document.name(),
                                            document.segmentCount(),
                                            document.words()));
        }
        return new Added(
                document.name(),
                document.format(),
                document.segmentCount(),
                document.words(),
                extracted.warnings());
    }
}
