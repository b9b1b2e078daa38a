package dev.concord.app.command.system;

import dev.concord.app.bench.ScratchFolder;
import dev.concord.app.bench.terms.CommonWords;
import dev.concord.app.bench.terms.TermsBench;
import dev.concord.app.bench.terms.TermsReport;
import dev.concord.app.bench.terms.TermsReportText;
import dev.concord.app.bench.tm.corpus.CorpusFolder;
import dev.concord.app.bench.tm.corpus.CorpusSource;
import dev.concord.app.bench.tm.corpus.SyntheticCorpus;
import dev.concord.app.command.frame.BadInputException;
import dev.concord.app.command.frame.CommandContext;
import dev.concord.app.command.frame.Exit;
import dev.concord.app.command.frame.OutputOption;
import dev.concord.memory.project.ProjectException;
import dev.concord.memory.store.StoreException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code concord bench terms}. */
@Command(
        name = "terms",
        description = {
            "Measures what terms cost: recognising those of a large glossary, judging and learning"
                    + " unlisted ones with each confirmation, and showing a conflict in the editor.",
            "Without --data the texts are made up."
        })
public final class BenchTermsCommand implements Callable<Integer> {
    private static final int NO_QUERIES = 0;

    private final CommandContext context;

    @Mixin private OutputOption output = new OutputOption();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Texts, as concord bench tm takes them.")
    private @Nullable Path data;

    @Option(
            names = "--segments",
            split = ",",
            paramLabel = "N",
            description = "Segments confirmed before (default: 25000,100000).")
    private List<Integer> segments = List.of(25_000, 100_000);

    @Option(
            names = "--entries",
            paramLabel = "N",
            defaultValue = "50000",
            description = "Entries of the glossary (default: ${DEFAULT-VALUE}).")
    private int entries;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "500",
            description = "How often each is measured (default: ${DEFAULT-VALUE}).")
    private int rounds;

    public BenchTermsCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call()
            throws BadInputException, InterruptedException, ProjectException, StoreException {
        if (rounds < 1 || entries < 1 || segments.stream().anyMatch(n -> n < 1)) {
            throw new BadInputException("--segments, --entries and --rounds are at least 1");
        }
        try (var scratch = ScratchFolder.make()) {
            show(measure(scratch.path()));
        } catch (IOException e) {
            throw new BadInputException("The measurement cannot be made: " + e.getMessage(), e);
        }
        return Exit.DONE;
    }

    private TermsReport measure(Path folder)
            throws IOException, InterruptedException, ProjectException, StoreException {
        CorpusSource source =
                data == null
                        ? new CommonWords(new SyntheticCorpus(NO_QUERIES))
                        : new CorpusFolder(data);
        var options = new TermsBench.Options(entries, segments, rounds);
        return new TermsBench(context.wiring(), source, options, folder, context.console()::message)
                .run();
    }

    private void show(TermsReport report) {
        if (output.isJson()) {
            context.console().document(report);
        } else {
            TermsReportText.of(report).forEach(context.console()::line);
        }
    }
}
