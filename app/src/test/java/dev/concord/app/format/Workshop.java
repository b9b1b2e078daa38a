package dev.concord.app.format;

import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.format.ExtractedDocument;
import dev.concord.memory.format.FormatException;
import dev.concord.memory.format.SegmentationRules;
import dev.concord.memory.format.Translation;
import dev.concord.memory.model.Segment;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.model.SegmentState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A folder in which tests make, extract and merge documents from English to German. */
public final class Workshop {
    public static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final Path folder;
    private final DocumentFormats formats = new DocumentFormats();
    private LanguagePair languages = LanguagePair.of("en", "de");

    public Workshop(Path folder) {
        this.folder = folder;
    }

    public Workshop into(String target) {
        languages = LanguagePair.of("en", target);
        return this;
    }

    public Path file(String name, String content) throws IOException {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    public ExtractedDocument extract(Path file) throws FormatException {
        return formats.extract(
                file, file.getFileName().toString(), languages, SegmentationRules.BUILT_IN);
    }

    public List<String> sources(Path file) throws FormatException {
        return extract(file).segments().stream().map(Segment::source).toList();
    }

    /** Merges a translation of every segment and returns the new file. */
    public Path merge(Path file, UnaryOperator<String> translator) throws FormatException {
        Map<SegmentKey, Translation> translations = new HashMap<>();
        for (Segment segment : extract(file).segments()) {
            translations.put(
                    segment.key(),
                    new Translation(translator.apply(segment.source()), SegmentState.TRANSLATED));
        }
        return merge(file, translations);
    }

    /** Merges one segment's translation. */
    public Path merge(Path file, int segment, String target, SegmentState state)
            throws FormatException {
        SegmentKey key = new SegmentKey(file.getFileName().toString(), Integer.toString(segment));
        return merge(file, Map.of(key, new Translation(target, state)));
    }

    public Path merge(Path file, Map<SegmentKey, Translation> translations) throws FormatException {
        Path output = folder.resolve("target").resolve(file.getFileName());
        formats.merge(
                file,
                file.getFileName().toString(),
                languages,
                SegmentationRules.BUILT_IN,
                translations,
                output);
        return output;
    }

    /** A Word document with one paragraph for each string of runs. */
    public Path docx(String name, String... paragraphs) throws IOException {
        StringBuilder body = new StringBuilder();
        for (String runs : paragraphs) {
            body.append("<w:p>").append(runs).append("</w:p>");
        }
        Map<String, String> parts = new TreeMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd."
                        + "openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/"
                        + "officeDocument/2006/relationships/officeDocument\""
                        + " Target=\"word/document.xml\"/></Relationships>");
        parts.put(
                "word/document.xml",
                "<w:document xmlns:w=\"" + W + "\"><w:body>" + body + "</w:body></w:document>");
        return zip(name, parts);
    }

    public Path zip(String name, Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file(name, bytes.toByteArray());
    }

    public static String part(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    public static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    public static String bold(String text) {
        return "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** Files left in the folder of merged documents. */
    public List<String> outputs() throws IOException {
        Path target = folder.resolve("target");
        if (!Files.exists(target)) {
            return List.of();
        }
        try (var files = Files.list(target)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
