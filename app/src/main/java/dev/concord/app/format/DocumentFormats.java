package dev.concord.app.format;

import dev.concord.app.format.file.AtomicOutput;
import dev.concord.app.format.file.Extraction;
import dev.concord.app.format.file.FormatFamily;
import dev.concord.app.format.file.FormatInput;
import dev.concord.app.format.file.Translations;
import dev.concord.app.format.okapi.OkapiFormat;
import dev.concord.app.format.po.PoFormat;
import dev.concord.app.format.segmentation.SegmentationException;
import dev.concord.app.format.segmentation.Segmenters;
import dev.concord.app.format.xliff.XliffFormat;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.glossary.text.LanguageTag;
import dev.concord.memory.format.DocumentFormat;
import dev.concord.memory.format.ExtractedDocument;
import dev.concord.memory.format.FormatException;
import dev.concord.memory.format.SegmentationRules;
import dev.concord.memory.format.Translation;
import dev.concord.memory.format.WordCounter;
import dev.concord.memory.model.Document;
import dev.concord.memory.model.Segment;
import dev.concord.memory.model.SegmentKey;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * All formats that Concord reads and writes. Whatever goes wrong inside a family of formats leaves
 * here as a {@link FormatException}, and no half-written file stays behind.
 */
public final class DocumentFormats implements DocumentFormat {
    private static final long LARGEST_FILE = 512L << 20;
    private static final List<String> FORMATS =
            List.of(
                    "docx",
                    "pptx",
                    "xlsx",
                    "odt",
                    "html",
                    "htm",
                    "xhtml",
                    "md",
                    "markdown",
                    "txt",
                    "po",
                    "pot",
                    "xliff",
                    "xlf");

    private final FormatFamily okapi = new OkapiFormat();
    private final FormatFamily xliff = new XliffFormat();
    private final FormatFamily po = new PoFormat();

    @Override
    public boolean accepts(Path file) {
        return FORMATS.contains(extension(file));
    }

    @Override
    public List<String> formats() {
        return FORMATS;
    }

    @Override
    public ExtractedDocument extract(
            Path file, String name, LanguagePair languages, SegmentationRules rules)
            throws FormatException {
        FormatInput input = read(file, name, languages, rules);
        Extraction extraction = Boundary.call(input, () -> family(input).extract(input));
        List<Segment> segments = extraction.segments();
        int words = WordCounter.of(languages.source()).count(segments);
        Document document =
                new Document(name, input.extension(), fingerprint(input), segments.size(), words);
        return new ExtractedDocument(document, segments, extraction.warnings());
    }

    @Override
    public void merge(
            Path original,
            String name,
            LanguagePair languages,
            SegmentationRules rules,
            Map<SegmentKey, Translation> translations,
            Path output)
            throws FormatException {
        FormatInput input = read(original, name, languages, rules);
        try (AtomicOutput whole = new AtomicOutput(output)) {
            if (translations.isEmpty()) {
                copy(input, whole.temporary());
            } else {
                Translations checked = new Translations(original, translations);
                Boundary.call(
                        input,
                        () -> {
                            family(input).merge(input, checked, whole.temporary());
                            return true;
                        });
            }
            whole.commit();
        }
    }

    @Override
    public int checkRules(Path srx, LanguageTag source) throws FormatException {
        try {
            return Segmenters.applicableRules(Files.readString(srx), source);
        } catch (SegmentationException e) {
            throw new FormatException(srx, String.valueOf(e.getMessage()), e);
        } catch (MalformedInputException e) {
            throw new FormatException(srx, "is not in UTF-8; save it in UTF-8", e);
        } catch (IOException e) {
            throw new FormatException(srx, "cannot be read (" + e + "); check its rights", e);
        }
    }

    private static void copy(FormatInput input, Path target) throws FormatException {
        try {
            Files.write(target, input.content());
        } catch (IOException e) {
            throw new FormatException(target, "cannot be written (" + e + ")", e);
        }
    }

    private FormatFamily family(FormatInput input) {
        return switch (input.extension()) {
            case "po", "pot" -> po;
            case "xliff", "xlf" -> xliff;
            default -> okapi;
        };
    }

    private FormatInput read(
            Path file, String name, LanguagePair languages, SegmentationRules rules)
            throws FormatException {
        if (!Files.isRegularFile(file)) {
            String what = Files.exists(file) ? "is no file" : "does not exist";
            throw new FormatException(file, what + "; check the path");
        }
        if (!accepts(file)) {
            throw new FormatException(
                    file, "is of an unknown format; known are " + String.join(", ", FORMATS));
        }
        try {
            if (Files.size(file) > LARGEST_FILE) {
                throw new FormatException(
                        file, "is larger than 512 MB; split it and add the parts");
            }
            byte[] content = Files.readAllBytes(file);
            return new FormatInput(file, name, extension(file), content, languages, rules);
        } catch (IOException e) {
            throw new FormatException(file, "cannot be read (" + e + "); check its rights", e);
        }
    }

    private static String extension(Path file) {
        Path last = file.getFileName();
        String name = last == null ? "" : last.toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String fingerprint(FormatInput input) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(input.content()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
