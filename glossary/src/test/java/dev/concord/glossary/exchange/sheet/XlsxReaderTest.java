package dev.concord.glossary.exchange.sheet;

import static dev.concord.glossary.exchange.sheet.WorkbookFile.data;
import static dev.concord.glossary.exchange.sheet.WorkbookFile.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.concord.glossary.exchange.ExchangeException;
import dev.concord.glossary.exchange.GlossaryImport;
import dev.concord.glossary.exchange.SkippedEntry;
import dev.concord.glossary.exchange.table.ColumnMapping;
import dev.concord.glossary.term.Term;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.glossary.text.LanguageTag;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxReaderTest {
    private static final LanguagePair LANGUAGES = LanguagePair.of("en", "de");

    @TempDir private Path folder;

    @Test
    void readTakesInAllSortsOfCells() throws Exception {
        Path file =
                new WorkbookFile()
                        .texts(
                                "<si><t>English</t></si><si><t>German</t></si>"
                                        + "<si><r><t>val</t></r><r><rPr><b/></rPr><t>ve</t></r>"
                                        + "<rPh sb='0' eb='1'><t>spoken</t></rPh></si>")
                        .sheet(
                                "Terms",
                                "visible",
                                data(
                                        "<row r='1'><c r='A1' t='s'><v>0</v></c>"
                                                + "<c r='C1' t='s'><v>1</v></c></row>",
                                        "<row r='2'><c r='A2' t='s'><v>2</v></c>"
                                                + "<c r='C2' t='str'><f>UPPER(\"x\")</f><v>Ventil</v></c></row>",
                                        "<row><c><v>4.2000000000000002</v></c><c/>"
                                                + "<c t='b'><v>1</v></c></row>",
                                        "<row r='9'><c r='A9'><v>12</v></c>"
                                                + "<c r='C9' t='inlineStr'><is><t>a_x000D_b</t></is></c></row>"))
                        .write(folder.resolve("g.xlsx"));
        GlossaryImport read = read(file);
        assertThat(texts(read, "en")).containsExactly("valve", "4.2", "12");
        assertThat(texts(read, "de")).containsExactly("Ventil", "TRUE", "a b");
    }

    @Test
    void readTakesInEverySheetAndNamesPlacesByThem() throws Exception {
        Path file =
                new WorkbookFile()
                        .sheet(
                                "A &amp; B",
                                "visible",
                                data(
                                        row(1, "Our glossary"),
                                        row(3, "English", "Deutsch"),
                                        row(4, "tap", "Hahn"),
                                        row(5, "pipe")))
                        .sheet("More", "visible", data(row(1, "de", "en"), row(2, "Rohr", "pipe")))
                        .sheet("Secret", "hidden", data(row(1, "de", "en"), row(2, "X", "x")))
                        .sheet("Notes", "visible", data(row(1, "Ask Ann", "about it")))
                        .write(folder.resolve("g.xlsx"));
        GlossaryImport read = read(file);
        assertThat(texts(read, "de")).containsExactly("Hahn", "Rohr");
        assertThat(read.skipped())
                .extracting(SkippedEntry::place)
                .containsExactly("sheet \"A & B\", row 5");
        assertThat(read.remarks())
                .anyMatch(remark -> remark.contains("\"Secret\""))
                .anyMatch(remark -> remark.contains("\"Notes\""));
    }

    @Test
    void readRepeatsCellsThatReachOverRows() throws Exception {
        Path file =
                new WorkbookFile()
                        .sheet(
                                "T",
                                "visible",
                                data(
                                                row(1, "en", "de"),
                                                row(2, "tap", "Hahn"),
                                                "<row r='3'><c r='B3' t='inlineStr'><is><t>Armatur</t></is></c></row>",
                                                row(4, "pipe", "Rohr"))
                                        + "<mergeCells><mergeCell ref='A2:A3'/></mergeCells>")
                        .write(folder.resolve("g.xlsx"));
        assertThat(texts(read(file), "en")).containsExactly("tap", "tap", "pipe");
    }

    @Test
    void readTellsOfCellsThatShowErrors() throws Exception {
        Path file =
                new WorkbookFile()
                        .sheet(
                                "T",
                                "visible",
                                data(
                                        row(1, "en", "de"),
                                        row(2, "tap", "Hahn"),
                                        "<row r='3'><c r='A3' t='e'><v>#NAME?</v></c>"
                                                + "<c r='B3' t='inlineStr'><is><t>Rohr</t></is></c></row>"))
                        .write(folder.resolve("g.xlsx"));
        GlossaryImport read = read(file);
        assertThat(read.remarks()).anyMatch(remark -> remark.contains("A3 (#NAME?)"));
        assertThat(read.skipped()).extracting(SkippedEntry::line).containsExactly(3);
    }

    @Test
    void readGoesByWhatAPersonSaysOfTheColumns() throws Exception {
        Path file =
                new WorkbookFile()
                        .sheet("T", "visible", data(row(1, "Foo", "Bar"), row(2, "Hahn", "tap")))
                        .write(folder.resolve("g.xlsx"));
        var reader = new XlsxReader(ColumnMapping.of("source=Bar,target=Foo"));
        assertThat(texts(reader.read(file, LANGUAGES), "en")).containsExactly("tap");
    }

    @Test
    void readRefusesWhatIsNoWorkbook() throws Exception {
        assertThat(refusalOf(Files.writeString(folder.resolve("a.xlsx"), "no zip at all")))
                .hasMessageContaining("no Excel workbook");
        Path whole =
                new WorkbookFile()
                        .sheet("T", "visible", data(row(1, "en", "de"), row(2, "tap", "Hahn")))
                        .write(folder.resolve("w.xlsx"));
        byte[] bytes = Files.readAllBytes(whole);
        Path half = folder.resolve("half.xlsx");
        Files.write(half, Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(refusalOf(half)).hasMessageContaining("half.xlsx");
        Path other = new WorkbookFile().write(folder.resolve("other.xlsx"));
        assertThat(refusalOf(other)).hasMessageContaining("no sheet");
        assertThat(refusalOf(folder.resolve("none.xlsx"))).hasMessageContaining("no such file");
        Path broken =
                new WorkbookFile()
                        .sheet("T", "visible", "<sheetData><row>")
                        .write(folder.resolve("broken.xlsx"));
        assertThat(refusalOf(broken)).hasMessageContaining("not well-formed");
    }

    @Test
    void readRefusesOldAndProtectedWorkbooksWithTheWayOut() throws Exception {
        ByteArrayOutputStream ole = new ByteArrayOutputStream();
        ole.write(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
        Path old = Files.write(folder.resolve("old.xls"), ole.toByteArray());
        assertThat(refusalOf(old)).hasMessageContaining("Excel 97").hasMessageContaining(".xlsx");
        ole.write(new byte[1000]);
        ole.write("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
        Path secret = Files.write(folder.resolve("secret.xlsx"), ole.toByteArray());
        assertThat(refusalOf(secret)).hasMessageContaining("password");
    }

    @Test
    void readRefusesAnArchiveMadeToFillTheMemory() throws Exception {
        Path bomb =
                new WorkbookFile()
                        .texts("<si><t>" + " ".repeat(40_000_000) + "</t></si>")
                        .sheet("T", "visible", data(row(1, "en", "de")))
                        .write(folder.resolve("bomb.xlsx"));
        assertThat(Files.size(bomb)).isLessThan(100_000);
        assertThat(refusalOf(bomb)).hasMessageContaining("made to do harm");
    }

    @Test
    void readRefusesDeclaredEntities() throws Exception {
        Path file =
                new WorkbookFile()
                        .part("xl/sharedStrings.xml", "")
                        .sheet("T", "visible", data(row(1, "en", "de"), row(2, "&x;", "Hahn")))
                        .write(folder.resolve("g.xlsx"));
        assertThat(refusalOf(file)).hasMessageContaining("not well-formed");
    }

    private ExchangeException refusalOf(Path file) {
        return catchThrowableOfType(
                ExchangeException.class, () -> new XlsxReader().read(file, LANGUAGES));
    }

    private static GlossaryImport read(Path file) throws ExchangeException {
        return new XlsxReader().read(file, LANGUAGES);
    }

    private static List<String> texts(GlossaryImport read, String language) {
        return read.entries().stream()
                .flatMap(entry -> entry.terms(LanguageTag.of(language)).stream())
                .map(Term::text)
                .toList();
    }
}
