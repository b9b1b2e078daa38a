package dev.concord.glossary.exchange.format;

import dev.concord.glossary.exchange.ExchangeException;
import dev.concord.glossary.exchange.GlossaryReader;
import dev.concord.glossary.exchange.GlossaryWriter;
import dev.concord.glossary.exchange.sheet.XlsxReader;
import dev.concord.glossary.exchange.sheet.XlsxWriter;
import dev.concord.glossary.exchange.table.ColumnMapping;
import dev.concord.glossary.exchange.table.DelimitedGlossaryReader;
import dev.concord.glossary.exchange.table.DelimitedGlossaryWriter;
import dev.concord.glossary.exchange.table.UtxReader;
import dev.concord.glossary.exchange.table.UtxWriter;
import dev.concord.glossary.exchange.tbx.TbxForm;
import dev.concord.glossary.exchange.tbx.TbxReader;
import dev.concord.glossary.exchange.tbx.TbxWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** Chooses the reader or writer of a glossary file by the ending of its name. */
public final class GlossaryFormats {
    private static final Set<String> READABLE =
            Set.of("tbx", "xml", "csv", "tsv", "tab", "txt", "utf8", "utx", "xlsx", "xlsm", "xls");

    private GlossaryFormats() {}

    /** Whether a file is a glossary by the ending of its name. */
    public static boolean isReadable(Path file) {
        return READABLE.contains(ending(file));
    }

    /**
     * The reader for a file: {@code .tbx}, {@code .xml}, {@code .csv}, {@code .tsv}, {@code .tab},
     * {@code .txt}, {@code .utf8}, {@code .utx} or {@code .xlsx}.
     *
     * @throws ExchangeException if the ending names no format that can be read
     */
    public static GlossaryReader readerFor(Path file) throws ExchangeException {
        return readerFor(file, ColumnMapping.NONE);
    }

    /**
     * The reader for a file whose columns a person has named.
     *
     * @throws ExchangeException if the ending names no format that can be read, or one that has no
     *     columns while some are named
     */
    public static GlossaryReader readerFor(Path file, ColumnMapping mapping)
            throws ExchangeException {
        return switch (ending(file)) {
            case "csv", "tsv", "tab", "txt", "utf8" -> new DelimitedGlossaryReader(mapping);
            case "xlsx", "xlsm", "xls" -> new XlsxReader(mapping);
            case "tbx", "xml" -> withoutColumns(file, mapping, new TbxReader());
            case "utx" -> withoutColumns(file, mapping, new UtxReader());
            default -> throw unknown(file);
        };
    }

    /**
     * The writer for a file: {@code .tbx} (version 3 with everything), {@code .csv}, {@code .tsv},
     * {@code .tab}, {@code .utx} or {@code .xlsx}.
     *
     * @throws ExchangeException if the ending names no format that can be written
     */
    public static GlossaryWriter writerFor(Path file) throws ExchangeException {
        return switch (ending(file)) {
            case "tbx" -> new TbxWriter(TbxForm.COMPLETE);
            case "csv" -> DelimitedGlossaryWriter.csv();
            case "tsv", "tab" -> DelimitedGlossaryWriter.tsv();
            case "utx" -> new UtxWriter();
            case "xlsx" -> new XlsxWriter();
            default -> throw unknown(file);
        };
    }

    private static GlossaryReader withoutColumns(
            Path file, ColumnMapping mapping, GlossaryReader reader) throws ExchangeException {
        if (!mapping.isEmpty()) {
            throw new ExchangeException(
                    file,
                    0,
                    0,
                    "says itself what is what; columns can be named for tables only",
                    "Leave --columns out.");
        }
        return reader;
    }

    private static ExchangeException unknown(Path file) {
        return new ExchangeException(
                file,
                0,
                0,
                "is no glossary format known by its ending",
                "Use a file that ends in .tbx, .csv, .tsv, .utx or .xlsx.");
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
