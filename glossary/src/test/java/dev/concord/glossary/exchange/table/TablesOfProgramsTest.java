package dev.concord.glossary.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.concord.glossary.exchange.ExchangeException;
import dev.concord.glossary.exchange.GlossaryImport;
import dev.concord.glossary.exchange.SkippedEntry;
import dev.concord.glossary.term.ConceptEntry;
import dev.concord.glossary.term.EntryDetail;
import dev.concord.glossary.term.Term;
import dev.concord.glossary.term.TermStatus;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.glossary.text.LanguageTag;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables as the programs that translators use write them, and as people do. */
class TablesOfProgramsTest {
    private static final LanguagePair LANGUAGES = LanguagePair.of("en", "de");
    private static final LanguageTag ENGLISH = LanguageTag.of("en");
    private static final LanguageTag GERMAN = LanguageTag.of("de");

    @TempDir private Path folder;

    @Test
    void readTakesInWhatMemoqExports() throws Exception {
        GlossaryImport read =
                read(
                        "tb.csv",
                        """
                        Entry_ID;Entry_Subject;Entry_Domain;Entry_ClientID;Entry_Created;Entry_Note;English_Def;English_United_States;Term_Info;Term_Example;German_Def;German;Term_Info;Term_Example;German;Term_Info
                        7;pumps;;ACME;1/2/2020 3:04:05 PM;see sheet;moves water;pump;CaseSense;Use the pump.;;Pumpe;CasePermissive;;Pumper;CaseInsense;HalfPrefix;Forbidden
                        8;;;;;;;seal;;;;Dichtung;;;;
                        """
                                .replace(
                                        "CaseInsense;HalfPrefix;Forbidden",
                                        "\"CaseInsense;HalfPrefix;Forbidden\""));
        ConceptEntry entry = read.entries().getFirst();
        assertThat(read.entries()).hasSize(2);
        assertThat(entry.id()).isEqualTo("7");
        assertThat(entry.definition()).isEqualTo("moves water");
        assertThat(entry.details())
                .extracting(EntryDetail::value)
                .containsExactly("pumps", "ACME", "see sheet");
        assertThat(entry.terms(ENGLISH).getFirst().caseSensitive()).isTrue();
        assertThat(entry.terms(ENGLISH).getFirst().details())
                .extracting(EntryDetail::value)
                .containsExactly("Use the pump.");
        assertThat(entry.terms(GERMAN))
                .extracting(Term::text, Term::status)
                .containsExactly(
                        tuple("Pumpe", TermStatus.PREFERRED),
                        tuple("Pumper", TermStatus.DEPRECATED));
        assertThat(read.remarks())
                .containsExactly("These columns are not taken in: Entry_Created.");
    }

    @Test
    void readTakesInOmegatsGlossaryWithItsComments() throws Exception {
        GlossaryImport read =
                read(
                        "glossary.txt",
                        "# Glossary in tab-separated format\nvalve\tVentil\tonly pipes\npipe\tRohr\n");
        assertThat(texts(read, GERMAN)).containsExactly("Ventil", "Rohr");
        assertThat(read.entries().getFirst().terms(GERMAN).getFirst().note())
                .isEqualTo("only pipes");
        assertThat(read.read()).isEqualTo(2);
        assertThat(read.skipped()).isEmpty();
    }

    @Test
    void readTakesInWhatExcelSavesInGermany() throws Exception {
        GlossaryImport read =
                read(
                        "g.csv",
                        "sep=;\r\nDeutsch;Englisch;Bemerkung\r\nGröße;size;\"a; b\"\r\n",
                        Charset.forName("windows-1252"));
        assertThat(texts(read, ENGLISH)).containsExactly("size");
        assertThat(texts(read, GERMAN)).containsExactly("Größe");
        assertThat(read.entries().getFirst().terms(GERMAN).getFirst().note()).isEqualTo("a; b");
    }

    @Test
    void readTellsDelimitersByWhatIsRegular() throws Exception {
        GlossaryImport read =
                read("g.csv", "tap, water;Hahn\npipe, short, bent;Rohr\nlid, round;Deckel\n");
        assertThat(texts(read, GERMAN)).containsExactly("Hahn", "Rohr", "Deckel");
        assertThat(texts(read("h.txt", "tap|Hahn\npipe|Rohr\n"), GERMAN))
                .containsExactly("Hahn", "Rohr");
    }

    @Test
    void readSplitsSynonymsAndForbiddenTerms() throws Exception {
        GlossaryImport read =
                read(
                        "g.tsv",
                        """
                        Term\tÜbersetzung\tSynonyme\tVerboten\tGroß-/Kleinschreibung
                        tap | faucet\tHahn\tWasserhahn; Armatur\tHahnen\tja
                        """);
        ConceptEntry entry = read.entries().getFirst();
        assertThat(texts(read, ENGLISH)).containsExactly("tap", "faucet");
        assertThat(entry.terms(GERMAN))
                .extracting(Term::status)
                .containsExactly(
                        TermStatus.PREFERRED,
                        TermStatus.ADMITTED,
                        TermStatus.ADMITTED,
                        TermStatus.DEPRECATED);
        assertThat(entry.terms(ENGLISH)).allMatch(Term::caseSensitive);
    }

    @Test
    void readTakesAForbiddenColumnOfYesAndNoForAFlag() throws Exception {
        GlossaryImport read =
                read("g.csv", "en,de,forbidden\ntap,Hahn,no\ntap,Hahnen,TRUE\npipe,Rohr,\n");
        assertThat(read.entries())
                .extracting(entry -> entry.terms(GERMAN).getFirst().status())
                .containsExactly(TermStatus.PREFERRED, TermStatus.DEPRECATED, TermStatus.PREFERRED);
    }

    @Test
    void readGoesByWhatAPersonSaysOfTheColumns() throws Exception {
        String text = "Nr;Foo;Bar;Baz\n1;Hahn;tap;x\n2;Rohr;pipe;y\n";
        for (String columns :
                List.of("source=Bar,target=Foo,note=Baz", "source=3,target=2,target note=4")) {
            Path file = Files.writeString(folder.resolve("g.csv"), text);
            GlossaryImport read =
                    new DelimitedGlossaryReader(ColumnMapping.of(columns)).read(file, LANGUAGES);
            assertThat(texts(read, ENGLISH)).endsWith("tap", "pipe");
            assertThat(read.entries().getLast().terms(GERMAN).getFirst().note()).isEqualTo("y");
        }
    }

    @Test
    void readNamesTheColumnsThereAreWhenAPersonNamesOthers() throws Exception {
        Path file = Files.writeString(folder.resolve("g.csv"), "Foo;Bar\nHahn;tap\n");
        assertThat(refusalOf(file, ColumnMapping.of("source=Begriff,target=Foo")))
                .hasMessageContaining("no column \"Begriff\"")
                .hasMessageContaining("Foo, Bar");
        assertThat(refusalOf(file, ColumnMapping.of("source=Bar,colour=Foo")))
                .hasMessageContaining("\"colour\"");
    }

    @Test
    void readRefusesATableWithoutOneOfTheLanguages() throws Exception {
        Path french = Files.writeString(folder.resolve("f.csv"), "English,French\ntap,robinet\n");
        assertThat(refusalOf(french, ColumnMapping.NONE))
                .hasMessageContaining("both English (en) and German (de)")
                .hasMessageContaining("English (en), French (fr)");
        Path half = Files.writeString(folder.resolve("h.csv"), "English,Note,Foo\ntap,x,Hahn\n");
        assertThat(refusalOf(half, ColumnMapping.NONE))
                .hasMessageContaining("none for German (de)")
                .hasMessageContaining("--columns");
    }

    @Test
    void readNoticesColumnsTheWrongWayRoundByTheirLetters() throws Exception {
        Path file =
                Files.writeString(
                        folder.resolve("g.tsv"),
                        "밸브\tvalve\n관\tpipe\n뚜껑\tlid\n나사\tscrew\n펌프\tpump\nUSB\tUSB\n");
        ExchangeException refusal =
                catchThrowableOfType(
                        ExchangeException.class,
                        () ->
                                new DelimitedGlossaryReader()
                                        .read(file, LanguagePair.of("en", "ko")));
        assertThat(refusal).hasMessageContaining("the other way round");
        assertThat(new DelimitedGlossaryReader().read(file, LanguagePair.of("ko", "en")).entries())
                .hasSize(6);
    }

    @Test
    void readSaysWhenLettersAreOfAnotherLanguage() throws Exception {
        GlossaryImport read =
                read(
                        "g.tsv",
                        "valve\tклапан\npipe\tтруба\nlid\tкрышка\nscrew\tвинт\npump\tнасос\n");
        assertThat(read.remarks())
                .anyMatch(remark -> remark.contains("German (de)") && remark.contains("letters"));
    }

    @Test
    void readNamesRowsThatSayOtherThingsOfTheSameTerms() throws Exception {
        GlossaryImport read =
                read(
                        "g.csv",
                        "en,de,status\ntap,Hahn,preferred\ntap,Hahn,forbidden\ntap,Hahn,preferred\n");
        assertThat(read.skipped())
                .extracting(SkippedEntry::reason)
                .containsExactly(
                        "The row has the terms of line 2 but says something else of them; line 2"
                                + " counts.",
                        "The row repeats line 2.");
    }

    @Test
    void writtenCellsAreNeverRunAsFormulas() throws Exception {
        assertThat(
                        List.of(
                                SpreadsheetCells.guarded("=1+1"),
                                SpreadsheetCells.guarded("@SUM(A1)"),
                                SpreadsheetCells.guarded("+49|x!A1"),
                                SpreadsheetCells.guarded("'=x"),
                                SpreadsheetCells.guarded("-fähig"),
                                SpreadsheetCells.guarded("@Override")))
                .containsExactly("'=1+1", "'@SUM(A1)", "'+49|x!A1", "''=x", "-fähig", "@Override");
    }

    private ExchangeException refusalOf(Path file, ColumnMapping mapping) {
        return catchThrowableOfType(
                ExchangeException.class,
                () -> new DelimitedGlossaryReader(mapping).read(file, LANGUAGES));
    }

    private GlossaryImport read(String name, String text) throws Exception {
        return read(name, text, StandardCharsets.UTF_8);
    }

    private GlossaryImport read(String name, String text, Charset charset) throws Exception {
        Path file = Files.write(folder.resolve(name), text.getBytes(charset));
        return new DelimitedGlossaryReader().read(file, LANGUAGES);
    }

    private static List<String> texts(GlossaryImport read, LanguageTag language) {
        return read.entries().stream()
                .flatMap(entry -> entry.terms(language).stream())
                .map(Term::text)
                .toList();
    }
}
