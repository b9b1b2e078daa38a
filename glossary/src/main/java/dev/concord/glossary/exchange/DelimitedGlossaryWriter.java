package dev.concord.glossary.exchange;

import dev.concord.glossary.term.ConceptEntry;
import dev.concord.glossary.term.Glossary;
import dev.concord.glossary.term.Term;
import dev.concord.glossary.text.LanguagePair;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes the two languages of a project as CSV or TSV in UTF-8, one row for each pair of a source
 * and a target term, under a header that {@link DelimitedGlossaryReader} understands. The status
 * and note are those of the target term.
 */
public final class DelimitedGlossaryWriter implements GlossaryWriter {
    private final char delimiter;
    private final boolean byteOrderMark;

    private DelimitedGlossaryWriter(char delimiter, boolean byteOrderMark) {
        this.delimiter = delimiter;
        this.byteOrderMark = byteOrderMark;
    }

    /** A writer of CSV, with the byte order mark spreadsheets need to see UTF-8. */
    public static DelimitedGlossaryWriter csv() {
        return new DelimitedGlossaryWriter(',', true);
    }

    /** A writer of tab-separated values. */
    public static DelimitedGlossaryWriter tsv() {
        return new DelimitedGlossaryWriter('\t', false);
    }

    @Override
    public void write(Glossary glossary, LanguagePair languages, Path file)
            throws ExchangeException {
        ReplacedFile.write(
                file,
                out -> {
                    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                    writer.write(byteOrderMark ? "\uFEFF" : "");
                    String source = languages.source().value();
                    String target = languages.target().value();
                    writeRow(writer, source, target, "status", "note", "definition", "id");
                    for (ConceptEntry entry : glossary.entries()) {
                        writeEntry(writer, entry, languages);
                    }
                    writer.flush();
                });
    }

    private void writeEntry(Writer writer, ConceptEntry entry, LanguagePair languages)
            throws IOException {
        for (Term source : entry.terms(languages.source())) {
            for (Term target : entry.terms(languages.target())) {
                writeRow(
                        writer,
                        source.text(),
                        target.text(),
                        target.status().name().toLowerCase(Locale.ROOT),
                        target.note(),
                        entry.definition(),
                        entry.id());
            }
        }
    }

    private void writeRow(Writer writer, String... cells) throws IOException {
        String row =
                List.of(cells).stream()
                        .map(this::quoted)
                        .collect(Collectors.joining(String.valueOf(delimiter)));
        writer.write(row + "\r\n");
    }

    private String quoted(String cell) {
        boolean plain =
                cell.indexOf(delimiter) < 0
                        && cell.indexOf('"') < 0
                        && cell.indexOf('\n') < 0
                        && cell.indexOf('\r') < 0;
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
