package dev.concord.glossary.exchange.sheet;

import dev.concord.glossary.exchange.ExchangeException;
import dev.concord.glossary.exchange.GlossaryImport;
import dev.concord.glossary.exchange.GlossaryReader;
import dev.concord.glossary.exchange.table.ColumnMapping;
import dev.concord.glossary.exchange.table.GlossaryTables;
import dev.concord.glossary.exchange.table.TableSheet;
import dev.concord.glossary.text.LanguagePair;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads glossaries from Excel workbooks: every visible sheet, with headings as in CSV. Cells that
 * reach over several rows count in each, formulas by the value stored with them.
 */
public final class XlsxReader implements GlossaryReader {
    private static final int SHOWN = 5;

    private final ColumnMapping mapping;

    /** A reader that goes by the headings. */
    public XlsxReader() {
        this(ColumnMapping.NONE);
    }

    /** A reader that is told what the columns are. */
    public XlsxReader(ColumnMapping mapping) {
        this.mapping = mapping;
    }

    @Override
    public GlossaryImport read(Path file, LanguagePair languages) throws ExchangeException {
        try (WorkbookParts parts = WorkbookParts.open(file)) {
            try {
                return read(new Workbook(parts), new GlossaryTables(file, languages, mapping));
            } catch (WorkbookParts.TooLargeException e) {
                throw parts.refusal(String.valueOf(e.getMessage()));
            }
        } catch (IOException e) {
            throw new ExchangeException(
                    file,
                    0,
                    0,
                    "is a broken workbook (" + e.getMessage() + ")",
                    "Save it again as .xlsx, or export it as CSV.");
        }
    }

    private static GlossaryImport read(Workbook workbook, GlossaryTables tables)
            throws IOException, ExchangeException {
        List<String> shared = workbook.sharedTexts();
        List<TableSheet> read = new ArrayList<>();
        for (Workbook.Sheet sheet : workbook.sheets()) {
            if (sheet.isHidden()) {
                tables.remark("The hidden sheet \"" + sheet.name() + "\" is not taken in.");
            } else {
                read.add(read(workbook, sheet, shared, tables));
            }
        }
        return tables.read(read);
    }

    private static TableSheet read(
            Workbook workbook, Workbook.Sheet sheet, List<String> shared, GlossaryTables tables)
            throws IOException, ExchangeException {
        var rows = new SheetRows(shared);
        List<TableSheet> tablesRead = new ArrayList<>(1);
        workbook.read(
                sheet.part(), xml -> tablesRead.add(new TableSheet(sheet.name(), rows.read(xml))));
        errors(rows.errors())
                .ifPresent(cells ->
                        tables.remark(
                                "Cells of the sheet \"%s\" show errors and count as empty: %s."
                                        .formatted(sheet.name(), cells)));
        return tablesRead.getFirst();
    }

    private static Optional<String> errors(List<String> cells) {
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        String first = String.join(", ", cells.subList(0, Math.min(SHOWN, cells.size())));
        return Optional.of(
                cells.size() > SHOWN ? first + " and " + (cells.size() - SHOWN) + " more" : first);
    }
}
