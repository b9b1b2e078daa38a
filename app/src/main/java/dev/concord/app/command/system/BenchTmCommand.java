package dev.concord.app.command.system;

import dev.concord.app.bench.ScratchFolder;
import dev.concord.app.bench.tm.TmBench;
import dev.concord.app.bench.tm.TmReport;
import dev.concord.app.bench.tm.TmReportText;
import dev.concord.app.bench.tm.corpus.CorpusFolder;
import dev.concord.app.bench.tm.corpus.CorpusSource;
import dev.concord.app.bench.tm.corpus.SyntheticCorpus;
import dev.concord.app.bench.tm.engine.ProductMemory;
import dev.concord.app.bench.tm.peer.MeasuredMemory;
import dev.concord.app.bench.tm.peer.PeerClassPath;
import dev.concord.app.command.frame.BadInputException;
import dev.concord.app.command.frame.CommandContext;
import dev.concord.app.command.frame.Exit;
import dev.concord.app.command.frame.OutputOption;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code concord bench tm}. */
@Command(
        name = "tm",
        description = {
            "Measures the translation memory beside brute force and other engines: import, size,"
                    + " heap, re-opening, lookups on one and two threads, recall, and how good the first"
                    + " proposals are.",
            "Without --data the texts are made up; packaging/bench-tm brings Okapi's Pensieve in."
        })
public final class BenchTmCommand implements Callable<Integer> {
    private static final Pattern SIZE =
            Pattern.compile("([1-9][0-9]{0,2}|[1-9][0-9]{3,6}(?![kM]))([kM]?)");

    private static final int WARM_UPS = 4_000;
    private static final int BULK = 10_000;

    private final CommandContext context;

    @Mixin private OutputOption output = new OutputOption();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = {
                "Texts: en-de.NAME.tsv.gz (source, tab, target) with en-de.queries.tsv beside it,",
                "of any language pairs, and en.more-sources.NAME.txt.gz to make the first larger."
            })
    private @Nullable Path data;

    @Option(
            names = "--sizes",
            split = ",",
            paramLabel = "N",
            description = "Numbers of units, as 10k or 1M (default: 10k,100k,1M).")
    private List<String> sizes = List.of("10k", "100k", "1M");

    @Option(
            names = "--queries",
            paramLabel = "N",
            defaultValue = "1000",
            description = "Held-out texts to look up, at most (default: ${DEFAULT-VALUE}).")
    private int queries;

    @Option(
            names = "--brute-queries",
            paramLabel = "N",
            defaultValue = "200",
            description = "How many of them brute force has to answer (default: ${DEFAULT-VALUE}).")
    private int bruteQueries;

    @Option(names = "--peers", paramLabel = "PATH", description = "Class path of other engines.")
    private @Nullable String peers;

    public BenchTmCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws BadInputException, InterruptedException {
        if (queries < 1 || bruteQueries < 1) {
            throw new BadInputException("--queries and --brute-queries are at least 1");
        }
        var options = new TmBench.Options(sizes(), queries, bruteQueries, WARM_UPS, BULK);
        try (var scratch = ScratchFolder.make()) {
            show(measure(options, scratch.path()));
        } catch (IOException e) {
            throw new BadInputException("The measurement cannot be made: " + e.getMessage(), e);
        }
        return Exit.DONE;
    }

    private List<Integer> sizes() throws BadInputException {
        List<Integer> numbers = new ArrayList<>();
        for (String size : sizes) {
            Matcher parts = SIZE.matcher(size);
            if (!parts.matches()) {
                throw new BadInputException(
                        "--sizes: " + size + " is no number of units such as 500, 10k or 1M");
            }
            int factor =
                    switch (parts.group(2)) {
                        case "k" -> 1_000;
                        case "M" -> 1_000_000;
                        default -> 1;
                    };
            numbers.add(factor * Integer.parseInt(parts.group(1)));
        }
        return numbers;
    }

    private TmReport measure(TmBench.Options options, Path folder)
            throws IOException, InterruptedException {
        CorpusSource source = data == null ? new SyntheticCorpus(queries) : new CorpusFolder(data);
        if (peers == null) {
            tell(
                    "No other engine is on the class path: packaging/bench-tm of a checkout brings"
                            + " Okapi's Pensieve in.");
            return new TmBench(source, () -> List.of(product()), options, folder, this::tell).run();
        }
        try (PeerClassPath path = PeerClassPath.open(peers)) {
            return new TmBench(source, () -> withPeers(path), options, folder, this::tell).run();
        }
    }

    private MeasuredMemory product() {
        return new ProductMemory(context.wiring(), TmBench.confirmedSources());
    }

    private List<MeasuredMemory> withPeers(PeerClassPath path) {
        List<MeasuredMemory> engines = new ArrayList<>();
        engines.add(product());
        engines.addAll(path.engines());
        return engines;
    }

    private void tell(String message) {
        context.console().message(message);
    }

    private void show(TmReport report) {
        if (output.isJson()) {
            context.console().document(report);
        } else {
            TmReportText.of(report).forEach(context.console()::line);
        }
    }
}
