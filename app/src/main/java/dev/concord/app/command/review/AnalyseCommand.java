package dev.concord.app.command.review;

import dev.concord.app.command.frame.BadInputException;
import dev.concord.app.command.frame.CommandContext;
import dev.concord.app.command.frame.DocumentChoice;
import dev.concord.app.command.frame.Exit;
import dev.concord.app.command.frame.Progress;
import dev.concord.app.command.frame.ProjectCommand;
import dev.concord.memory.analysis.Analysis;
import dev.concord.memory.analysis.AnalysisReport;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.store.AtomicFile;
import dev.concord.memory.store.StoreException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code concord analyse}. */
@Command(
        name = "analyse",
        aliases = "analyze",
        description = {
            "Words, characters and segments by match band, for each document and in total.",
            "The bands are those of what 'concord pretranslate' would fill in."
        })
public final class AnalyseCommand extends ProjectCommand {
    private record DocumentBands(String document, ShownBands amounts) {}

    private record Shown(List<DocumentBands> documents, ShownBands total) {}

    @Mixin private DocumentChoice documents = new DocumentChoice();

    @Option(names = "--html", paramLabel = "F.html", description = "Write it as an HTML page, too.")
    private @Nullable Path html;

    @Option(names = "--csv", paramLabel = "F.csv", description = "Write it as CSV, too.")
    private @Nullable Path csv;

    public AnalyseCommand(CommandContext context) {
        super(context);
    }

    @Override
    protected int run(OpenProject project) throws BadInputException, StoreException {
        Analysis analysis;
        try (Progress progress = console().progress("Analysing", 0)) {
            analysis =
                    Analysis.of(project, documents.names(project), Instant.now(), progress::at)
                            .orElseThrow();
        }
        var report = new AnalysisReport(analysis);
        if (html != null) {
            write(html, report.html());
        }
        if (csv != null) {
            write(csv, report.csv());
        }
        if (isJson()) {
            console().document(shown(analysis));
        } else {
            console().line(report.text().stripTrailing());
        }
        return Exit.DONE;
    }

    private static Shown shown(Analysis analysis) {
        return new Shown(
                analysis.documents().stream()
                        .map(each ->
                                new DocumentBands(each.document(), ShownBands.of(each.bands())))
                        .toList(),
                ShownBands.of(analysis.total()));
    }

    private static void write(Path file, String content) throws BadInputException {
        try {
            AtomicFile.write(file, content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new BadInputException(
                    file
                            + ": cannot be written ("
                            + e.getMessage()
                            + "). Check that the folder may be written and has room.",
                    e);
        }
    }
}
