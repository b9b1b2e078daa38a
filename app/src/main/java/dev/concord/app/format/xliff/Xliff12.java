package dev.concord.app.format.xliff;

import dev.concord.app.format.file.Splices;
import dev.concord.app.format.xliff.Node.Element;
import dev.concord.memory.format.Translation;
import dev.concord.memory.model.SegmentState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** XLIFF 1.2: segments are {@code mrk} in {@code seg-source}, or the whole {@code trans-unit}. */
final class Xliff12 implements Dialect {
    @Override
    public String unitName() {
        return "trans-unit";
    }

    @Override
    public String languageElement() {
        return "file";
    }

    @Override
    public String sourceLanguageAttribute() {
        return "source-language";
    }

    @Override
    public String targetLanguageAttribute() {
        return "target-language";
    }

    @Override
    public List<Slot> slots(Element unit, String document) {
        Optional<Element> source = unit.child("source");
        if (source.isEmpty()) {
            return List.of();
        }
        Optional<Element> target = unit.child("target");
        SegmentState state = state(unit, target);
        List<Element> parts = unit.child("seg-source").map(Xliff12::segments).orElse(List.of());
        List<Slot> slots = new ArrayList<>();
        if (parts.isEmpty()) {
            add(source.get(), target, state, document, slots);
        }
        List<Element> translated = target.map(Xliff12::segments).orElse(List.of());
        for (Element part : parts) {
            Optional<Element> holder =
                    translated.isEmpty() && parts.size() == 1 ? target : find(translated, part);
            add(part, holder, state, document, slots);
        }
        return slots;
    }

    private static void add(
            Element source,
            Optional<Element> holder,
            SegmentState state,
            String document,
            List<Slot> slots) {
        InlineText text = InlineText.ofSource(source.children(), document);
        if (!text.isBlank()) {
            Optional<InlineText> target =
                    holder.map(h -> InlineText.ofTarget(h.children(), document, text));
            slots.add(new Slot(text, target, holder, state));
        }
    }

    private static List<Element> segments(Element parent) {
        List<Element> found = new ArrayList<>();
        for (Node child : parent.children()) {
            if (child instanceof Element element) {
                if (isSegment(element)) {
                    found.add(element);
                } else {
                    found.addAll(segments(element));
                }
            }
        }
        return found;
    }

    private static boolean isSegment(Element element) {
        return element.name().equals("mrk")
                && element.attribute("mtype").filter("seg"::equals).isPresent();
    }

    private static Optional<Element> find(List<Element> segments, Element like) {
        return segments.stream()
                .filter(s -> s.attribute("mid").equals(like.attribute("mid")))
                .findFirst();
    }

    private static SegmentState state(Element unit, Optional<Element> target) {
        String state = target.flatMap(t -> t.attribute("state")).orElse("");
        boolean approved = unit.attribute("approved").filter("yes"::equals).isPresent();
        if (state.equals("final")) {
            return SegmentState.FINAL;
        }
        if (approved || state.equals("signed-off")) {
            return SegmentState.REVIEWED;
        }
        boolean translated = state.equals("translated") || state.startsWith("needs-review-");
        return translated ? SegmentState.TRANSLATED : SegmentState.INITIAL;
    }

    private static String name(SegmentState state) {
        return switch (state) {
            case INITIAL -> "needs-translation";
            case TRANSLATED -> "translated";
            case REVIEWED -> "signed-off";
            case FINAL -> "final";
        };
    }

    @Override
    public void write(
            Element unit,
            List<Slot> slots,
            List<Optional<Translation>> translations,
            String document,
            Splices splices) {
        if (translations.stream().allMatch(Optional::isEmpty)) {
            return;
        }
        SegmentState old = slots.getFirst().state();
        SegmentState state = lowest(slots, translations);
        Optional<Element> target = unit.child("target");
        boolean inPlace =
                target.isPresent() && slots.stream().allMatch(s -> s.holder().isPresent());
        if (inPlace) {
            update(
                    target.get(),
                    slots,
                    translations,
                    state == old ? "" : name(state),
                    document,
                    splices);
        } else {
            rebuild(unit, slots, translations, state, document, splices);
        }
        if (state != old) {
            approve(unit, state, document, splices);
        }
    }

    /** A unit is as far as the least of its segments. */
    private static SegmentState lowest(List<Slot> slots, List<Optional<Translation>> translations) {
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

    private static void approve(
            Element unit, SegmentState state, String document, Splices splices) {
        boolean approved = state.compareTo(SegmentState.REVIEWED) >= 0;
        if (approved || unit.attribute("approved").isPresent()) {
            StartTag tag = new StartTag(document.substring(unit.start(), unit.contentStart()));
            tag.with("approved", approved ? "yes" : "no");
            splices.replace(unit.start(), unit.contentStart(), tag.toString());
        }
    }

    private static void update(
            Element target,
            List<Slot> slots,
            List<Optional<Translation>> translations,
            String state,
            String document,
            Splices splices) {
        StartTag tag = new StartTag(document.substring(target.start(), target.contentStart()));
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
                StartTag own =
                        holder.equals(target)
                                ? tag
                                : new StartTag(
                                        document.substring(holder.start(), holder.contentStart()));
                replace(holder, own, slot.xml(text), splices);
            }
        }
    }

    private static void replace(Element holder, StartTag tag, String content, Splices splices) {
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
    private static void rebuild(
            Element unit,
            List<Slot> slots,
            List<Optional<Translation>> translations,
            SegmentState state,
            String document,
            Splices splices) {
        Element source = unit.child("source").orElseThrow();
        Optional<Element> segmented = unit.child("seg-source").filter(s -> !segments(s).isEmpty());
        String content =
                segmented
                        .map(s -> shaped(s, slots, translations, document))
                        .orElseGet(() ->
                                slots.getFirst()
                                        .xml(translations.getFirst().orElseThrow().target()));
        Optional<Element> target = unit.child("target");
        if (target.isPresent()) {
            Element old = target.get();
            StartTag tag = new StartTag(document.substring(old.start(), old.contentStart()));
            tag.with("state", name(state));
            splices.replace(old.start(), old.end(), tag.open() + content + "</" + tag.name() + ">");
        } else {
            String attributes = " state=\"" + name(state) + "\"";
            Element after = unit.child("seg-source").orElse(source);
            Dialect.insertTarget(source, after, content, attributes, document, splices);
        }
    }

    private static String shaped(
            Element segmented,
            List<Slot> slots,
            List<Optional<Translation>> translations,
            String document) {
        Splices inner = new Splices();
        int next = 0;
        for (Element part : segments(segmented)) {
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
}
