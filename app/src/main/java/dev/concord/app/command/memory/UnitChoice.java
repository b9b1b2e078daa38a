package dev.concord.app.command.memory;

import dev.concord.app.command.frame.BadInputException;
import dev.concord.memory.tm.ConcordanceQuery;
import dev.concord.memory.tm.ConcordanceQuery.Side;
import dev.concord.memory.tm.maintenance.UnitQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which units a command is about. */
final class UnitChoice {
    @Option(
            names = "--in",
            paramLabel = "SIDE",
            description = "Look in source, target or both (default: both; for replace: target).")
    private @Nullable String side;

    @Option(names = "--regex", description = "What is looked for is a regular expression.")
    private boolean isExpression;

    @Option(names = "--case", description = "Capital letters make a difference.")
    private boolean isCaseExact;

    @Option(
            names = "--memory",
            paramLabel = "NAME",
            description =
                    "Only units of this memory; an empty NAME stands for the confirmed segments.")
    private @Nullable String memory;

    @Option(
            names = "--changed-by",
            paramLabel = "NAME",
            description = "Only units that this person changed last.")
    private @Nullable String author;

    @Option(
            names = "--since",
            paramLabel = "DAY",
            description = "Only units changed on this day or later, for instance 2024-12-31.")
    private @Nullable String since;

    @Option(
            names = "--before",
            paramLabel = "DAY",
            description = "Only units changed before this day.")
    private @Nullable String before;

    boolean isExpression() {
        return isExpression;
    }

    boolean isCaseExact() {
        return isCaseExact;
    }

    /** True when nothing but a text could narrow it down. */
    boolean isEmpty() {
        return memory == null && author == null && since == null && before == null;
    }

    Side side(Side usual) throws BadInputException {
        if (side == null) {
            return usual;
        }
        return switch (side.toLowerCase(Locale.ROOT)) {
            case "source" -> Side.SOURCE;
            case "target" -> Side.TARGET;
            case "both" -> Side.BOTH;
            default ->
                    throw new BadInputException(
                            "--in " + side + ": it is one of source, target, both");
        };
    }

    /**
     * The units that are meant.
     *
     * @param text what is in them; empty for any
     */
    UnitQuery query(String text) throws BadInputException {
        return new UnitQuery(
                text.isBlank() ? Optional.empty() : Optional.of(query(text, side(Side.BOTH))),
                Optional.ofNullable(memory),
                Optional.ofNullable(author),
                day("--since", since),
                day("--before", before));
    }

    private ConcordanceQuery query(String text, Side wanted) throws BadInputException {
        try {
            return isExpression
                    ? ConcordanceQuery.ofExpression(text, isCaseExact, wanted, 1)
                    : ConcordanceQuery.ofWords(text, isCaseExact, wanted, 1);
        } catch (PatternSyntaxException e) {
            throw noExpression(text, e);
        }
    }

    static BadInputException noExpression(String text, PatternSyntaxException e) {
        return new BadInputException(
                "\"%s\" is no regular expression: %s at character %d. Mend it, or leave --regex out"
                        .formatted(text, e.getDescription(), e.getIndex() + 1));
    }

    private static Optional<Instant> day(String option, @Nullable String text)
            throws BadInputException {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.parse(text).atStartOfDay(ZoneId.systemDefault()).toInstant());
        } catch (DateTimeParseException _) {
            throw new BadInputException(option + " " + text + ": write the day as in 2024-12-31");
        }
    }
}
