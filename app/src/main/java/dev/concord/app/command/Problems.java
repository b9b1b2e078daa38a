package dev.concord.app.command;

import dev.concord.app.command.frame.BadInputException;
import dev.concord.app.command.frame.Exit;
import dev.concord.glossary.exchange.ExchangeException;
import dev.concord.memory.format.FormatException;
import dev.concord.memory.project.ProjectException;
import dev.concord.memory.store.StoreException;
import java.util.Objects;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The one place where an error becomes an exit code and one clear line. */
public final class Problems {
    /** What the person is told, and what the process ends with. */
    public record Problem(int exitCode, String message) {}

    private final CrashReports reports;

    /**
     * @param reports where what must not happen is written down
     */
    public Problems(CrashReports reports) {
        this.reports = reports;
    }

    /**
     * What becomes of an error.
     *
     * @param command the command that failed, without its arguments
     */
    public Problem of(Exception error, String command) {
        return switch (error) {
            case UnmatchedArgumentException e ->
                    new Problem(
                            Exit.BAD_INPUT,
                            messageOf(e) + suggestion(e) + " '" + command + " --help' shows how");
            case ParameterException e ->
                    new Problem(
                            Exit.BAD_INPUT, messageOf(e) + ". '" + command + " --help' shows how");
            case StoreException e -> new Problem(Exit.STORE_UNAVAILABLE, messageOf(e));
            case BadInputException e -> new Problem(Exit.BAD_INPUT, messageOf(e));
            case ExchangeException e -> new Problem(Exit.BAD_INPUT, messageOf(e));
            case FormatException e -> new Problem(Exit.BAD_INPUT, messageOf(e));
            case ProjectException e -> new Problem(Exit.BAD_INPUT, messageOf(e));
            case IllegalArgumentException e -> new Problem(Exit.BAD_INPUT, messageOf(e));
            default ->
                    new Problem(
                            Exit.INTERNAL_ERROR,
                            "Concord has failed; what was confirmed before is kept. "
                                    + reports.write(error, command));
        };
    }

    private static String suggestion(UnmatchedArgumentException e) {
        var suggestions = e.getSuggestions();
        return suggestions.isEmpty()
                ? "."
                : "; did you mean " + String.join(" or ", suggestions) + "?";
    }

    private static String messageOf(Exception e) {
        String message = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
        return e instanceof ParameterException
                ? message.replaceFirst("^Error: ", "").replaceFirst("\\.$", "")
                : message;
    }
}
