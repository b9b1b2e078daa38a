package dev.concord.app.command.project;

import dev.concord.app.command.frame.BadInputException;
import dev.concord.memory.consistency.AlarmSettings;
import dev.concord.memory.consistency.Severity;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Of what translators are to be warned. */
final class AlarmOptions {
    @Option(
            names = "--alarms",
            paramLabel = "SEVERITY",
            split = ",",
            description =
                    "Show alarms of these severities only: error, warning, hint. Errors, which are"
                            + " against a lock, are always among them.")
    private @Nullable List<String> shown;

    @Option(
            names = "--hint-confidence",
            paramLabel = "N",
            description =
                    "Show hints that are concluded from usage only if they are sure by so many per"
                            + " cent.")
    private @Nullable BigDecimal confidence;

    @Option(
            names = "--hint-occurrences",
            paramLabel = "N",
            description = "Show them only after so many earlier occurrences of the term.")
    private @Nullable Integer occurrences;

    AlarmSettings applyTo(AlarmSettings now) throws BadInputException {
        try {
            AlarmSettings changed = shown == null ? now : now.withShown(severities(shown));
            return changed.withThresholds(
                    confidence == null
                            ? now.minimumConfidence()
                            : confidence.movePointRight(2).intValueExact(),
                    occurrences == null ? now.minimumOccurrences() : occurrences);
        } catch (ArithmeticException e) {
            throw new BadInputException(
                    "--hint-confidence is 0 to 100 with at most two decimals, not " + confidence,
                    e);
        } catch (IllegalArgumentException e) {
            throw new BadInputException(String.valueOf(e.getMessage()), e);
        }
    }

    private static Set<Severity> severities(List<String> codes) {
        Set<Severity> severities = EnumSet.noneOf(Severity.class);
        for (String code : codes) {
            severities.add(
                    Severity.ofCode(code.strip())
                            .orElseThrow(() ->
                                    new IllegalArgumentException(
                                            "--alarms takes error, warning and hint, not '"
                                                    + code
                                                    + "'")));
        }
        return severities;
    }
}
