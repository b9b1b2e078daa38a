package dev.concord.memory.glossary;

import dev.concord.glossary.exchange.ExchangeException;
import dev.concord.glossary.exchange.ReplacedFile;
import dev.concord.glossary.exchange.table.ColumnMapping;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a person said of a table's columns when it was imported. It stands in a hidden file beside
 * the table, so that a newer table put in its place is understood as well.
 */
public final class ColumnsFile {
    private ColumnsFile() {}

    /** Where it is for a table. */
    public static Path of(Path table) {
        return table.resolveSibling("." + table.getFileName() + ".columns");
    }

    /** Writes what was said; saying nothing takes back what was said before. */
    public static void write(Path table, ColumnMapping mapping)
            throws ExchangeException, IOException {
        if (mapping.isEmpty()) {
            Files.deleteIfExists(of(table));
        } else {
            byte[] text = (mapping.text() + "\n").getBytes(StandardCharsets.UTF_8);
            ReplacedFile.write(of(table), out -> out.write(text));
        }
    }

    static ColumnMapping read(Path file) throws ExchangeException {
        try {
            return ColumnMapping.of(Files.readString(file).strip());
        } catch (IOException | IllegalArgumentException e) {
            throw new ExchangeException(
                    file,
                    0,
                    0,
                    "says of a table's columns what cannot be understood (" + e.getMessage() + ")",
                    "Delete it, and import the table again.");
        }
    }
}
