package dev.concord.memory.tm.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Times as TMX writes them: {@code YYYYMMDDThhmmssZ}, in UTC. */
final class TmxTime {
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);
    private static final int LENGTH = "YYYYMMDDThhmmss".length();

    private TmxTime() {}

    /** A time as text. */
    static String text(Instant time) {
        return FORMAT.format(time);
    }

    /**
     * The time a text tells; also with the hyphens and colons of ISO 8601, which some tools write.
     * Nothing for what is no time.
     */
    static Optional<Instant> of(String text) {
        String digits = text.indexOf('-') < 0 ? text : text.replace("-", "").replace(":", "");
        if (digits.length() < LENGTH || digits.charAt(8) != 'T') {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDateTime.of(
                                    number(digits, 0, 4),
                                    number(digits, 4, 6),
                                    number(digits, 6, 8),
                                    number(digits, 9, 11),
                                    number(digits, 11, 13),
                                    number(digits, 13, 15))
                            .toInstant(ZoneOffset.UTC));
        } catch (DateTimeException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static int number(String digits, int start, int end) {
        return Integer.parseInt(digits, start, end, 10);
    }
}
