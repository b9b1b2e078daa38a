package dev.concord.memory.tm.exchange;

import static dev.concord.memory.tm.exchange.TmxTextFile.tmx;
import static dev.concord.memory.tm.exchange.TmxTextFile.tu;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concord.glossary.exchange.ExchangeException;
import dev.concord.glossary.exchange.SkippedEntry;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.glossary.text.LanguageTag;
import dev.concord.memory.model.Origin;
import dev.concord.memory.tm.TranslationUnit;
import dev.concord.memory.tm.UnitContext;
import dev.concord.memory.tm.UnitDetails;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TmxReaderTest {
    @TempDir Path folder;

    private final List<TranslationUnit> units = new ArrayList<>();

    private TmxImport read(String source, String target, byte[] content)
            throws IOException, ExchangeException {
        return TmxTextFile.read(folder, source, target, content, units::add);
    }

    private TmxImport read(String body) throws IOException, ExchangeException {
        return read("en", "de", tmx(body).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readHandsOverUnitsWithTheirOrigin() throws Exception {
        TmxImport result = read(tu("Reset &amp; start", "Zurücksetzen") + tu("Stop", "Halt"));

        assertThat(result).isEqualTo(new TmxImport(2, 2, List.of()));
        assertThat(units)
                .containsExactly(
                        unit("legacy.tmx#1", "Reset & start", "Zurücksetzen"),
                        unit("legacy.tmx#2", "Stop", "Halt"));
    }

    private static TranslationUnit unit(String id, String source, String target) {
        return new TranslationUnit(
                id,
                source,
                target,
                new Origin(Origin.Kind.IMPORT, "legacy.tmx"),
                UnitContext.NONE,
                new UnitDetails("legacy.tmx", "", Optional.empty(), false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a <bpt i='1'>&lt;b></bpt>b<ept i='1'>&lt;/b></ept> c | a ⟦1⟧b⟦/1⟧ c",
                "a<ph x='4'>&lt;br/></ph>b | a⟦1/⟧b",
                "<it pos='begin'>&lt;i></it>a | ⟦1⟧a",
                "a<it pos='end'>&lt;/i></it> | a⟦/1⟧",
                "a <hi type='bold'>b <hi>c</hi></hi> d | a ⟦1⟧b ⟦2⟧c⟦/2⟧⟦/1⟧ d",
                "a <ut>{\\b }</ut>b | a ⟦1/⟧b",
                "<bpt>x</bpt>a<bpt>y</bpt>b<ept>y</ept><ept>x</ept> | ⟦1⟧a⟦2⟧b⟦/2⟧⟦/1⟧",
                "a<ph>see <sub>the note</sub> here</ph> | a⟦1/⟧",
                "<bpt i='1'/><bpt i='2'/>a<ept i='1'/><ept i='2'/> | ⟦1⟧⟦2⟧a⟦/1⟧⟦/2⟧",
                "a <!-- no --><![CDATA[<b>]]> <unknown>c</unknown> | a <b> c"
            })
    void readTurnsInlineCodesIntoTokens(String seg, String expected) throws Exception {
        read(tu(seg, "x"));

        assertThat(units).extracting(TranslationUnit::source).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a<ph x='1'>A</ph>b<ph x='2'>B</ph> | c<ph x='2'>?</ph>d<ph x='1'>?</ph>"
                        + " | c⟦2/⟧d⟦1/⟧",
                "a<ph>A</ph>b<ph>B</ph> | c<ph>B</ph>d<ph>A</ph> | c⟦2/⟧d⟦1/⟧",
                "a<ph>A</ph>b<ph>B</ph> | c<ph/>d<ph/>e<ph/> | c⟦1/⟧d⟦2/⟧e⟦3/⟧",
                "<ph>A</ph><bpt i='7'/>b<ept i='7'/> | <bpt i='3'/>c<ept i='3'/><ph>A</ph>"
                        + " | ⟦2⟧c⟦/2⟧⟦1/⟧",
                "<bpt i='1' x='5'/>a<ept i='1'/><bpt i='2' x='6'/>b<ept i='2'/>"
                        + " | <bpt i='1' x='6'/>c<ept i='1'/><bpt i='2' x='5'/>d<ept i='2'/>"
                        + " | ⟦2⟧c⟦/2⟧⟦1⟧d⟦/1⟧"
            })
    void readGivesCodesOfTheTargetTheNumbersOfTheSource(
            String source, String target, String expected) throws Exception {
        read(tu(source, target));

        assertThat(units).extracting(TranslationUnit::target).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "en-GB, de-AT, British, Austrian",
        "en-US, de, American, German",
        "en, de-CH, English, German",
        "de, en, German, English",
        "de-AT, en-AU, Austrian, English"
    })
    void readPrefersTheRegionAndFallsBackToTheLanguage(
            String source, String target, String expectedSource, String expectedTarget)
            throws Exception {
        String body =
                """
                <tu srclang="EN-us">
                  <tuv xml:lang="ja"><seg>Japanese</seg></tuv>
                  <tuv xml:lang="EN-US"><seg>American</seg></tuv>
                  <tuv xml:lang="en_gb"><seg>British</seg></tuv>
                  <tuv xml:lang="en"><seg>English</seg></tuv>
                  <tuv xml:lang="de-at"><prop type="x">1</prop><seg>Austrian</seg></tuv>
                  <tuv xml:lang="de"><seg>German</seg></tuv>
                </tu>
                """;
        read(source, target, tmx(body).getBytes(StandardCharsets.UTF_8));

        assertThat(units).containsExactly(unit("legacy.tmx#1", expectedSource, expectedTarget));
    }

    @Test
    void readSkipsWhatIsNotRightWithLineAndReason() throws Exception {
        TmxImport result =
                read(
                        tu("One", "Eins")
                                + "<tu><tuv xml:lang=\"en\"><seg>a</seg></tuv>"
                                + "<tuv xml:lang=\"fr\"><seg>b</seg></tuv></tu>\n"
                                + tu("Two", " ")
                                + "<tu><note>nothing</note></tu>\n"
                                + "<tu><tuv><seg>a</seg></tuv>"
                                + "<tuv xml:lang=\"not a language\"><seg>b</seg></tuv></tu>\n"
                                + "<tu><tuv xml:lang=\"en\"/><tuv xml:lang=\"de\"/></tu>\n"
                                + tu("<ph>x</ph>", "b")
                                + tu("Three", "Drei"));

        assertThat(result.read()).isEqualTo(8);
        assertThat(result.imported()).isEqualTo(2);
        assertThat(result.skipped())
                .containsExactly(
                        new SkippedEntry(8, "has no text in de, only en, fr"),
                        new SkippedEntry(9, "its text in de is empty"),
                        new SkippedEntry(10, "has no text in en, only nothing"),
                        new SkippedEntry(11, "has no text in en, only no language, not a language"),
                        new SkippedEntry(12, "has no text in en, only nothing"),
                        new SkippedEntry(13, "its text in en is empty"));
        assertThat(units)
                .extracting(TranslationUnit::id)
                .containsExactly("legacy.tmx#1", "legacy.tmx#8");
    }

    @Test
    void readTakesTmxOfVersionOneWithOldAttributes() throws Exception {
        String content =
                """
                <tmx version="1.1"><header srclang="EN"/><body>
                <tu><tuv lang="EN"><seg>Stop</seg></tuv><tuv lang="DE"><seg>Halt</seg></tuv></tu>
                </body></tmx>
                """;
        read("en", "de", content.getBytes(StandardCharsets.UTF_8));

        assertThat(units).containsExactly(unit("legacy.tmx#1", "Stop", "Halt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "EUC-KR", "windows-1252"})
    void readTakesTheEncodingThatIsDeclared(String encoding) throws Exception {
        String target = encoding.equals("windows-1252") ? "Größe" : "재설정";
        String content =
                tmx(tu("Reset", target))
                        .replace("encoding=\"UTF-8\"", "encoding=\"" + encoding + "\"");
        boolean needsMark = encoding.endsWith("LE") || encoding.endsWith("BE");

        read(
                "en",
                "de",
                ((needsMark ? "\uFEFF" : "") + content).getBytes(Charset.forName(encoding)));

        assertThat(units).extracting(TranslationUnit::target).containsExactly(target);
    }

    @ParameterizedTest
    @CsvSource({
        "ISO-8859-2, źółty",
        "ISO-8859-15, 5 €",
        "windows-1250, źółty",
        "windows-1251, красный",
        "windows-1253, κόκκινο",
        "windows-1254, kırmızı",
        "windows-1256, أحمر",
        "windows-874, แดง",
        "KOI8-R, красный",
        "Shift_JIS, 赤い",
        "GB18030, 红色",
        "Big5, 紅色",
        "UTF-32, 赤い"
    })
    void readTakesEncodingsOfOlderTools(String encoding, String target) throws Exception {
        String content =
                tmx(tu("red", target))
                        .replace(
                                "encoding=\"UTF-8\"",
                                "encoding='" + encoding.toLowerCase(Locale.ROOT) + "'");
        boolean needsMark = encoding.equals("UTF-32");

        read(
                "en",
                "de",
                (needsMark ? "\uFEFF" + content : content).getBytes(Charset.forName(encoding)));

        assertThat(units).extracting(TranslationUnit::target).containsExactly(target);
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-16", "UTF-16LE", "unicode"})
    void readTakesUtf8ThatCallsItselfOtherwise(String declared) throws Exception {
        String content = tmx(tu("red", "Größe")).replace("\"UTF-8\"", "\"" + declared + "\"");

        read("en", "de", content.getBytes(StandardCharsets.UTF_8));

        assertThat(units).extracting(TranslationUnit::target).containsExactly("Größe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void readTakesUtf16WithoutAMark(String charset) throws Exception {
        read("en", "de", tmx(tu("red", "Größe")).getBytes(Charset.forName(charset)));

        assertThat(units).extracting(TranslationUnit::target).containsExactly("Größe");
    }

    @Test
    void readNamesTheBytesThatAreNotOfTheEncoding() {
        byte[] content = tmx(tu("Size", "Gr\u00F6\u00DFe")).getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> read("en", "de", content))
                .isInstanceOfSatisfying(
                        ExchangeException.class,
                        e -> {
                            assertThat(e.line()).isEqualTo(7);
                            String line = tmx(tu("Size", "Größe")).lines().toList().get(6);
                            assertThat(e.column()).isEqualTo(line.indexOf('ö') + 1);
                            assertThat(e.remedy()).contains("UTF-8");
                        });
        byte[] unknown =
                tmx(tu("a", "b")).replace("UTF-8", "x-klingon").getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> read("en", "de", unknown))
                .hasMessageContaining("line 1")
                .hasMessageContaining("x-klingon")
                .hasMessageContaining("UTF-8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a<ept i='1'/> | <ept i=\"1\"> is closed unopened",
                "<bpt i='1'/>a | <bpt i=\"1\"> is never closed",
                "<bpt i='1'/>a<bpt i='1'/>b<ept i='1'/> | <bpt i=\"1\"> is opened twice",
                "<ept i='1'/>a<bpt i='1'/> | <ept i=\"1\"> is closed unopened",
                "a<ept/> | an <ept> closes nothing",
                "<bpt/>a | a <bpt> is never closed",
                "<it pos='middle'/>a | an <it> has the position middle, which is neither begin"
                        + " nor end"
            })
    void readSkipsCodesThatDoNotNest(String seg, String reason) throws Exception {
        TmxImport result = read(tu(seg, "x") + tu("One", "Eins"));

        assertThat(result.skipped())
                .containsExactly(new SkippedEntry(7, "its text in en is malformed: " + reason));
        assertThat(units).extracting(TranslationUnit::source).containsExactly("One");
    }

    @Test
    void readKeepsPairsApartThatUseANumberAgain() throws Exception {
        read(tu("<bpt i='1'/>a<ept i='1'/><bpt i='1'/>b<ept i='1'/>", "x"));

        assertThat(units).extracting(TranslationUnit::source).containsExactly("⟦1⟧a⟦/1⟧⟦2⟧b⟦/2⟧");
    }

    @Test
    void readBetweenVariantsOfOneLanguageTakesTwoDifferentTexts() throws Exception {
        String body =
                """
                <tu srclang="en"><tuv xml:lang="en-AU"><seg>Colour</seg></tuv>
                <tuv xml:lang="en"><seg>Color</seg></tuv></tu>
                <tu><tuv xml:lang="en"><seg>Alone</seg></tuv></tu>
                """;
        TmxImport result = read("en-US", "en-GB", tmx(body).getBytes(StandardCharsets.UTF_8));

        assertThat(units).extracting(TranslationUnit::source).containsExactly("Color");
        assertThat(units).extracting(TranslationUnit::target).containsExactly("Colour");
        assertThat(result.skipped())
                .containsExactly(new SkippedEntry(9, "has no text in en-GB, only en"));
    }

    @Test
    void readTakesATimeThatIsNoneForNone() throws Exception {
        read(tu("a", "b").replace("<tu>", "<tu changedate=\"yesterday\" creationdate=\"2024\">"));

        assertThat(units)
                .extracting(unit -> unit.details().changed())
                .containsExactly(Optional.empty());
    }

    @Test
    void readTellsHowFarItIsAndEndsWhenItIsToldTo() throws Exception {
        Path file =
                Files.writeString(
                        folder.resolve("long.tmx"), tmx(tu("One", "Eins").repeat(20_000)));
        LanguagePair languages = LanguagePair.of("en", "de");
        List<Double> shares = new ArrayList<>();

        new TmxReader().read(file, "long.tmx", languages, units::add, shares::add);
        assertThat(shares).hasSizeGreaterThan(10).isSorted().endsWith(1.0);

        units.clear();
        assertThatThrownBy(() ->
                        new TmxReader()
                                .read(
                                        file,
                                        "long.tmx",
                                        languages,
                                        units::add,
                                        share -> share < 0.5))
                .isInstanceOf(CancellationException.class);
        assertThat(units).hasSizeBetween(5_000, 15_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE tmx [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE tmx [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>",
                "<!DOCTYPE tmx SYSTEM \"tmx14.dtd\" [<!ENTITY a \"aaaa\">]>"
            })
    void readRefusesEntityDeclarations(String doctype) {
        String content =
                tmx(tu("One", "Eins")).replace("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">", doctype);

        assertThatThrownBy(() -> read("en", "de", content.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ExchangeException.class)
                .hasMessageContaining("declares entities");
        assertThat(units).isEmpty();
    }

    @Test
    void readRefusesAnotherKindOfXmlAndAMissingFile() {
        assertThatThrownBy(() -> read("en", "de", "<html/>".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("is not TMX: its root element is <html>");
        assertThatThrownBy(() ->
                        new TmxReader()
                                .read(
                                        folder.resolve("missing.tmx"),
                                        new LanguagePair(
                                                LanguageTag.of("en"), LanguageTag.of("de")),
                                        units::add))
                .hasMessageContaining("missing.tmx");
    }

    @Test
    void readPassesAHundredThousandEntityReferences() throws Exception {
        String busy = "&lt;&amp;&gt;".repeat(1_000);
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 50; i++) {
            body.append(tu(i + busy, "x"));
        }

        assertThat(read(body.toString()).imported()).isEqualTo(50);
        assertThat(units.getLast().source()).isEqualTo("49" + "<&>".repeat(1_000));
    }
}
