package dev.concord.app.format.po;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concord.app.format.Workshop;
import dev.concord.memory.format.FormatException;
import dev.concord.memory.format.Translation;
import dev.concord.memory.model.Segment;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.model.SegmentState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PoFormatTest {
    private static final String CATALOGUE =
            """
            # Header
            msgid ""
            msgstr ""
            "Content-Type: text/plain; charset=UTF-8\\n"

            #: a.c:1
            #, fuzzy, c-format
            msgid "Open %s"
            msgstr "Öffne"

            #, fuzzy
            msgctxt "menu"
            msgid ""
            "Save \\"all\\"\\n"
            "files\\n"
            msgstr ""

            msgid "%d file"
            msgid_plural "%d files"
            msgstr[0] "%d Datei"
            msgstr[1] ""
            #~ msgid "Old"
            #~ msgstr "Alt"
            """;

    @TempDir private Path folder;
    private Workshop workshop;

    @BeforeEach
    void openWorkshop() {
        workshop = new Workshop(folder);
    }

    @Test
    void everyMsgstrIsASegment() throws IOException, FormatException {
        List<Segment> segments = workshop.extract(workshop.file("a.po", CATALOGUE)).segments();

        assertThat(segments)
                .extracting(Segment::source)
                .containsExactly("Open %s", "Save \"all\"\nfiles", "%d file", "%d files");
        assertThat(segments)
                .extracting(Segment::initialTarget)
                .containsExactly("Öffne", "", "%d Datei", "");
        assertThat(segments)
                .extracting(Segment::initialState)
                .containsExactly(
                        SegmentState.INITIAL,
                        SegmentState.INITIAL,
                        SegmentState.TRANSLATED,
                        SegmentState.INITIAL);
        assertThat(segments).extracting(Segment::unit).containsExactly("1", "2", "3", "3");
    }

    @Test
    void onlyTargetsAndFuzzyFlagsChange() throws IOException, FormatException {
        Path file = workshop.file("a.po", CATALOGUE);
        Map<SegmentKey, Translation> all = new HashMap<>();
        all.put(key(1), new Translation("Öffne", SegmentState.TRANSLATED));
        all.put(key(2), new Translation("Alle \"Dateien\"\nsichern\\x", SegmentState.TRANSLATED));
        all.put(key(4), new Translation("%d Dateien", SegmentState.REVIEWED));

        String expected =
                CATALOGUE
                        .replace("#, fuzzy, c-format", "#, c-format")
                        .replace("#, fuzzy\n", "")
                        .replace(
                                "\"files\\n\"\nmsgstr \"\"",
                                "\"files\\n\"\nmsgstr \"\"\n\"Alle \\\"Dateien\\\"\\n\"\n\"sichern\\\\x\\n\"")
                        .replace("msgstr[1] \"\"", "msgstr[1] \"%d Dateien\"");
        Path merged = workshop.merge(file, all);
        assertThat(Files.readString(merged)).isEqualTo(expected);
        assertThat(workshop.extract(merged).segments().get(1).initialTarget())
                .isEqualTo("Alle \"Dateien\"\nsichern\\x");
    }

    @Test
    void targetThatNobodyConfirmedIsFuzzy() throws IOException, FormatException {
        Path file = workshop.file("a.po", "msgid \"One\"\nmsgstr \"\"\n");

        Path merged = workshop.merge(file, 1, "Eins", SegmentState.INITIAL);

        assertThat(Files.readString(merged))
                .isEqualTo("#, fuzzy\nmsgid \"One\"\nmsgstr \"Eins\"\n");
    }

    @Test
    void declaredEncodingIsUsed() throws IOException, FormatException {
        String text = CATALOGUE.replace("UTF-8", "ISO-8859-1");
        Path file = workshop.file("a.po", text.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(workshop.extract(file).segments().getFirst().initialTarget()).isEqualTo("Öffne");
        assertThatThrownBy(() -> workshop.merge(file, 1, "열기", SegmentState.TRANSLATED))
                .hasMessageContaining("ISO-8859-1 cannot hold the translation")
                .hasMessageContaining("UTF-8");
        assertThat(workshop.outputs()).isEmpty();
    }

    @Test
    void brokenLineIsNamed() throws IOException {
        Path file = workshop.file("a.po", "msgid \"One\"\nmsgstr \"Ei\"ns\"\n");
        Path other = workshop.file("b.po", "msgid \"One\"\nmsgstr \"Eins\nzwei\"\n");

        assertThatThrownBy(() -> workshop.extract(file))
                .hasMessageContaining("a.po: line 2 has a quotation mark");
        assertThatThrownBy(() -> workshop.extract(other))
                .hasMessageContaining("b.po: line 2 is no line of a PO file");
    }

    private static SegmentKey key(int segment) {
        return new SegmentKey("a.po", Integer.toString(segment));
    }
}
