package dev.concord.app.format.file;

import dev.concord.memory.format.FormatException;
import dev.concord.memory.format.Translation;
import dev.concord.memory.model.InlineCode;
import dev.concord.memory.model.InlineCodes;
import dev.concord.memory.model.InlineCodes.Problem;
import dev.concord.memory.model.Segment;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.model.WritableText;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The translations of one document, looked up by segment and checked before they are used. */
public final class Translations {
    private final Path file;
    private final Map<SegmentKey, Translation> bySegment;

    public Translations(Path file, Map<SegmentKey, Translation> bySegment) {
        this.file = file;
        this.bySegment = Map.copyOf(bySegment);
    }

    /**
     * What is to be written for a segment: nothing when it has no translation, or one that is
     * already in the file.
     *
     * @throws FormatException when the translation's inline codes would break the document
     */
    public Optional<Translation> changed(Segment segment) throws FormatException {
        Translation translation = bySegment.get(segment.key());
        if (translation == null || translation.target().isBlank()) {
            return Optional.empty();
        }
        if (translation.target().equals(segment.initialTarget())) {
            boolean same = translation.state() == segment.initialState();
            return same ? Optional.empty() : Optional.of(translation);
        }
        if (!WritableText.isWritable(translation.target())) {
            throw new FormatException(
                    file,
                    "the target of segment "
                            + segment.key().segment()
                            + " holds a control character that no document can hold; type it anew");
        }
        List<Problem> problems = InlineCodes.problems(segment, translation.target());
        if (!problems.isEmpty()) {
            throw new FormatException(file, describe(segment, problems.getFirst()));
        }
        return Optional.of(translation);
    }

    /** Whether an encoding has all characters of all targets. */
    public boolean canBeWrittenIn(Charset charset) {
        CharsetEncoder encoder = charset.newEncoder();
        return bySegment.values().stream().allMatch(t -> encoder.canEncode(t.target()));
    }

    private static String describe(Segment segment, Problem problem) {
        String fault =
                switch (problem.fault()) {
                    case MISSING -> "lacks the inline code ";
                    case EXTRA -> "has too many of the inline code ";
                    case UNBALANCED -> "has one half of a pair but not ";
                    case MISORDERED -> "closes or overlaps pairs in the wrong order at ";
                };
        String place = "the target of segment " + segment.key().segment() + " ";
        String data = data(segment, problem.token());
        return place
                + fault
                + problem.token()
                + data
                + "; correct it in the editor and merge again";
    }

    private static String data(Segment segment, String token) {
        for (InlineCode code : segment.codes()) {
            if (code.token().equals(token) && !code.data().isBlank()) {
                String data = code.data().strip().replaceAll("\\s+", " ");
                return " (" + (data.length() > 60 ? data.substring(0, 60) + "…" : data) + ")";
            }
        }
        return "";
    }
}
