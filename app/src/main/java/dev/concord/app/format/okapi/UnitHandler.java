package dev.concord.app.format.okapi;

import dev.concord.app.format.file.Extraction;
import dev.concord.app.format.okapi.UnitSplitter.Span;
import dev.concord.app.format.segmentation.SegmentationException;
import dev.concord.memory.format.FormatException;
import dev.concord.memory.format.Translation;
import dev.concord.memory.model.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.TextContainer;

/** Takes the segments out of text units and, when merging, puts their translations in. */
final class UnitHandler {
    /** Where translations come from; nothing at all when only reading. */
    interface Source {
        Optional<Translation> translation(Segment segment) throws FormatException;
    }

    private final Extraction extraction;
    private final UnitSplitter splitter;
    private final Source source;
    private final LocaleId target;
    private final ContentRepair repair;

    UnitHandler(
            Extraction extraction,
            UnitSplitter splitter,
            Source source,
            LocaleId target,
            ContentRepair repair) {
        this.extraction = extraction;
        this.splitter = splitter;
        this.source = source;
        this.target = target;
        this.repair = repair;
    }

    /** Looks at what the filter found; only text units matter. */
    void handle(Event event) throws FormatException, SegmentationException {
        if (event.isTextUnit()) {
            handle(event.getTextUnit());
        }
    }

    /** Reads a unit and sets its target when at least one of its segments has a translation. */
    private void handle(ITextUnit unit) throws FormatException, SegmentationException {
        if (!unit.isTranslatable()) {
            return;
        }
        List<Piece> pieces = repair.read(Piece.of(unit.getSource().getUnSegmentedContentCopy()));
        List<Piece> merged = new ArrayList<>(pieces.size());
        boolean changed = false;
        int from = 0;
        for (Span span : splitter.split(pieces)) {
            List<Piece> content = pieces.subList(span.start(), span.end());
            TokenText text = new TokenText(content);
            Segment segment = extraction.add(unit.getId(), text.text(), text.codes());
            Optional<Translation> translation = source.translation(segment);
            merged.addAll(pieces.subList(from, span.start()));
            merged.addAll(translation.map(t -> text.pieces(t.target())).orElse(content));
            changed |= translation.isPresent();
            from = span.end();
        }
        merged.addAll(pieces.subList(from, pieces.size()));
        // Untranslated units may need repair as well.
        List<Piece> written = repair.write(merged);
        if (changed || !written.equals(pieces)) {
            unit.setTarget(target, new TextContainer(Piece.fragment(written)));
        }
    }
}
