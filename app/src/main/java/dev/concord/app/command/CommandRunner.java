package dev.concord.app.command;

import dev.concord.app.command.frame.CommandContext;
import dev.concord.app.command.memory.MemoryCommand;
import dev.concord.app.command.project.AddCommand;
import dev.concord.app.command.project.DemoCommand;
import dev.concord.app.command.project.ImportCommand;
import dev.concord.app.command.project.NewCommand;
import dev.concord.app.command.project.OpenCommand;
import dev.concord.app.command.project.SettingsCommand;
import dev.concord.app.command.review.AnalyseCommand;
import dev.concord.app.command.review.ConflictsCommand;
import dev.concord.app.command.review.DecideCommand;
import dev.concord.app.command.review.StatsCommand;
import dev.concord.app.command.review.TermsCommand;
import dev.concord.app.command.system.BenchCommand;
import dev.concord.app.command.system.BenchTermsCommand;
import dev.concord.app.command.system.BenchTmCommand;
import dev.concord.app.command.system.HealthCommand;
import dev.concord.app.command.work.ConcordanceCommand;
import dev.concord.app.command.work.ConfirmCommand;
import dev.concord.app.command.work.ExportCommand;
import dev.concord.app.command.work.LookupCommand;
import dev.concord.app.command.work.MergeCommand;
import dev.concord.app.command.work.PretranslateCommand;
import dev.concord.app.command.work.PropagateCommand;
import dev.concord.app.command.work.SegmentsCommand;
import dev.concord.app.command.work.UndoCommand;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Runs one command line. */
public final class CommandRunner {
    private final CommandContext context;
    private final InputStream input;
    private final Problems problems;

    /**
     * @param input the process's standard input
     * @param problems what an error becomes
     */
    public CommandRunner(CommandContext context, InputStream input, Problems problems) {
        this.context = context;
        this.input = input;
        this.problems = problems;
    }

    /**
     * Runs a command line and hands all output over.
     *
     * @return the exit code
     */
    public int run(String... arguments) {
        CommandLine line = commandLine();
        try {
            return line.execute(arguments);
        } finally {
            line.getOut().flush();
            context.console().flush();
        }
    }

    private static CommandLine subcommand(CommandLine line, String name) {
        return Objects.requireNonNull(line.getSubcommands().get(name));
    }

    private CommandLine commandLine() {
        var line = new CommandLine(new ConcordCommand(context));
        subcommands().forEach(line::addSubcommand);
        subcommand(line, "bench").addSubcommand(new BenchTmCommand(context));
        subcommand(line, "bench").addSubcommand(new BenchTermsCommand(context));
        MemoryCommand.actions(context).forEach(subcommand(line, "memory")::addSubcommand);
        mixInHelp(line);
        line.setOut(context.console().writer());
        line.setErr(context.console().errorWriter());
        line.setParameterExceptionHandler((e, _) -> tell(problems.of(e, commandOf(e))));
        line.setExecutionExceptionHandler(
                (e, failed, _) -> tell(problems.of(e, failed.getCommandName())));
        return line;
    }

    private static void mixInHelp(CommandLine line) {
        for (CommandLine each : line.getSubcommands().values()) {
            each.getCommandSpec().mixinStandardHelpOptions(true);
            mixInHelp(each);
        }
    }

    private List<Object> subcommands() {
        return List.of(
                new OpenCommand(context),
                new DemoCommand(context),
                new NewCommand(context),
                new AddCommand(context),
                new ImportCommand(context),
                new SettingsCommand(context),
                new SegmentsCommand(context),
                new ConfirmCommand(context, input),
                new LookupCommand(context),
                new ConcordanceCommand(context),
                new PretranslateCommand(context),
                new PropagateCommand(context),
                new UndoCommand(context),
                new AnalyseCommand(context),
                new ConflictsCommand(context),
                new DecideCommand(context),
                new TermsCommand(context),
                new StatsCommand(context),
                new MergeCommand(context),
                new ExportCommand(context),
                new MemoryCommand(),
                new HealthCommand(context),
                new BenchCommand(context));
    }

    private int tell(Problems.Problem problem) {
        context.console().flush();
        context.console().message("concord: " + problem.message());
        return problem.exitCode();
    }

    private static String commandOf(ParameterException e) {
        return e.getCommandLine().getCommandSpec().qualifiedName(" ");
    }
}
