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

    /** The segments inside a source or target, however deep. */
    static List<Element> segments(Element parent) {
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

    static String name(SegmentState state) {
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
        if (translations.stream().anyMatch(Optional::isPresent)) {
            new Xliff12Writer(unit, slots, translations, document, splices).write();
        }
    }
}
