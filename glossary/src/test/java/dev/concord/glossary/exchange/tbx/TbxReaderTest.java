package dev.concord.glossary.exchange.tbx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.glossary.exchange.ExchangeException;
import dev.concord.glossary.exchange.GlossaryImport;
import dev.concord.glossary.exchange.SkippedEntry;
import dev.concord.glossary.term.ConceptEntry;
import dev.concord.glossary.term.Term;
import dev.concord.glossary.term.TermStatus;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.glossary.text.LanguageTag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TbxReaderTest {
    private static final LanguagePair LANGUAGES = LanguagePair.of("en", "de");
    private static final LanguageTag ENGLISH = LanguageTag.of("en");
    private static final LanguageTag GERMAN = LanguageTag.of("de");

    @TempDir private Path folder;

    @Test
    void readTakesInVersion2WithItsDoctype() throws Exception {
        GlossaryImport read =
                read(
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
                        <martif type="TBX-Basic" xml:lang="en">
                          <martifHeader><fileDesc><sourceDesc><p>Sample</p></sourceDesc></fileDesc></martifHeader>
                          <text><body>
                            <termEntry id="c1">
                              <descrip type="subjectField">heating</descrip>
                              <descripGrp><descrip type="definition">Part that <hi>shuts</hi> a pipe</descrip></descripGrp>
                              <langSet xml:lang="en"><tig><term>valve</term></tig></langSet>
                              <langSet xml:lang="de-DE">
                                <ntig><termGrp><term>Ventil</term>
                                  <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termGrp></ntig>
                                <tig><term>Klappe</term>
                                  <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote>
                                  <note>only for dampers</note></tig>
                              </langSet>
                            </termEntry>
                          </body></text>
                        </martif>
                        """);
        ConceptEntry entry = read.entries().getFirst();
        assertThat(entry.id()).isEqualTo("c1");
        assertThat(entry.definition()).isEqualTo("Part that shuts a pipe");
        assertThat(entry.origin()).isEqualTo("glossary.tbx");
        assertThat(entry.terms(ENGLISH)).containsExactly(Term.preferred("valve"));
        assertThat(entry.terms(GERMAN))
                .containsExactly(
                        Term.preferred("Ventil"),
                        new Term("Klappe", TermStatus.DEPRECATED, "only for dampers", false));
        assertThat(read.skipped()).isEmpty();
    }

    @Test
    void readTakesInVersion3InDcaStyle() throws Exception {
        GlossaryImport read =
                read(
                        version3(
                                """
                                <conceptEntry id="c1">
                                  <langSec xml:lang="en"><termSec><term>valve</term>
                                    <termNote type="administrativeStatus">supersededTerm-admn-sts</termNote>
                                  </termSec></langSec>
                                  <langSec xml:lang="de"><termSec><term>Ventil</term></termSec></langSec>
                                </conceptEntry>
                                """));
        assertThat(read.entries().getFirst().terms(ENGLISH))
                .containsExactly(Term.of("valve", TermStatus.SUPERSEDED));
    }

    @Test
    void readTakesInVersion3InDctStyle() throws Exception {
        GlossaryImport read =
                read(
                        """
                        <tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
                             xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
                          <text><body><conceptEntry id="c1">
                            <langSec xml:lang="en"><termSec><term>valve</term></termSec></langSec>
                            <langSec xml:lang="de"><basic:definition>Bauteil</basic:definition>
                              <termSec><term>Ventil</term>
                              <min:administrativeStatus>admittedTerm-admn-sts</min:administrativeStatus></termSec>
                            </langSec></conceptEntry></body></text></tbx>
                        """);
        ConceptEntry entry = read.entries().getFirst();
        assertThat(entry.definition()).isEqualTo("Bauteil");
        assertThat(entry.terms(GERMAN)).containsExactly(Term.of("Ventil", TermStatus.ADMITTED));
    }

    @Test
    void readPrefersTheFirstTermWhereNoStatusIsGiven() throws Exception {
        GlossaryImport read =
                read(
                        version3(
                                """
                                <conceptEntry id="c1"><langSec xml:lang="en"><termSec><term>valve</term></termSec></langSec><langSec xml:lang="de">
                                  <termSec><term>Ventil</term></termSec>
                                  <termSec><term>Absperrventil</term></termSec>
                                </langSec></conceptEntry>
                                """));
        assertThat(read.entries().getFirst().terms(GERMAN))
                .extracting(Term::status)
                .containsExactly(TermStatus.PREFERRED, TermStatus.ADMITTED);
    }

    @Test
    void readReportsWhatItSkipsWithItsLine() throws Exception {
        GlossaryImport read =
                read(
                        version3(
                                """
                                <conceptEntry id="empty"><langSec xml:lang="de"/></conceptEntry>
                                <conceptEntry id="odd">
                                  <langSec xml:lang="en"><termSec><term>valve</term></termSec></langSec>
                                  <langSec xml:lang="klingon"><termSec><term>x</term></termSec></langSec>
                                  <langSec xml:lang="de"><termSec><term>Ventil</term></termSec></langSec>
                                </conceptEntry>
                                """));
        assertThat(read.read()).isEqualTo(2);
        assertThat(read.entries()).extracting(ConceptEntry::id).containsExactly("odd");
        assertThat(read.skipped()).extracting(SkippedEntry::line).containsExactly(3, 6);
        assertThat(read.skipped().getLast().reason()).contains("klingon");
    }

    @Test
    void readGivesEntriesWithoutIdOneOfTheirOwn() throws Exception {
        String entry =
                "<conceptEntry><langSec xml:lang='en'><termSec><term>valve</term></termSec></langSec>"
                        + "<langSec xml:lang='de'><termSec><term>%s</term></termSec></langSec>"
                        + "</conceptEntry>";
        GlossaryImport read = read(version3(entry.formatted("Ventil") + entry.formatted("Rohr")));
        assertThat(read.entries()).extracting(ConceptEntry::id).doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void readFindsNothingInAGlossaryWithoutEntries() throws Exception {
        assertThat(read(version3("")).entries()).isEmpty();
    }

    private static String version3(String entries) {
        return """
        <tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
        <text><body>
        %s</body></text></tbx>
        """
                .formatted(entries);
    }

    private GlossaryImport read(String xml) throws IOException, ExchangeException {
        Path file = folder.resolve("glossary.tbx");
        Files.writeString(file, xml, StandardCharsets.UTF_8);
        return new TbxReader().read(file, LANGUAGES);
    }
}
