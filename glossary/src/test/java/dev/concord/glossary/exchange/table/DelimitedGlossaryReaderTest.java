package dev.concord.glossary.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.concord.glossary.exchange.ExchangeException;
import dev.concord.glossary.exchange.GlossaryImport;
import dev.concord.glossary.exchange.SkippedEntry;
import dev.concord.glossary.term.ConceptEntry;
import dev.concord.glossary.term.Term;
import dev.concord.glossary.term.TermStatus;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.glossary.text.LanguageTag;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DelimitedGlossaryReaderTest {
    private static final LanguagePair LANGUAGES = LanguagePair.of("en", "de");

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "source,target",
                "en,de",
                "EN,de-DE",
                "English,German",
                "english,deutsch",
                "English (US);German (Germany)",
                "Source term\tTarget term"
            })
    void readUnderstandsHeaders(String header) throws Exception {
        String delimiter = header.replaceAll("[^,;\t]", "").substring(0, 1);
        GlossaryImport read = read("g.csv", header + "\nvalve" + delimiter + "Ventil\n");
        assertThat(terms(read, "en")).containsExactly("valve");
        assertThat(terms(read, "de")).containsExactly("Ventil");
        assertThat(read.read()).isEqualTo(1);
    }

    @Test
    void readTakesSourceAndTargetWhereThereIsNoHeader() throws Exception {
        GlossaryImport read = read("g.csv", "valve,Ventil,heating only\r\npipe,Rohr\r\n");
        assertThat(terms(read, "en")).containsExactly("valve", "pipe");
        assertThat(terms(read, "de")).containsExactly("Ventil", "Rohr");
        assertThat(read.entries().getFirst().terms(LANGUAGES.target()).getFirst().note())
                .isEqualTo("heating only");
    }

    @Test
    void readTakesTheIdColumnForIndonesianInAnIndonesianProjectOnly() throws Exception {
        Path file = Files.writeString(folder.resolve("g.csv"), "en,de,id\nvalve,Ventil,katup\n");
        LanguagePair indonesian = LanguagePair.of("en", "id");
        GlossaryImport read = new DelimitedGlossaryReader().read(file, indonesian);
        assertThat(terms(read, "id")).containsExactly("katup");
        assertThat(ids(new DelimitedGlossaryReader().read(file, LANGUAGES)))
                .containsExactly("katup");
    }

    @Test
    void readTakesShortWordsForTermsRatherThanLanguageCodes() throws Exception {
        GlossaryImport read = read("g.csv", "bin,ban\npipe,Rohr\n");
        assertThat(terms(read, "en")).containsExactly("bin", "pipe");
    }

    @Test
    void readTakesInDetailsAndFurtherLanguages() throws Exception {
        GlossaryImport read =
                read(
                        "g.csv",
                        """
                        id,en,ko,de,status,note,definition,price
                        c1,valve,밸브,Ventil,preferred,n,shuts a pipe,3
                        c1,valve,,Klappe,deprecated,,,
                        """);
        ConceptEntry entry = read.entries().getFirst();
        assertThat(read.entries()).hasSize(1);
        assertThat(entry.definition()).isEqualTo("shuts a pipe");
        assertThat(entry.terms(LANGUAGES.target()))
                .containsExactly(
                        new Term("Ventil", TermStatus.PREFERRED, "n", false),
                        Term.of("Klappe", TermStatus.DEPRECATED));
        assertThat(terms(read, "ko")).containsExactly("밸브");
    }

    @Test
    void readUnquotesFieldsAndCountsTheirLines() throws Exception {
        GlossaryImport read =
                read(
                        "g.csv",
                        "source,target\n\"a, \"\"b\"\"\",\"x\ny\"\n\nonly\npipe \"old\",Rohr\n");
        assertThat(terms(read, "en")).containsExactly("a, \"b\"", "pipe \"old\"");
        assertThat(terms(read, "de")).containsExactly("x", "y", "Rohr");
        assertThat(read.skipped()).extracting(SkippedEntry::line).containsExactly(5);
    }

    @Test
    void readReportsWhatItSkips() throws Exception {
        GlossaryImport read =
                read(
                        "g.csv",
                        """
                        source;target;status
                        valve;Ventil;preferred
                        valve;Ventil;preferred
                        pipe;;
                        tap;Hahn;unsure
                        """);
        assertThat(read.read()).isEqualTo(4);
        assertThat(read.entries()).hasSize(1);
        assertThat(read.skipped()).extracting(SkippedEntry::line).containsExactly(3, 4, 5);
        assertThat(read.skipped().getLast().reason()).contains("unsure");
    }

    @Test
    void readGivesTheSameIdsAgain() throws Exception {
        List<String> first = ids(read("g.csv", "valve,Ventil\npipe,Rohr\n"));
        List<String> reordered = ids(read("g.csv", "pipe,Rohr\nvalve,Ventil\n"));
        assertThat(reordered).containsExactlyElementsOf(first.reversed());
    }

    @Test
    void readLeavesLoneQuotesInTsvAlone() throws Exception {
        GlossaryImport read =
                read("g.tsv", "\"Open\" button\t\"Öffnen\"-Taste\n19\" rack\tGestell\n");
        assertThat(terms(read, "en")).containsExactly("\"Open\" button", "19\" rack");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    UTF-8, ''
                    UTF-8, '\uFEFF'
                    UTF-16LE, '\uFEFF'
                    UTF-16BE, '\uFEFF'
                    UTF-16LE, ''
                    UTF-16BE, ''
                    windows-1252, ''
                    """)
    void readTellsTheEncoding(String charset, String mark) throws Exception {
        String text = mark + "source,target\nsize,Größe\ndevice,Gerät\nexercise,Übung\n";
        GlossaryImport read = read("g.csv", text, Charset.forName(charset));
        assertThat(terms(read, "de")).containsExactly("Größe", "Gerät", "Übung");
    }

    @Test
    void readTellsKoreanEncodings() throws Exception {
        String text = "source,korean,target\nfile,파일,A\ndevice,장치,B\nsettings,환경 설정을 변경합니다,C\n";
        GlossaryImport read = read("g.csv", text, Charset.forName("EUC-KR"));
        assertThat(terms(read, "ko")).containsExactly("파일", "장치", "환경 설정을 변경합니다");
    }

    @Test
    void readRefusesBytesThatAreNoText() throws Exception {
        byte[] bytes = new byte[512];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 37);
        }
        Path file = Files.write(folder.resolve("g.csv"), bytes);
        assertThat(refusalOf(file).remedy()).contains("UTF-8");
    }

    @Test
    void readRefusesAnUnclosedQuoteWithItsPlace() throws Exception {
        Path file = Files.writeString(folder.resolve("g.csv"), "source,target\nvalve,\"Ventil\n");
        ExchangeException refusal = refusalOf(file);
        assertThat(refusal.line()).isEqualTo(2);
        assertThat(refusal.column()).isEqualTo(7);
        assertThat(refusal).hasMessageContaining("g.csv, line 2, column 7");
    }

    @Test
    void readRefusesASingleColumn() throws Exception {
        Path file = Files.writeString(folder.resolve("g.csv"), "valve\npipe\n");
        assertThat(refusalOf(file).problem()).contains("single column");
    }

    @Test
    void readFindsNothingInAnEmptyFile() throws Exception {
        assertThat(read("g.csv", ""))
                .isEqualTo(new GlossaryImport(List.of(), List.of(), 0, List.of(), List.of()));
    }

    @Test
    void readNamesAMissingFile() {
        assertThat(refusalOf(folder.resolve("none.csv"))).hasMessageContaining("no such file");
    }

    private ExchangeException refusalOf(Path file) {
        return catchThrowableOfType(
                ExchangeException.class, () -> new DelimitedGlossaryReader().read(file, LANGUAGES));
    }

    private GlossaryImport read(String name, String text) throws IOException, ExchangeException {
        return read(name, text, StandardCharsets.UTF_8);
    }

    private GlossaryImport read(String name, String text, Charset charset)
            throws IOException, ExchangeException {
        Path file = Files.write(folder.resolve(name), text.getBytes(charset));
        return new DelimitedGlossaryReader().read(file, LANGUAGES);
    }

    private static List<String> ids(GlossaryImport read) {
        return read.entries().stream().map(ConceptEntry::id).toList();
    }

    private static List<String> terms(GlossaryImport read, String language) {
        return read.entries().stream()
                .flatMap(entry -> entry.terms(LanguageTag.of(language)).stream())
                .map(Term::text)
                .toList();
    }
}
