package dev.concord.app.replay;

import dev.concord.memory.format.DocumentFormat;
import dev.concord.memory.format.ExtractedDocument;
import dev.concord.memory.format.FormatException;
import dev.concord.memory.format.SegmentationRules;
import dev.concord.memory.model.Document;
import dev.concord.memory.model.InlineCodes;
import dev.concord.memory.model.Segment;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.model.SegmentState;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.store.StoreException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The targets of a bilingual file (XLIFF, PO). A segment of the file is one of the project's when a
 * document of the file's name has the same source under the same id; otherwise it is the segment
 * with that source text whose neighbours fit best.
 */
public final class BilingualTranslations implements TranslationSource {
    private final Path file;
    private final ProjectSegments project = new ProjectSegments();
    private final List<Segment> segments;
    private int next;

    /** Extracts the file and lays the project's segments ready. */
    public BilingualTranslations(Path file, OpenProject project, DocumentFormat format)
            throws FormatException, StoreException {
        this.file = file;
        ExtractedDocument extracted =
                format.extract(
                        file,
                        String.valueOf(file.getFileName()),
                        project.settings().languages(),
                        SegmentationRules.BUILT_IN);
        if (extracted.segments().stream().allMatch(s -> s.initialTarget().isBlank())) {
            throw new FormatException(
                    file, "has no translations; give an XLIFF or PO file with targets, or a TSV");
        }
        this.segments = extracted.segments();
        for (Document document : project.documents()) {
            this.project.add(project.segments(document.name()));
        }
    }

    @Override
    public Optional<ReplayedTranslation> next() throws UnusableTranslationException {
        // What has no target counts all the same: it shows where in the project the file is.
        while (next < segments.size() && segments.get(next).initialTarget().isBlank()) {
            project.take(segments.get(next), following());
            next++;
        }
        if (next == segments.size()) {
            return Optional.empty();
        }
        Segment segment = segments.get(next);
        Optional<SegmentKey> key = project.take(segment, following());
        next++;
        String place = file.getFileName() + ", segment " + segment.key().segment();
        if (key.isEmpty()) {
            throw new UnusableTranslationException(
                    place, "no segment of the project has this source: " + shown(segment));
        }
        return Optional.of(
                new ReplayedTranslation(
                        place,
                        key.get(),
                        segment.initialTarget(),
                        segment.initialState().isConfirmed()
                                ? segment.initialState()
                                : SegmentState.TRANSLATED,
                        OptionalInt.empty(),
                        List.of()));
    }

    private Optional<Segment> following() {
        return next + 1 < segments.size() ? Optional.of(segments.get(next + 1)) : Optional.empty();
    }

    private static String shown(Segment segment) {
        String text = InlineCodes.plain(segment.source()).strip();
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    @Override
    public void close() {
        // The file was read at once.
    }
}
