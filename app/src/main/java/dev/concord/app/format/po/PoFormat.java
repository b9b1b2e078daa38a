package dev.concord.app.format.po;

import dev.concord.app.format.file.Extraction;
import dev.concord.app.format.file.FormatInput;
import dev.concord.app.format.file.SplicedFormat;
import dev.concord.app.format.file.Splices;
import dev.concord.app.format.file.Translations;
import dev.concord.memory.format.FormatException;
import dev.concord.memory.format.Translation;
import dev.concord.memory.model.Segment;
import dev.concord.memory.model.SegmentState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gettext catalogues: each msgstr is a segment; a fuzzy one has a target that nobody confirmed. */
public final class PoFormat implements SplicedFormat {
    @Override
    public Extraction walk(
            FormatInput input, String text, Translations translations, Splices splices)
            throws FormatException {
        Extraction extraction = new Extraction(input);
        PoWriter writer = new PoWriter(text, splices);
        int unit = 0;
        for (PoEntry entry : PoParser.parse(input, text)) {
            if (entry.isHeader()) {
                continue;
            }
            unit++;
            List<SegmentState> states = new ArrayList<>();
            boolean changed = false;
            for (PoField target : entry.targets()) {
                String source = entry.source(target).strip();
                if (!source.isEmpty()) {
                    Segment segment = add(extraction, unit, entry, target);
                    Optional<Translation> wanted = translations.changed(segment);
                    wanted.ifPresent(t -> writer.write(entry, target, segment, t));
                    states.add(wanted.map(Translation::state).orElse(segment.initialState()));
                    changed |= wanted.isPresent();
                }
            }
            if (changed) {
                writer.flag(entry, states);
            }
        }
        return extraction;
    }

    private static Segment add(Extraction extraction, int unit, PoEntry entry, PoField target) {
        SegmentState state = entry.isFuzzy() ? SegmentState.INITIAL : SegmentState.TRANSLATED;
        return extraction.add(
                Integer.toString(unit),
                entry.source(target).strip(),
                List.of(),
                target.value().strip(),
                state);
    }
}
