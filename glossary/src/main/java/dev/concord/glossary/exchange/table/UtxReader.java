package dev.concord.glossary.exchange.table;

import dev.concord.glossary.exchange.ExchangeException;
import dev.concord.glossary.exchange.GlossaryImport;
import dev.concord.glossary.exchange.GlossaryReader;
import dev.concord.glossary.exchange.TextInput;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.glossary.text.LanguageTag;
import dev.concord.glossary.text.UnsupportedLanguageException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads UTX 1.11 and 1.20, the tabular format of the Asia-Pacific Association for Machine
 * Translation: lines that begin with # before the entries say the languages and the columns, and a
 * hyphen stands for nothing.
 */
public final class UtxReader implements GlossaryReader {
    private static final Pattern VERSION =
            Pattern.compile(
                    "#+\\s*UTX(?:-S)?\\s+[\\d.]+\\s*;\\s*([^/;\\s]+)\\s*/\\s*([^/;\\s]+).*");
    private static final Pattern COLUMNS =
            Pattern.compile("#+\\s*src(:\\S+)?\\t.*", Pattern.CASE_INSENSITIVE);
    private static final List<String> USUAL = List.of("src", "tgt", "src:pos");

    /** True for a text that begins as UTX does. */
    static boolean isUtx(String text) {
        return text.stripLeading().startsWith("#UTX");
    }

    @Override
    public GlossaryImport read(Path file, LanguagePair languages) throws ExchangeException {
        String text = TextInput.read(file);
        if (!isUtx(text)) {
            throw new ExchangeException(
                    file,
                    1,
                    0,
                    "is not UTX: it does not begin with #UTX and the languages",
                    "Export it again as UTX, or rename it to .tsv.");
        }
        return read(file, text, languages);
    }

    static GlossaryImport read(Path file, String text, LanguagePair languages)
            throws ExchangeException {
        String[] lines = text.split("\\r\\n|\\r|\\n", -1);
        LanguagePair own = languages(file, lines[0], languages);
        List<String> names = USUAL;
        List<TableRow> rows = new ArrayList<>();
        boolean isHead = true;
        for (int i = 1; i < lines.length; i++) {
            String line = lines[i];
            if (isHead && COLUMNS.matcher(line).matches()) {
                names = Arrays.asList(line.replaceFirst("^#+\\s*", "").split("\\t", -1));
                isHead = false;
            } else if (!line.isBlank() && !(line.startsWith("#") && !line.contains("\t"))) {
                isHead = false;
                rows.add(new TableRow(i + 1, cells(line)));
            }
        }
        return new GlossaryTables(file, languages, ColumnMapping.NONE)
                .read(columns(names, own), new TableSheet("", rows));
    }

    private static TableColumns columns(List<String> names, LanguagePair own) {
        var headings = new Headings(own);
        return new TableColumns(names.stream().map(headings::column).toList(), 0, own.source());
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\t", -1))
                .map(cell -> cell.strip().equals("-") ? "" : cell)
                .toList();
    }

    /** The file's languages, where they can stand for the project's in the project's own form. */
    private static LanguagePair languages(Path file, String line, LanguagePair project)
            throws ExchangeException {
        Matcher header = VERSION.matcher(line.strip());
        if (!header.matches()) {
            throw new ExchangeException(
                    file,
                    1,
                    0,
                    "says no languages in its first line",
                    "Let it begin like this: #UTX 1.11; %s/%s;"
                            .formatted(project.source(), project.target()));
        }
        try {
            return new LanguagePair(
                    LanguageTag.of(header.group(1)), LanguageTag.of(header.group(2)));
        } catch (UnsupportedLanguageException e) {
            throw new ExchangeException(
                    file, 1, 0, String.valueOf(e.getMessage()), "Correct its first line.");
        }
    }
}
