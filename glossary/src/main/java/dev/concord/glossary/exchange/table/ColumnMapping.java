package dev.concord.glossary.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a person says the columns of a table are: {@code source=Begriff,target=3,note=Bemerkung}. On
 * the left stands what a heading could say ({@code source}, {@code de}, {@code target status}); on
 * the right a heading of the file, or the number of a column from 1.
 *
 * @param parts in the order given; none leaves it to the headings
 */
public record ColumnMapping(List<Part> parts) {
    private static final Pattern BETWEEN = Pattern.compile("[,\\n]");

    /** Nothing is said. */
    public static final ColumnMapping NONE = new ColumnMapping(List.of());

    /** One column and what it is. */
    public record Part(String meaning, String column) {}

    /** Copies the list. */
    public ColumnMapping {
        parts = List.copyOf(parts);
    }

    /**
     * Reads what stands on a command line.
     *
     * @throws IllegalArgumentException if it is not of that form; the message can be shown
     */
    public static ColumnMapping of(String text) {
        List<Part> parts = new ArrayList<>();
        for (String part : BETWEEN.split(text, -1)) {
            int equals = part.indexOf('=');
            if (equals <= 0 || part.substring(equals + 1).isBlank()) {
                throw new IllegalArgumentException(
                        "\"%s\" is no column; write source=HEADING,target=HEADING or numbers from 1"
                                .formatted(part.strip()));
            }
            parts.add(
                    new Part(
                            part.substring(0, equals).strip(), part.substring(equals + 1).strip()));
        }
        return new ColumnMapping(parts);
    }

    /** True when it is left to the headings. */
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** The same in the form that {@link #of} reads. */
    public String text() {
        return String.join(
                ",", parts.stream().map(part -> part.meaning + "=" + part.column).toList());
    }
}
