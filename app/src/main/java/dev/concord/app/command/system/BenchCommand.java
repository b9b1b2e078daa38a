package dev.concord.app.command.system;

import dev.concord.app.bench.ConfirmBench;
import dev.concord.app.bench.OpenBench;
import dev.concord.app.bench.ScratchFolder;
import dev.concord.app.bench.Timing;
import dev.concord.app.command.frame.BadInputException;
import dev.concord.app.command.frame.CommandContext;
import dev.concord.app.command.frame.Exit;
import dev.concord.app.command.frame.OutputOption;
import dev.concord.memory.format.FormatException;
import dev.concord.memory.project.ProjectException;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.store.StoreUrl;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code concord bench}. */
@Command(
        name = "bench",
        description = {
            "Measures on this machine.",
            "confirm: a confirmation with 8 term usages through Valkey (a private server unless"
                    + " --store names one), SQLite, the session manager and the editor.",
            "open: a document of 20,000 segments.",
            "terms: what terms cost; see concord bench terms --help.",
            "tm: the translation memory; see concord bench tm --help."
        })
public final class BenchCommand implements Callable<Integer> {
    private final CommandContext context;

    @Mixin private OutputOption output = new OutputOption();

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "confirm, open, terms or tm.")
    private String name = "";

    @Option(names = "--store", paramLabel = "URL", description = "Measure on this server.")
    private @Nullable String store;

    @Option(
            names = "--usages",
            split = ",",
            paramLabel = "N",
            description = "Usages of one term before (default: 10,1000,100000).")
    private List<Integer> usages = List.of(10, 1_000, 100_000);

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "500",
            description = "How often each is measured (default: ${DEFAULT-VALUE}).")
    private int rounds;

    @Option(
            names = "--segments",
            paramLabel = "N",
            defaultValue = "20000",
            description = "Size of the document to open (default: ${DEFAULT-VALUE}).")
    private int segments;

    public BenchCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call()
            throws BadInputException,
                    InterruptedException,
                    FormatException,
                    ProjectException,
                    StoreException {
        if (rounds < 1 || segments < 1 || usages.stream().anyMatch(n -> n < 1)) {
            throw new BadInputException("--rounds, --segments and --usages are at least 1");
        }
        try {
            try (var scratch = ScratchFolder.make()) {
                run(scratch.path());
            }
        } catch (IOException e) {
            throw new BadInputException("The benchmark needs a disk: " + e.getMessage(), e);
        }
        return Exit.DONE;
    }

    private void run(Path folder)
            throws BadInputException,
                    IOException,
                    InterruptedException,
                    FormatException,
                    ProjectException,
                    StoreException {
        switch (name) {
            case "confirm" -> show(confirm(folder));
            case "open" -> show(OpenBench.run(context.wiring(), folder, segments));
            default ->
                    throw new BadInputException(
                            "There are the benchmarks confirm, open, terms and tm");
        }
    }

    private List<ConfirmBench.Row> confirm(Path folder)
            throws IOException, InterruptedException, ProjectException, StoreException {
        return ConfirmBench.run(
                context.wiring(),
                folder,
                usages,
                rounds,
                Optional.ofNullable(store).map(StoreUrl::parse));
    }

    private void show(List<ConfirmBench.Row> rows) {
        if (output.isJson()) {
            context.console().document(rows);
            return;
        }
        tell(
                String.format(
                        Locale.ROOT,
                        "microseconds: median / 99th percentile of %d (ratio of medians to PING; growth)",
                        rounds));
        ConfirmBench.Row first = rows.getFirst();
        for (ConfirmBench.Row row : rows) {
            tell(String.format(Locale.ROOT, "%,d usages of one term before", row.usages()));
            if (row.ping() != null && row.valkey() != null && first.valkey() != null) {
                tell("bare PING", row.ping(), row.ping(), first.ping());
                tell("Valkey, 8 usages", row.valkey(), row.ping(), first.valkey());
            }
            tell("SQLite, 8 usages", row.sqlite(), row.ping(), first.sqlite());
            tell("confirm to alarm", row.alarm(), row.ping(), first.alarm());
            tell("Ctrl+Enter to shown", row.shown(), row.ping(), first.shown());
        }
        if (first.ping() == null) {
            context.console()
                    .message("No Valkey was measured: install valkey-server, or give --store.");
        }
    }

    private void tell(String what, Timing timing, @Nullable Timing ping, @Nullable Timing first) {
        String ratio =
                ping == null
                        ? ""
                        : String.format(
                                Locale.ROOT, "%6.1f × PING", timing.median() / ping.median());
        double growth = first == null ? 1 : timing.median() / first.median();
        tell(
                String.format(
                        Locale.ROOT,
                        "  %-20s %9.1f / %9.1f %s  growth %.2f",
                        what,
                        timing.median(),
                        timing.p99(),
                        ratio,
                        growth));
    }

    private void show(OpenBench.Result result) {
        if (output.isJson()) {
            context.console().document(result);
            return;
        }
        tell(String.format(Locale.ROOT, "%,d segments", result.segments()));
        tell(String.format(Locale.ROOT, "  parsed in        %9.0f ms", result.parseMillis()));
        tell(
                String.format(
                        Locale.ROOT,
                        "  opened in        %9.0f ms after that",
                        result.openMillis()));
        tell(
                String.format(
                        Locale.ROOT,
                        "  row and keystroke %8.1f / %.1f µs (median / 99th percentile)",
                        result.typing().median(),
                        result.typing().p99()));
        tell(String.format(Locale.ROOT, "  heap             %9d MiB", result.heapMebibytes()));
    }

    private void tell(String text) {
        context.console().line(text);
    }
}
