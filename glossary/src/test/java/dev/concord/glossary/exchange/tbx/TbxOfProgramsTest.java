package dev.concord.glossary.exchange.tbx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.concord.glossary.exchange.ExchangeException;
import dev.concord.glossary.exchange.GlossaryImport;
import dev.concord.glossary.exchange.SkippedEntry;
import dev.concord.glossary.term.ConceptEntry;
import dev.concord.glossary.term.EntryDetail;
import dev.concord.glossary.term.EntryDetail.Kind;
import dev.concord.glossary.term.Glossary;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as the programs that translators use write them. */
class TbxOfProgramsTest {
    private static final LanguagePair LANGUAGES = LanguagePair.of("en", "de");
    private static final LanguageTag ENGLISH = LanguageTag.of("en");
    private static final LanguageTag GERMAN = LanguageTag.of("de");

    @TempDir private Path folder;

    @Test
    void readTakesInTerminologyListsOfSoftwareMakers() throws Exception {
        ConceptEntry entry =
                only(
                        martif(
                                """
                                <termEntry id="27766">
                                  <langSet xml:lang="en-US">
                                    <descripGrp><descrip type="definition">A list of commands.</descrip></descripGrp>
                                    <ntig><termGrp><term id="27766_1">menu</term>
                                      <termNote type="partOfSpeech">Noun</termNote></termGrp></ntig>
                                  </langSet>
                                  <langSet xml:lang="de-de">
                                    <ntig><termGrp><term>Menü</term>
                                      <termNote type="partOfSpeech">Noun</termNote></termGrp></ntig>
                                  </langSet>
                                </termEntry>
                                """));
        assertThat(entry.definition()).isEqualTo("A list of commands.");
        Term menu = entry.terms(GERMAN).getFirst();
        assertThat(menu.text()).isEqualTo("Menü");
        assertThat(menu.details())
                .containsExactly(new EntryDetail(Kind.TERM_NOTE, "partOfSpeech", "Noun"));
    }

    @Test
    void readUnderstandsFlagsThatSayYesOrNo() throws Exception {
        ConceptEntry entry =
                only(
                        martif(
                                """
                                <termEntry><descrip type="conceptId">c1</descrip>
                                  <langSet xml:lang="en-gb"><tig><term>gearbox</term>
                                    <termNote type="forbidden">false</termNote>
                                    <termNote type="caseSensitive">true</termNote>
                                    <termNote type="status">Approved</termNote></tig></langSet>
                                  <langSet xml:lang="de-de">
                                    <tig><term>Getriebekasten</term><termNote type="forbidden">true</termNote></tig>
                                    <tig><term>Getriebe</term><termNote type="preferred">true</termNote></tig>
                                  </langSet>
                                </termEntry>
                                """));
        assertThat(entry.terms(ENGLISH).getFirst().caseSensitive()).isTrue();
        assertThat(entry.terms(GERMAN))
                .extracting(Term::status)
                .containsExactly(TermStatus.DEPRECATED, TermStatus.PREFERRED);
    }

    @ParameterizedTest
    @CsvSource({
        "administrativeStatus, preferredTerm-admn-sts, PREFERRED",
        "administrativeStatus, deprecatedTerm-admn-sts, DEPRECATED",
        "administrativeStatus, supersededTerm, SUPERSEDED",
        "normativeAuthorization, admittedTerm, ADMITTED",
        "normativeAuthorization, standardizedTerm, PREFERRED",
        "Status, Forbidden, DEPRECATED",
        "usageStatus, not recommended, DEPRECATED",
        "termStatus, obsolete, SUPERSEDED"
    })
    void readKnowsStatusesByTheirManyNames(String type, String value, TermStatus status)
            throws Exception {
        ConceptEntry entry =
                only(
                        martif(
                                """
                                <termEntry id="c"><langSet xml:lang="en"><tig><term>tap</term></tig></langSet>
                                <langSet xml:lang="de"><tig><term>Hahn</term>
                                <termNote type="%s">%s</termNote></tig></langSet></termEntry>
                                """
                                        .formatted(type, value)));
        assertThat(entry.terms(GERMAN).getFirst().status()).isEqualTo(status);
    }

    @Test
    void readKeepsWhatItDoesNotWorkWith() throws Exception {
        ConceptEntry entry =
                only(
                        martif(
                                """
                                <termEntry id="IATE-1">
                                  <descripGrp><descrip type="subjectField">energy</descrip></descripGrp>
                                  <transacGrp><transac type="transactionType">origination</transac>
                                    <transacNote type="responsibility">A. Person</transacNote>
                                    <date>2020-02-02</date></transacGrp>
                                  <xref type="externalCrossReference" target="https://example.org/1">more</xref>
                                  <note>about the concept</note>
                                  <langSet xml:lang="en"><tig><term>LNG</term>
                                    <termNote type="termType">acronym</termNote>
                                    <descripGrp><descrip type="context">LNG is cold.</descrip>
                                      <admin type="source">a book</admin></descripGrp></tig></langSet>
                                  <langSet xml:lang="de"><tig><term>Flüssigerdgas</term>
                                    <descrip type="reliabilityCode">3</descrip></tig></langSet>
                                </termEntry>
                                """));
        assertThat(entry.details())
                .extracting(EntryDetail::category)
                .containsExactly(
                        "subjectField", "transactionType", "externalCrossReference", "note");
        assertThat(entry.details().get(1).about())
                .extracting(EntryDetail::value)
                .containsExactly("A. Person", "2020-02-02");
        assertThat(entry.terms(ENGLISH).getFirst().details().getLast())
                .isEqualTo(
                        new EntryDetail(
                                Kind.DESCRIPTION,
                                "context",
                                "LNG is cold.",
                                List.of(new EntryDetail(Kind.ADMINISTRATION, "source", "a book"))));
        assertKept(entry, TbxForm.COMPLETE);
    }

    private void assertKept(ConceptEntry entry, TbxForm form) throws Exception {
        Path file = folder.resolve("glossary.tbx");
        List<String> leftOut =
                new TbxWriter(form).write(Glossary.of(List.of(entry)), LANGUAGES, file);
        assertThat(leftOut).isEmpty();
        assertThat(new TbxReader().read(file, LANGUAGES).entries()).containsExactly(entry);
    }

    @Test
    void strictFormSaysWhatTheDialectDoesNotHave() throws Exception {
        ConceptEntry entry =
                only(
                        martif(
                                """
                                <termEntry id="1"><descrip type="subjectField">energy</descrip>
                                  <langSet xml:lang="en"><tig><term>gas</term></tig></langSet>
                                  <langSet xml:lang="de"><tig><term>Gas</term>
                                    <descrip type="reliabilityCode">3</descrip></tig></langSet>
                                </termEntry>
                                """));
        Path file = folder.resolve("out.tbx");
        TbxForm form = TbxForm.of(TbxVersion.V3, TbxDialect.BASIC, TbxStyle.DCT);
        List<String> leftOut =
                new TbxWriter(form).write(Glossary.of(List.of(entry)), LANGUAGES, file);
        assertThat(leftOut)
                .containsExactly("TBX-Basic has no place for this: reliabilityCode (1 left out).");
        assertThat(file)
                .content()
                .contains("<min:subjectField>energy</min:subjectField>", "id=\"_1\"");
    }

    @Test
    void readTakesInTheTbxMinOf2013() throws Exception {
        ConceptEntry entry =
                only(
                        """
                        <TBX dialect="TBX-Min"><header><languages source="en" target="de"/></header><body>
                          <entry id="C002"><subjectField>office</subjectField>
                            <langGroup xml:lang="en"><termGroup><term>file</term></termGroup></langGroup>
                            <langGroup xml:lang="de"><termGroup><term>Akte</term>
                              <termStatus>notRecommended</termStatus></termGroup>
                              <termGroup><term>Datei</term><termStatus>preferred</termStatus>
                              <partOfSpeech>noun</partOfSpeech></termGroup></langGroup>
                          </entry></body></TBX>
                        """);
        assertThat(entry.id()).isEqualTo("C002");
        assertThat(entry.terms(GERMAN))
                .extracting(Term::status)
                .containsExactly(TermStatus.DEPRECATED, TermStatus.PREFERRED);
    }

    @Test
    void readTakesInTheXmlOfMultiTerm() throws Exception {
        ConceptEntry entry =
                only(
                        """
                        <mtf><conceptGrp><concept>42</concept><system type="entryClass">1</system>
                          <transacGrp><transac type="origination">ann</transac><date>2020-01-01T00:00:00</date></transacGrp>
                          <languageGrp><language type="English" lang="EN-US"/>
                            <termGrp><term>tap</term></termGrp></languageGrp>
                          <languageGrp><language type="German" lang="DE"/>
                            <descripGrp><descrip type="Definition">Ventil am Rohrende</descrip></descripGrp>
                            <termGrp><term>Hahn</term>
                              <descripGrp><descrip type="Status">Preferred</descrip></descripGrp></termGrp>
                            <termGrp><term>Hahnen</term>
                              <descripGrp><descrip type="Status">Forbidden</descrip></descripGrp></termGrp>
                          </languageGrp></conceptGrp></mtf>
                        """);
        assertThat(entry.id()).isEqualTo("42");
        assertThat(entry.definition()).isEqualTo("Ventil am Rohrende");
        assertThat(entry.terms(GERMAN))
                .extracting(Term::status)
                .containsExactly(TermStatus.PREFERRED, TermStatus.DEPRECATED);
    }

    @Test
    void readJoinsSectionsOfOneLanguage() throws Exception {
        ConceptEntry entry =
                only(
                        martif(
                                """
                                <termEntry id="1">
                                  <langSet xml:lang="en"><tig><term>tap</term></tig></langSet>
                                  <langSet xml:lang="en"><tig><term>faucet</term></tig></langSet>
                                  <langSet lang="de"><tig><term>Hahn</term></tig></langSet>
                                </termEntry>
                                """));
        assertThat(entry.terms(ENGLISH)).extracting(Term::text).containsExactly("tap", "faucet");
    }

    @Test
    void readNamesEntriesOutsideTheProjectsLanguagesAndKeepsThem() throws Exception {
        GlossaryImport read =
                read(
                        martif(
                                pair("1", "en", "tap", "de", "Hahn")
                                        + pair("2", "en", "tap", "fr", "robinet")
                                        + pair("3", "en", "tap", "de", "Hahn")
                                        + pair("1", "en", "pipe", "de", "Rohr")
                                        + pair("5", "en", "pipe", "de", "Röhre")),
                        StandardCharsets.UTF_8);
        assertThat(read.read()).isEqualTo(5);
        assertThat(read.entries()).extracting(ConceptEntry::id).containsExactly("1", "1-2", "5");
        assertThat(read.others()).extracting(ConceptEntry::id).containsExactly("2");
        assertThat(read.skipped())
                .extracting(SkippedEntry::reason)
                .containsExactly(
                        "The entry has no term in German (de).",
                        "The entry repeats that of line 4.");
        assertThat(read.remarks())
                .anyMatch(remark -> remark.contains("id 1 is used again in line 7"))
                .anyMatch(
                        remark -> remark.contains("\"pipe\" is \"Rohr\" in line 7 and \"Röhre\""));
    }

    @Test
    void readRefusesAGlossaryOfOtherLanguages() throws Exception {
        Path file =
                Files.writeString(
                        folder.resolve("glossary.tbx"),
                        martif(pair("2", "it", "rubinetto", "fr", "robinet")));
        ExchangeException refusal =
                catchThrowableOfType(
                        ExchangeException.class, () -> new TbxReader().read(file, LANGUAGES));
        assertThat(refusal)
                .hasMessageContaining("both English (en) and German (de)")
                .hasMessageContaining("French (fr), Italian (it)");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, '\uFEFF'", "UTF-16LE, '\uFEFF'", "UTF-16BE, '\uFEFF'", "windows-1252, ''"})
    void readTakesInAllEncodings(String charset, String mark) throws Exception {
        String xml =
                mark
                        + "<?xml version=\"1.0\" encoding=\"%s\"?>"
                                .formatted(charset.replaceAll("[LB]E$", ""))
                        + martif(pair("1", "en", "size", "de", "Größe"));
        GlossaryImport read = read(xml, Charset.forName(charset));
        assertThat(read.entries().getFirst().terms(GERMAN).getFirst().text()).isEqualTo("Größe");
    }

    private static String pair(
            String id, String one, String oneTerm, String other, String otherTerm) {
        return """
        <termEntry id="%s"><langSet xml:lang="%s"><tig><term>%s</term></tig></langSet><langSet xml:lang="%s"><tig><term>%s</term></tig></langSet></termEntry>
        """
                .formatted(id, one, oneTerm, other, otherTerm);
    }

    private static String martif(String entries) {
        return """
        <martif type="TBX" xml:lang="en"><martifHeader><encodingDesc>
        <p type="XCSURI">http://127.0.0.1:1/none.xcs</p></encodingDesc></martifHeader>
        <text><body>
        %s</body></text></martif>
        """
                .formatted(entries);
    }

    private ConceptEntry only(String xml) throws Exception {
        GlossaryImport read = read(xml, StandardCharsets.UTF_8);
        assertThat(read.skipped()).isEmpty();
        assertThat(read.entries()).hasSize(1);
        return read.entries().getFirst();
    }

    private GlossaryImport read(String xml, Charset charset) throws Exception {
        Path file = Files.write(folder.resolve("glossary.tbx"), xml.getBytes(charset));
        return new TbxReader().read(file, LANGUAGES);
    }
}
