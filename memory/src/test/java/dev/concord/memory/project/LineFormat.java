package dev.concord.memory.project;

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

/**
 * A format as simple as can be, since the real ones live in a module above: a line is a segment,
 * and inline codes stand in it as tokens.
 */
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
    public ExtractedDocument extract(
            Path file, String name, LanguagePair languages, SegmentationRules rules)
            throws FormatException {
        if (!accepts(file)) {
            throw new FormatException(file, "is of an unknown format");
        }
        var segments = new ArrayList<Segment>();
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
        var document =
                new Document(
                        name,
                        "txt",
                        Integer.toHexString(segments.hashCode()),
                        segments.size(),
                        segments.size());
        return new ExtractedDocument(document, segments, List.of());
    }

    @Override
    public int checkRules(Path srx, LanguageTag source) throws FormatException {
        return lines(srx).size();
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
        var merged = new ArrayList<String>();
        for (Segment segment : extract(original, name, languages, rules).segments()) {
            Translation translation = translations.get(segment.key());
            merged.add(translation == null ? segment.source() : translation.target());
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
