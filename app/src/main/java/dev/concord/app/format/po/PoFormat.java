package dev.concord.app.format.po;

import dev.concord.app.format.file.DecodedText;
import dev.concord.app.format.file.Extraction;
import dev.concord.app.format.file.FormatFamily;
import dev.concord.app.format.file.FormatInput;
import dev.concord.app.format.file.Splices;
import dev.concord.app.format.file.TextEncoding;
import dev.concord.app.format.file.Translations;
import dev.concord.memory.format.FormatException;
import dev.concord.memory.format.Translation;
import dev.concord.memory.model.Segment;
import dev.concord.memory.model.SegmentState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gettext catalogues: each msgstr is a segment; a fuzzy one has a target that nobody confirmed. */
public final class PoFormat implements FormatFamily {
    @Override
    public Extraction extract(FormatInput input) throws FormatException {
        Translations none = new Translations(input.file(), Map.of());
        return walk(input, TextEncoding.decode(input), none, new Splices());
    }

    @Override
    public void merge(FormatInput input, Translations translations, Path output)
            throws FormatException {
        DecodedText decoded = TextEncoding.decode(input);
        Splices splices = new Splices();
        walk(input, decoded, translations, splices);
        decoded.write(input, splices.apply(decoded.text()), output);
    }

    private static Extraction walk(
            FormatInput input, DecodedText decoded, Translations translations, Splices splices)
            throws FormatException {
        Extraction extraction = new Extraction(input);
        PoWriter writer = new PoWriter(decoded.text(), splices);
        int unit = 0;
        for (PoEntry entry : PoParser.parse(input, decoded.text())) {
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
