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
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The targets of a bilingual file (XLIFF, PO). A segment of the file is one of the project's when a
 * document of the file's name has the same source under the same id; otherwise it is the next
 * segment of the project with that source text.
 */
public final class BilingualTranslations implements TranslationSource {
    private final Path file;
    private final Map<SegmentKey, Segment> known = new HashMap<>();
    private final Map<String, Deque<SegmentKey>> bySource = new HashMap<>();
    private final Iterator<Segment> segments;

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
        List<Segment> translated =
                extracted.segments().stream().filter(s -> !s.initialTarget().isBlank()).toList();
        if (translated.isEmpty()) {
            throw new FormatException(
                    file, "has no translations; give an XLIFF or PO file with targets, or a TSV");
        }
        this.segments = translated.iterator();
        for (Document document : project.documents()) {
            project.segments(document.name()).forEach(this::know);
        }
    }

    private void know(Segment segment) {
        known.put(segment.key(), segment);
        bySource.computeIfAbsent(matchKey(segment), _ -> new ArrayDeque<>()).add(segment.key());
    }

    @Override
    public Optional<ReplayedTranslation> next() throws UnusableTranslationException {
        if (!segments.hasNext()) {
            return Optional.empty();
        }
        Segment segment = segments.next();
        String place = file.getFileName() + ", segment " + segment.key().segment();
        SegmentKey key = keyOf(segment);
        if (key == null) {
            throw new UnusableTranslationException(
                    place, "no segment of the project has this source: " + shown(segment));
        }
        return Optional.of(
                new ReplayedTranslation(
                        place,
                        key,
                        segment.initialTarget(),
                        segment.initialState().isConfirmed()
                                ? segment.initialState()
                                : SegmentState.TRANSLATED,
                        OptionalInt.empty(),
                        List.of()));
    }

    private @org.jspecify.annotations.Nullable SegmentKey keyOf(Segment segment) {
        Segment same = known.get(segment.key());
        Deque<SegmentKey> waiting = bySource.get(matchKey(segment));
        if (same != null && same.source().equals(segment.source())) {
            if (waiting != null) {
                waiting.remove(same.key());
            }
            return same.key();
        }
        return waiting == null ? null : waiting.poll();
    }

    /** Another format numbers inline codes otherwise: the words decide. */
    private static String matchKey(Segment segment) {
        return InlineCodes.plain(segment.source()).strip().replaceAll("\\s+", " ");
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
