package dev.concord.glossary.exchange;

import java.nio.file.Path;
import java.util.Locale;

/** Chooses the reader or writer of a glossary file by the ending of its name. */
public final class GlossaryFormats {
    private GlossaryFormats() {}

    /**
     * The reader for a file: {@code .tbx}, {@code .xml}, {@code .csv}, {@code .tsv}, {@code .tab}
     * or {@code .txt}.
     *
     * @throws ExchangeException if the ending names no format that can be read
     */
    public static GlossaryReader readerFor(Path file) throws ExchangeException {
        return switch (ending(file)) {
            case "tbx", "xml" -> new TbxReader();
            case "csv", "tsv", "tab", "txt" -> new DelimitedGlossaryReader();
            default -> throw unknown(file);
        };
    }

    /**
     * The writer for a file: {@code .tbx} (version 3), {@code .csv}, {@code .tsv} or {@code .tab}.
     *
     * @throws ExchangeException if the ending names no format that can be written
     */
    public static GlossaryWriter writerFor(Path file) throws ExchangeException {
        return switch (ending(file)) {
            case "tbx" -> new TbxWriter(TbxVersion.V3);
            case "csv" -> DelimitedGlossaryWriter.csv();
            case "tsv", "tab" -> DelimitedGlossaryWriter.tsv();
            default -> throw unknown(file);
        };
    }

    private static ExchangeException unknown(Path file) {
        return new ExchangeException(
                file,
                0,
                0,
                "is no glossary format known by its ending",
                "Use a file that ends in .tbx, .csv or .tsv.");
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
