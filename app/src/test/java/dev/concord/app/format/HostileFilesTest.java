package dev.concord.app.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concord.memory.format.FormatException;
import dev.concord.memory.model.SegmentState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileFilesTest {
    @TempDir private Path folder;
    private Workshop workshop;

    @BeforeEach
    void openWorkshop() {
        workshop = new Workshop(folder);
    }

    @Test
    void missingFileIsNamed() {
        Path file = folder.resolve("none.docx");

        refused(file, "does not exist");
    }

    @Test
    void folderIsNoDocument() throws IOException {
        refused(Files.createDirectory(folder.resolve("a.md")), "is no file");
    }

    @Test
    void unknownFormatNamesTheKnownOnes() throws IOException {
        refused(workshop.file("a.xyz", "text"), "unknown format", "docx", "xliff");
    }

    @Test
    void truncatedDocumentIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(workshop.docx("a.docx", Workshop.run("Hello there")));

        refused(
                workshop.file("b.docx", Arrays.copyOf(whole, whole.length / 2)),
                "damaged or cut off");
        refused(workshop.file("c.odt", "no zip at all"), "damaged or cut off");
        refused(workshop.file("d.docx", new byte[0]), "damaged or cut off");
    }

    @Test
    void otherArchiveIsRefused() throws IOException {
        refused(
                workshop.zip("a.docx", Map.of("readme.txt", "hi")),
                "has no part word/document.xml");
    }

    @Test
    void passwordProtectedDocumentIsRefused() throws IOException {
        byte[] compound = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0};

        refused(workshop.file("a.docx", compound), "password");
    }

    @Test
    void archiveThatUnpacksToTooMuchIsRefused() throws IOException {
        Map<String, String> parts = new TreeMap<>();
        parts.put("word/document.xml", " ".repeat(20 << 20));

        refused(workshop.zip("a.docx", parts), "refused for safety");
    }

    @Test
    void entitiesInPartsAreNeverResolved() throws IOException {
        Path secret = workshop.file("secret.txt", "TOP SECRET");
        Map<String, String> parts = new TreeMap<>();
        parts.put(
                "word/document.xml",
                "<!DOCTYPE d [<!ENTITY s SYSTEM \""
                        + secret.toUri()
                        + "\">]><w:document xmlns:w=\""
                        + Workshop.W
                        + "\"><w:body><w:p><w:r><w:t>&s;</w:t></w:r></w:p></w:body></w:document>");

        refused(workshop.zip("a.docx", parts), "never resolved");
    }

    @Test
    void entitiesInPagesAreNeverResolved() throws IOException, FormatException {
        Path secret = workshop.file("secret.txt", "TOP SECRET");
        Path file =
                workshop.file(
                        "a.xhtml",
                        "<!DOCTYPE html [<!ENTITY s SYSTEM \""
                                + secret.toUri()
                                + "\">]>\n<html><body><p>A &s; B</p></body></html>");

        assertThat(workshop.sources(file)).noneMatch(source -> source.contains("SECRET"));
    }

    @Test
    void malformedPartNamesThePlace() throws IOException {
        Path file = workshop.docx("a.docx", "<w:r><w:t>Open</w:r>");

        refused(file, "cannot be read as docx", "line 1");
    }

    @Test
    void contentThatDisagreesWithItsEncodingIsRefused() throws IOException {
        byte[] latin =
                "<html><head><meta charset=\"utf-8\"></head><p>Caf\u00e9</p>"
                        .getBytes(StandardCharsets.ISO_8859_1);

        refused(workshop.file("a.html", latin), "says it is UTF-8", "byte 48", "save it as UTF-8");
        refused(
                workshop.file("b.html", "<meta charset=klingon><p>a"),
                "encoding \"klingon\" is unknown");
        refused(workshop.file("c.txt", new byte[] {'a', 0, 'b', 0, 0, 0}), "is not a text file");
    }

    @Test
    void controlCharactersOfATargetAreRefused() throws IOException {
        Path file = workshop.file("a.md", "One\n");

        assertThatThrownBy(() -> workshop.merge(file, 1, "Ei\u0001ns", SegmentState.TRANSLATED))
                .hasMessageContaining("segment 1 holds a control character");
        assertThat(workshop.outputs()).isEmpty();
    }

    @Test
    void oldOutputSurvivesAFailedMerge() throws IOException, FormatException {
        Path file = workshop.file("a.md", "One *two*\n");
        Path output = workshop.merge(file, 1, "Eins ⟦1⟧zwei⟦/1⟧", SegmentState.TRANSLATED);

        assertThatThrownBy(() -> workshop.merge(file, 1, "Eins", SegmentState.TRANSLATED))
                .isInstanceOf(FormatException.class);
        assertThat(output).hasContent("Eins *zwei*\n");
        assertThat(workshop.outputs()).containsExactly("a.md");
    }

    private void refused(Path file, String... fragments) {
        assertThatThrownBy(() -> workshop.extract(file))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContainingAll(fragments)
                .message()
                .doesNotContain("\n");
    }
}
