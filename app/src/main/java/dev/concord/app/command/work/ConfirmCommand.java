package dev.concord.app.command.work;

import dev.concord.app.command.frame.BadInputException;
import dev.concord.app.command.frame.CommandContext;
import dev.concord.app.command.frame.Exit;
import dev.concord.app.command.frame.Progress;
import dev.concord.app.command.frame.ProjectCommand;
import dev.concord.app.replay.BilingualTranslations;
import dev.concord.app.replay.Replay;
import dev.concord.app.replay.ReplayedTranslation;
import dev.concord.app.replay.TranslationSource;
import dev.concord.app.replay.TsvTranslations;
import dev.concord.memory.format.FormatException;
import dev.concord.memory.model.Origin;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.session.ConfirmationOutcome;
import dev.concord.memory.store.StoreException;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code concord confirm}. */
@Command(
        name = "confirm",
        description = {
            "Confirms translations in order, as the editor does.",
            "A file is XLIFF or PO with targets, or TSV: document, segment, target, then if wanted"
                    + " confidence (0 to 10000) and term=rendering|term=rendering; \\t \\n \\\\ are"
                    + " escaped; - reads TSV from standard input."
        })
public final class ConfirmCommand extends ProjectCommand {
    private static final class What {
        @Option(names = "--from", paramLabel = "FILE", description = "XLIFF, PO or TSV; - is TSV.")
        private String from = "";

        @ArgGroup(exclusive = false)
        private SingleSegment single = new SingleSegment();
    }

    private final CommandContext context;
    private final InputStream input;

    @ArgGroup(multiplicity = "1")
    private What what = new What();

    /**
     * @param input what {@code --from -} reads
     */
    public ConfirmCommand(CommandContext context, InputStream input) {
        super(context);
        this.context = context;
        this.input = input;
    }

    @Override
    protected int run(OpenProject project)
            throws BadInputException, FormatException, StoreException {
        boolean single = what.from.isEmpty();
        project.readyLearning();
        try (TranslationSource source = single ? what.single.source() : source(project);
                Progress progress = console().progress("Confirming", 0)) {
            Replay.Result result =
                    new Replay(project, single ? Origin.PERSON : origin())
                            .run(source, listener(progress));
            summarise(result);
            return result.refused() == 0 ? Exit.DONE : Exit.BAD_INPUT;
        } catch (IOException e) {
            throw new BadInputException(String.valueOf(e.getMessage()), e);
        }
    }

    private TranslationSource source(OpenProject project)
            throws BadInputException, FormatException, IOException, StoreException {
        if (what.from.equals("-")) {
            return new TsvTranslations("standard input", input);
        }
        Path file = Path.of(what.from);
        if (!Files.isRegularFile(file)) {
            throw new BadInputException(file + ": there is no such file; check the path");
        }
        String name = what.from.toLowerCase(Locale.ROOT);
        boolean tsv = name.endsWith(".tsv") || name.endsWith(".tab");
        return tsv
                ? new TsvTranslations(file.toString(), new FileInputStream(file.toFile()))
                : new BilingualTranslations(file, project, context.wiring().format());
    }

    private Origin origin() {
        return new Origin(
                Origin.Kind.IMPORT,
                what.from.equals("-") ? "" : String.valueOf(Path.of(what.from).getFileName()));
    }

    private Replay.Listener listener(Progress progress) {
        return new Replay.Listener() {
            @Override
            public void confirmed(
                    ReplayedTranslation translation, ConfirmationOutcome outcome, long micros) {
                var line = ConfirmationLine.of(outcome, micros);
                if (isJson()) {
                    console().json(line);
                    // Who reads the line may rely on it: the confirmation is durable by now.
                    console().flush();
                } else {
                    line.conflicts().forEach(conflict -> console().line(line.told(conflict)));
                    progress.step();
                }
            }

            @Override
            public void refused(String reason) {
                console().message("concord: " + reason);
            }
        };
    }

    private void summarise(Replay.Result result) {
        if (!isJson()) {
            console().line(result.confirmed() + " confirmed");
        }
        if (result.empty() > 0) {
            console().message(result.empty() + " without a translation were left out");
        }
    }
}
