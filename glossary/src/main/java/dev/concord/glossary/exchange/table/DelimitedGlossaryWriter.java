package dev.concord.glossary.exchange.table;

import dev.concord.glossary.exchange.ExchangeException;
import dev.concord.glossary.exchange.GlossaryWriter;
import dev.concord.glossary.exchange.LeftOut;
import dev.concord.glossary.exchange.ReplacedFile;
import dev.concord.glossary.term.ConceptEntry;
import dev.concord.glossary.term.Glossary;
import dev.concord.glossary.text.LanguagePair;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes the two languages of a project as CSV or TSV in UTF-8, one row for each pair of a source
 * and a target term. Status and note without a language are those of the target term.
 */
public final class DelimitedGlossaryWriter implements GlossaryWriter {
    private final char delimiter;
    private final boolean isForSpreadsheets;

    private DelimitedGlossaryWriter(char delimiter, boolean isForSpreadsheets) {
        this.delimiter = delimiter;
        this.isForSpreadsheets = isForSpreadsheets;
    }

    /**
     * A writer of CSV, with the byte order mark spreadsheets need to see UTF-8, and with nothing
     * they would run as a formula.
     */
    public static DelimitedGlossaryWriter csv() {
        return new DelimitedGlossaryWriter(',', true);
    }

    /** A writer of tab-separated values. */
    public static DelimitedGlossaryWriter tsv() {
        return new DelimitedGlossaryWriter('\t', false);
    }

    @Override
    public List<String> write(Glossary glossary, LanguagePair languages, Path file)
            throws ExchangeException {
        var export = new TableExport(glossary, languages);
        ReplacedFile.write(
                file,
                out -> {
                    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                    writer.write(isForSpreadsheets ? "\uFEFF" : "");
                    writeRow(writer, export.headings());
                    for (ConceptEntry entry : glossary.entries()) {
                        for (List<String> row : export.rows(entry)) {
                            writeRow(writer, row);
                        }
                    }
                    writer.flush();
                });
        var leftOut = new LeftOut(isForSpreadsheets ? "CSV" : "TSV");
        export.countLeftOut(leftOut);
        return leftOut.sentences();
    }

    private void writeRow(Writer writer, List<String> cells) throws IOException {
        String row =
                cells.stream()
                        .map(this::quoted)
                        .collect(Collectors.joining(String.valueOf(delimiter)));
        writer.write(row + "\r\n");
    }

    /** What the reader takes for a guard is guarded in both formats, so that it stays. */
    private String quoted(String cell) {
        boolean isGuarded = isForSpreadsheets || !SpreadsheetCells.withoutGuard(cell).equals(cell);
        String safe = isGuarded ? SpreadsheetCells.guarded(cell) : cell;
        boolean plain =
                safe.indexOf(delimiter) < 0
                        && safe.indexOf('"') < 0
                        && safe.indexOf('\n') < 0
                        && safe.indexOf('\r') < 0
                        && safe.strip().equals(safe);
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
