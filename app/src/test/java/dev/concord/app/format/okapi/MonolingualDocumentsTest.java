package dev.concord.app.format.okapi;

import static dev.concord.app.format.Workshop.bold;
import static dev.concord.app.format.Workshop.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concord.app.format.Workshop;
import dev.concord.memory.format.ExtractedDocument;
import dev.concord.memory.format.FormatException;
import dev.concord.memory.model.InlineCode.Kind;
import dev.concord.memory.model.Segment;
import dev.concord.memory.model.SegmentState;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MonolingualDocumentsTest {
    @TempDir private Path folder;
    private Workshop workshop;

    @BeforeEach
    void openWorkshop() {
        workshop = new Workshop(folder);
    }

    @Test
    void textKeepsLinesAndBlanks() throws IOException, FormatException {
        Path file =
                workshop.file("a.txt", "  First line. Second sentence.\r\n\r\n\tThird line.\r\n");

        assertThat(workshop.sources(file))
                .containsExactly("First line.", "Second sentence.", "Third line.");
        assertThat(Files.readString(workshop.merge(file, s -> s.toUpperCase(Locale.ROOT))))
                .isEqualTo("  FIRST LINE. SECOND SENTENCE.\r\n\r\n\tTHIRD LINE.\r\n");
    }

    @Test
    void segmentsAreNumberedThroughTheDocument() throws IOException, FormatException {
        Path file = workshop.file("a.txt", "One. Two.\nThree. ⟦1⟧\n");

        ExtractedDocument extracted = workshop.extract(file);

        assertThat(extracted.segments())
                .extracting(s -> s.key().segment())
                .containsExactly("1", "2", "3", "4");
        assertThat(extracted.document().segmentCount()).isEqualTo(4);
        assertThat(extracted.document().format()).isEqualTo("txt");
        assertThat(extracted.document().fingerprint()).hasSize(64);
    }

    @Test
    void onlyTranslatedSegmentsChange() throws IOException, FormatException {
        Path file = workshop.file("a.md", "# Title\n\nOne *soft* word. Two.\n");

        Path merged = workshop.merge(file, 3, "Zwei.", SegmentState.TRANSLATED);

        assertThat(Files.readString(merged)).isEqualTo("# Title\n\nOne *soft* word. Zwei.\n");
    }

    @Test
    void documentWithoutTranslationsIsCopied() throws IOException, FormatException {
        Path file = workshop.file("a.html", "<p>One &mdash; two\n   three</p>");

        assertThat(workshop.merge(file, Map.of())).hasSameBinaryContentAs(file);
    }

    @Test
    void markdownKeepsFencedCodeAndComponents() throws IOException, FormatException {
        String text =
                """
                Use <Step n={2}>the *dial*</Step> now.

                ```js
                let a = 1;

                let b = 2;
                ```

                - Item `code` here
                """;
        Path file = workshop.file("a.md", text);

        assertThat(workshop.sources(file)).hasSize(2);
        assertThat(Files.readString(workshop.merge(file, s -> s))).isEqualTo(text);
    }

    @Test
    void htmlCodesArePairedAndMovable() throws IOException, FormatException {
        Path file =
                workshop.file(
                        "a.html",
                        "<html><body><p><b>Press <i>Reset</i> now.</b></p><p>A<br>B</p></body></html>");

        Segment first = workshop.extract(file).segments().getFirst();
        Path merged =
                workshop.merge(file, 1, "Jetzt ⟦1⟧Zurücksetzen⟦/1⟧ drücken.", SegmentState.FINAL);

        assertThat(first.source()).isEqualTo("Press ⟦1⟧Reset⟦/1⟧ now.");
        assertThat(first.codes())
                .extracting(c -> c.kind())
                .containsExactly(Kind.OPENING, Kind.CLOSING);
        assertThat(Files.readString(merged))
                .contains("<p><b>Jetzt <i>Zurücksetzen</i> drücken.</b></p>");
    }

    @Test
    void literalTokensAreText() throws IOException, FormatException {
        Path file =
                workshop.file(
                        "a.html", "<html><body><p>Type ⟦1⟧ or <i>⟦/2⟧</i> here</p></body></html>");

        assertThat(workshop.sources(file)).containsExactly("Type ⟦1⟧ or ⟦3⟧⟦/2⟧⟦/3⟧ here");
        assertThat(Files.readString(workshop.merge(file, s -> s)))
                .contains("Type ⟦1⟧ or <i>⟦/2⟧</i> here");
    }

    @Test
    void wordDocumentKeepsFormatting() throws IOException, FormatException {
        Path file =
                workshop.docx(
                        "a.docx",
                        run("Press ") + bold("Reset") + run(" now. Then wait."),
                        run("Done."));

        assertThat(workshop.sources(file))
                .containsExactly("Press ⟦1⟧Reset⟦/1⟧ now.", "Then wait.", "Done.");
        Path merged = workshop.merge(file, s -> s.toUpperCase(Locale.ROOT));
        assertThat(Workshop.part(merged, "word/document.xml")).contains("<w:b", ">RESET<");
        assertThat(workshop.sources(merged))
                .containsExactly("PRESS ⟦1⟧RESET⟦/1⟧ NOW.", "THEN WAIT.", "DONE.");
    }

    @Test
    void trackedChangesAreAnnounced() throws IOException, FormatException {
        Path file =
                workshop.docx(
                        "a.docx", "<w:ins w:id=\"1\" w:author=\"x\">" + run("New.") + "</w:ins>");

        assertThat(workshop.extract(file).warnings())
                .singleElement()
                .asString()
                .contains("tracked changes");
    }

    @Test
    void openDocumentKeepsTabsAndSpaces() throws IOException, FormatException {
        String office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
        String textNamespace = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
        Map<String, String> parts = new TreeMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put(
                "content.xml",
                "<office:document-content xmlns:office=\""
                        + office
                        + "\" xmlns:text=\""
                        + textNamespace
                        + "\" office:version=\"1.2\"><office:body><office:text><text:p>Name<text:tab/>Value"
                        + "<text:s text:c=\"3\"/>end</text:p></office:text></office:body></office:document-content>");
        Path file = workshop.zip("a.odt", parts);

        Path merged = workshop.merge(file, s -> s.replace("Name", "Wort"));

        assertThat(Workshop.part(merged, "content.xml"))
                .contains("Wort<text:tab/>Value", "<text:s text:c=\"2\"/>end");
    }

    @Test
    void damagedCodesAreRefusedAndNothingIsWritten() throws IOException {
        Path file =
                workshop.file("a.html", "<html><body><p>Press <i>Reset</i> now</p></body></html>");

        assertThatThrownBy(
                        () -> workshop.merge(file, 1, "Jetzt ⟦1⟧drücken", SegmentState.TRANSLATED))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("segment 1")
                .hasMessageContaining("⟦/1⟧ (</i>)");
        assertThat(workshop.outputs()).isEmpty();
    }

    @Test
    void encodingAndByteOrderMarkAreKept() throws IOException, FormatException {
        Path latin =
                workshop.file(
                        "a.html",
                        "<html><head><meta charset=\"iso-8859-1\"></head><body><p>Caf\u00e9</p></body></html>"
                                .getBytes(StandardCharsets.ISO_8859_1));
        Path wide = workshop.file("b.txt", "\uFEFFWide text\n".getBytes(StandardCharsets.UTF_16LE));
        Path marked = workshop.file("c.md", "\uFEFF# Title\n\nText\n");

        assertThat(workshop.sources(latin)).containsExactly("Caf\u00e9");
        assertThat(
                        Files.readString(
                                workshop.merge(latin, s -> "Ü"), Charset.forName("windows-1252")))
                .contains("<p>Ü</p>");
        assertThat(workshop.sources(wide)).containsExactly("Wide text");
        assertThat(Files.readString(workshop.merge(wide, s -> "Breit"), StandardCharsets.UTF_16LE))
                .isEqualTo("\uFEFFBreit\n");
        assertThat(workshop.sources(marked)).containsExactly("Title", "Text");
        assertThat(Files.readString(workshop.merge(marked, s -> "Ä")))
                .isEqualTo("\uFEFF# Ä\n\nÄ\n");
    }

    @Test
    void encodingThatCannotHoldTheTranslationBecomesUtf8() throws IOException, FormatException {
        Path file =
                workshop.into("ko")
                        .file(
                                "a.txt",
                                "Caf\u00e9 au lait is served here\n"
                                        .getBytes(StandardCharsets.ISO_8859_1));

        assertThat(Files.readString(workshop.merge(file, s -> "커피"))).isEqualTo("커피\n");
    }

    @Test
    void sentencesAreSplitWhereTheLanguageSaysSo() throws IOException, FormatException {
        Path file = workshop.file("a.md", "Call *Dr.* Who. `reset` clears it. See\nNo. 5.\n");

        assertThat(workshop.sources(file))
                .isEqualTo(
                        List.of("Call ⟦1⟧Dr.⟦/1⟧ Who.", "⟦1⟧reset⟦/1⟧ clears it.", "See\nNo. 5."));
    }
}
