package dev.concord.app.format.xliff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concord.app.format.Workshop;
import dev.concord.memory.format.FormatException;
import dev.concord.memory.format.Translation;
import dev.concord.memory.model.Segment;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.model.SegmentState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XliffFormatTest {
    private static final String TWELVE =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- kept -->
            <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version='1.2'>
              <file original="a.html" datatype="html" source-language="en">
                <body>
                  <group id="g" translate="no"><trans-unit id="x"><source>Hidden</source></trans-unit></group>
                  <trans-unit id="u1">
                    <source>Press <g id="1">Reset &amp; wait</g><x id="2"/>.</source>
                  </trans-unit>
                  <trans-unit id="u2" approved="yes" note=" state='x' ">
                    <source>Done. Really.</source>
                    <target state="translated" xml:lang="de">Fertig. Wirklich.</target>
                    <alt-trans><source>Other</source><target>Anderes</target></alt-trans>
                  </trans-unit>
                  <trans-unit id="u3"><source>Empty</source><target/></trans-unit>
                  <trans-unit id="u4">
                    <source>One. Two.</source>
                    <seg-source><mrk mtype="seg" mid="1">One.</mrk> <mrk mtype="seg" mid="2">Two.</mrk></seg-source>
                  </trans-unit>
                  <trans-unit id="u5"><source>   </source></trans-unit>
                </body>
              </file>
            </xliff>
            """;
    private static final String TWO =
            """
            <?xml version="1.0"?>
            <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en">
             <file id="f1" canResegment="no">
              <unit id="u1">
               <originalData><data id="d1">&lt;b></data></originalData>
               <segment id="s1"><source>Say <pc id="1" dataRefStart="d1">no. Never</pc>.</source></segment>
               <ignorable><source> </source></ignorable>
               <segment id="s2" state="reviewed" subState="x:y">
                <source xml:space="preserve"> Mind <sc id="2"/>the<ec startRef="2"/> gap </source>
                <target xml:space="preserve"> Spalt </target>
               </segment>
              </unit>
              <unit id="u2" translate="no"><segment><source>Hidden</source></segment></unit>
             </file>
            </xliff>
            """;

    @TempDir private Path folder;
    private Workshop workshop;

    @BeforeEach
    void openWorkshop() {
        workshop = new Workshop(folder);
    }

    @Test
    void versionOneIsReadWithTargetsAndStates() throws IOException, FormatException {
        List<Segment> segments = workshop.extract(workshop.file("a.xlf", TWELVE)).segments();

        assertThat(segments)
                .extracting(
                        Segment::unit,
                        Segment::source,
                        Segment::initialTarget,
                        Segment::initialState)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "u1", "Press ⟦1⟧Reset & wait⟦/1⟧⟦2/⟧.", "", SegmentState.INITIAL),
                        org.assertj.core.groups.Tuple.tuple(
                                "u2", "Done. Really.", "Fertig. Wirklich.", SegmentState.REVIEWED),
                        org.assertj.core.groups.Tuple.tuple(
                                "u3", "Empty", "", SegmentState.INITIAL),
                        org.assertj.core.groups.Tuple.tuple("u4", "One.", "", SegmentState.INITIAL),
                        org.assertj.core.groups.Tuple.tuple(
                                "u4", "Two.", "", SegmentState.INITIAL));
        assertThat(segments.getFirst().codes())
                .extracting(c -> c.data())
                .containsExactly("<g id=\"1\">", "</g>", "<x id=\"2\"/>");
    }

    @Test
    void confirmingWhatIsThereChangesNothing() throws IOException, FormatException {
        Path file = workshop.file("a.xlf", TWELVE);

        Path merged = workshop.merge(file, 2, "Fertig. Wirklich.", SegmentState.REVIEWED);

        assertThat(merged).hasSameBinaryContentAs(file);
    }

    @Test
    void versionOneChangesNothingButTargetsAndStates() throws IOException, FormatException {
        Path file = workshop.file("a.xlf", TWELVE);
        Map<SegmentKey, Translation> all = new HashMap<>();
        all.put(key(1), new Translation("⟦2/⟧Drücke ⟦1⟧<Reset>⟦/1⟧", SegmentState.TRANSLATED));
        all.put(key(2), new Translation("Erledigt.", SegmentState.TRANSLATED));
        all.put(key(3), new Translation("Leer", SegmentState.FINAL));
        all.put(key(4), new Translation("Eins.", SegmentState.TRANSLATED));
        all.put(key(5), new Translation("Zwei.", SegmentState.REVIEWED));

        String expected =
                TWELVE.replace(
                                "source-language=\"en\"",
                                "source-language=\"en\" target-language=\"de\"")
                        .replace(
                                "<x id=\"2\"/>.</source>",
                                "<x id=\"2\"/>.</source>\n        <target state=\"translated\"><x id=\"2\"/>Drücke"
                                        + " <g id=\"1\">&lt;Reset&gt;</g></target>")
                        .replace("approved=\"yes\"", "approved=\"no\"")
                        .replace("Fertig. Wirklich.", "Erledigt.")
                        .replace("<target/>", "<target state=\"final\">Leer</target>")
                        .replace(
                                "<trans-unit id=\"u3\">", "<trans-unit id=\"u3\" approved=\"yes\">")
                        .replace(
                                "</seg-source>",
                                "</seg-source>\n        <target state=\"translated\"><mrk mtype=\"seg\" mid=\"1\">Eins."
                                        + "</mrk> <mrk mtype=\"seg\" mid=\"2\">Zwei.</mrk></target>");
        assertThat(Files.readString(workshop.merge(file, all))).isEqualTo(expected);
    }

    @Test
    void segmentOfSeveralIsWrittenAlone() throws IOException, FormatException {
        Path merged =
                workshop.merge(workshop.file("a.xlf", TWELVE), 5, "Zwei.", SegmentState.TRANSLATED);

        assertThat(Files.readString(merged))
                .contains(
                        "<mrk mtype=\"seg\" mid=\"1\"></mrk> <mrk mtype=\"seg\" mid=\"2\">Zwei.</mrk></target>");
        assertThat(workshop.extract(merged).segments().get(4).initialTarget()).isEqualTo("Zwei.");
        assertThat(workshop.extract(merged).segments().get(3).initialTarget()).isEmpty();
    }

    @Test
    void versionTwoIsReadAndWritten() throws IOException, FormatException {
        Path file = workshop.file("a.xliff", TWO);
        List<Segment> segments = workshop.extract(file).segments();
        Map<SegmentKey, Translation> all = new HashMap<>();
        all.put(
                new SegmentKey("a.xliff", "1"),
                new Translation("Sag ⟦1⟧nein. Nie⟦/1⟧.", SegmentState.TRANSLATED));
        all.put(
                new SegmentKey("a.xliff", "2"),
                new Translation("Vorsicht ⟦1⟧Spalt⟦/1⟧", SegmentState.FINAL));

        assertThat(segments)
                .extracting(Segment::source)
                .containsExactly("Say ⟦1⟧no. Never⟦/1⟧.", "Mind ⟦1⟧the⟦/1⟧ gap");
        assertThat(segments.get(1).initialState()).isEqualTo(SegmentState.REVIEWED);
        String expected =
                TWO.replace("srcLang=\"en\"", "srcLang=\"en\" trgLang=\"de\"")
                        .replace("<segment id=\"s1\">", "<segment id=\"s1\" state=\"translated\">")
                        .replace(
                                "</pc>.</source>",
                                "</pc>.</source><target>Sag <pc id=\"1\" dataRefStart=\"d1\">nein. Nie</pc>.</target>")
                        .replace(" state=\"reviewed\" subState=\"x:y\"", " state=\"final\"")
                        .replace(
                                "> Spalt <",
                                "> Vorsicht <sc id=\"2\"/>Spalt<ec startRef=\"2\"/> <");
        assertThat(Files.readString(workshop.merge(file, all))).isEqualTo(expected);
    }

    @Test
    void windowsLinesStayWindowsLines() throws IOException, FormatException {
        Path file = workshop.file("a.xlf", TWELVE.replace("\n", "\r\n"));

        String merged = Files.readString(workshop.merge(file, s -> s));

        assertThat(merged.replace("\r\n", "")).doesNotContain("\n");
    }

    @Test
    void otherLanguagesAreAnnounced() throws IOException, FormatException {
        Path file =
                workshop.file(
                        "a.xlf",
                        TWELVE.replace("source-language=\"en\"", "source-language=\"fr\""));

        assertThat(workshop.extract(file).warnings())
                .containsExactly("The file names fr as its source language, the project en.");
    }

    @Test
    void malformedFileNamesLineAndColumn() throws IOException {
        Path file = workshop.file("a.xlf", TWELVE.replace("</trans-unit></group>", "</group>"));

        assertThatThrownBy(() -> workshop.extract(file))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("a.xlf: is not well-formed XML in line 6, column");
    }

    @Test
    void entitiesAreNeverResolved() throws IOException {
        Path secret = workshop.file("secret.txt", "TOP SECRET");
        String text =
                TWELVE.replace(
                                "<!-- kept -->",
                                "<!DOCTYPE xliff [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>")
                        .replace("Empty", "&s;");
        Path file = workshop.file("a.xlf", text);

        assertThatThrownBy(() -> workshop.extract(file))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("entit")
                .hasMessageNotContaining("SECRET");
    }

    @Test
    void otherXmlIsRefused() throws IOException {
        Path html = workshop.file("a.xlf", "<html/>");
        Path three = workshop.file("b.xlf", "<xliff version=\"3.0\"/>");

        assertThatThrownBy(() -> workshop.extract(html)).hasMessageContaining("no XLIFF file");
        assertThatThrownBy(() -> workshop.extract(three)).hasMessageContaining("version \"3.0\"");
    }

    @Test
    void missingCodeIsRefusedByName() throws IOException {
        Path file = workshop.file("a.xlf", TWELVE);

        assertThatThrownBy(() ->
                        workshop.merge(file, 1, "Drücke ⟦1⟧Reset⟦/1⟧", SegmentState.TRANSLATED))
                .hasMessageContaining("segment 1 lacks the inline code ⟦2/⟧ (<x id=\"2\"/>)");
    }

    private static SegmentKey key(int segment) {
        return new SegmentKey("a.xlf", Integer.toString(segment));
    }
}
