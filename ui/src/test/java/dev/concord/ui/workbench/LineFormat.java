package dev.concord.ui.workbench;

import dev.concord.glossary.text.LanguagePair;
import dev.concord.glossary.text.LanguageTag;
import dev.concord.memory.format.DocumentFormat;
import dev.concord.memory.format.ExtractedDocument;
import dev.concord.memory.format.FormatException;
import dev.concord.memory.format.SegmentationRules;
import dev.concord.memory.format.Translation;
import dev.concord.memory.model.Document;
import dev.concord.memory.model.InlineCode;
import dev.concord.memory.model.InlineCodes;
import dev.concord.memory.model.Segment;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.model.SegmentState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The simplest format there is: a line is a segment, and inline codes stand in it as tokens. */
public final class LineFormat implements DocumentFormat {
    @Override
    public boolean accepts(Path file) {
        return file.toString().endsWith(".txt");
    }

    @Override
    public List<String> formats() {
        return List.of("txt");
    }

    @Override
    public int checkRules(Path file, LanguageTag language) throws FormatException {
        throw new FormatException(file, "lines need no rules");
    }

    @Override
    public ExtractedDocument extract(
            Path file, String name, LanguagePair languages, SegmentationRules rules)
            throws FormatException {
        List<Segment> segments = new ArrayList<>();
        for (String line : lines(file)) {
            String id = Integer.toString(segments.size() + 1);
            List<InlineCode> codes =
                    InlineCodes.tokens(line).stream()
                            .map(token -> new InlineCode(token.number(), token.kind(), ""))
                            .toList();
            segments.add(
                    new Segment(
                            new SegmentKey(name, id), id, line, codes, "", SegmentState.INITIAL));
        }
        String fingerprint = Integer.toHexString(segments.hashCode());
        Document document =
                new Document(name, "txt", fingerprint, segments.size(), segments.size() * 8);
        return new ExtractedDocument(document, segments, List.of());
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
        List<String> merged = new ArrayList<>();
        for (String line : lines(original)) {
            SegmentKey key = new SegmentKey(name, Integer.toString(merged.size() + 1));
            Translation translation = translations.get(key);
            merged.add(translation == null ? line : translation.target());
        }
        try {
            Files.write(output, merged);
        } catch (IOException e) {
            throw new FormatException(output, "cannot be written", e);
        }
    }

    private static List<String> lines(Path file) throws FormatException {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new FormatException(file, "cannot be read", e);
        }
    }
}
