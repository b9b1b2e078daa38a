package dev.concord.app.format.xliff;

import dev.concord.app.format.file.Splices;
import dev.concord.app.format.xliff.Node.Element;
import dev.concord.memory.format.Translation;
import dev.concord.memory.model.SegmentState;
import java.util.List;
import java.util.Optional;

/** Writes the translations of one {@code trans-unit}, of which at least one is there. */
final class Xliff12Writer {
    private final Element unit;
    private final List<Slot> slots;
    private final List<Optional<Translation>> translations;
    private final String document;
    private final Splices splices;

    Xliff12Writer(
            Element unit,
            List<Slot> slots,
            List<Optional<Translation>> translations,
            String document,
            Splices splices) {
        this.unit = unit;
        this.slots = slots;
        this.translations = translations;
        this.document = document;
        this.splices = splices;
    }

    void write() {
        SegmentState old = slots.getFirst().state();
        SegmentState state = lowest();
        Optional<Element> target = unit.child("target");
        boolean inPlace =
                target.isPresent() && slots.stream().allMatch(s -> s.holder().isPresent());
        if (inPlace) {
            update(target.get(), state == old ? "" : Xliff12.name(state));
        } else {
            rebuild(state);
        }
        if (state != old) {
            approve(state);
        }
    }

    /** A unit is as far as the least of its segments. */
    private SegmentState lowest() {
        SegmentState lowest = SegmentState.FINAL;
        for (int i = 0; i < slots.size(); i++) {
            SegmentState kept =
                    slots.get(i).targetText().isEmpty()
                            ? SegmentState.INITIAL
                            : slots.get(i).state();
            SegmentState state = translations.get(i).map(Translation::state).orElse(kept);
            lowest = state.compareTo(lowest) < 0 ? state : lowest;
        }
        return lowest;
    }

    private void approve(SegmentState state) {
        boolean approved = state.compareTo(SegmentState.REVIEWED) >= 0;
        if (approved || unit.attribute("approved").isPresent()) {
            StartTag tag = startTag(unit).with("approved", approved ? "yes" : "no");
            splices.replace(unit.start(), unit.contentStart(), tag.toString());
        }
    }

    private void update(Element target, String state) {
        StartTag tag = startTag(target);
        if (!state.isEmpty()) {
            tag.with("state", state).without("state-qualifier");
        }
        boolean empty = target.contentEnd() == target.end();
        if (!empty && !state.isEmpty()) {
            splices.replace(target.start(), target.contentStart(), tag.toString());
        }
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            Element holder = slot.holder().orElseThrow();
            String text = translations.get(i).map(Translation::target).orElse(slot.targetText());
            if (!text.equals(slot.targetText())) {
                replace(holder, holder.equals(target) ? tag : startTag(holder), slot.xml(text));
            }
        }
    }

    private void replace(Element holder, StartTag tag, String content) {
        if (holder.contentEnd() == holder.end()) {
            splices.replace(
                    holder.start(), holder.end(), tag.open() + content + "</" + tag.name() + ">");
        } else {
            splices.replace(holder.contentStart(), holder.contentEnd(), content);
        }
    }

    /**
     * A target in the shape of the segmented source, for one that is missing or shaped differently.
     */
    private void rebuild(SegmentState state) {
        Element source = unit.child("source").orElseThrow();
        Optional<Element> segmented =
                unit.child("seg-source").filter(s -> !Xliff12.segments(s).isEmpty());
        String content =
                segmented
                        .map(this::shaped)
                        .orElseGet(() ->
                                slots.getFirst()
                                        .xml(translations.getFirst().orElseThrow().target()));
        Optional<Element> target = unit.child("target");
        if (target.isPresent()) {
            Element old = target.get();
            StartTag tag = startTag(old).with("state", Xliff12.name(state));
            splices.replace(old.start(), old.end(), tag.open() + content + "</" + tag.name() + ">");
        } else {
            String attributes = " state=\"" + Xliff12.name(state) + "\"";
            Element after = unit.child("seg-source").orElse(source);
            Dialect.insertTarget(source, after, content, attributes, document, splices);
        }
    }

    private String shaped(Element segmented) {
        Splices inner = new Splices();
        int next = 0;
        for (Element part : Xliff12.segments(segmented)) {
            if (!InlineText.ofSource(part.children(), document).isBlank()) {
                Slot slot = slots.get(next);
                String text =
                        translations.get(next).map(Translation::target).orElse(slot.targetText());
                String content = text.isEmpty() ? "" : slot.xml(text);
                int offset = segmented.contentStart();
                inner.replace(part.contentStart() - offset, part.contentEnd() - offset, content);
                next++;
            }
        }
        return inner.apply(document.substring(segmented.contentStart(), segmented.contentEnd()));
    }

    private StartTag startTag(Element element) {
        return new StartTag(document.substring(element.start(), element.contentStart()));
    }
}
