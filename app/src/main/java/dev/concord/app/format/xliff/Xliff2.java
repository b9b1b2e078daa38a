package dev.concord.app.format.xliff;

import dev.concord.app.format.file.Splices;
import dev.concord.app.format.xliff.Node.Element;
import dev.concord.memory.format.Translation;
import dev.concord.memory.model.SegmentState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** XLIFF 2.0 to 2.2: a unit holds segments, each with its own target and state. */
final class Xliff2 implements Dialect {
    @Override
    public String unitName() {
        return "unit";
    }

    @Override
    public String languageElement() {
        return "xliff";
    }

    @Override
    public String sourceLanguageAttribute() {
        return "srcLang";
    }

    @Override
    public String targetLanguageAttribute() {
        return "trgLang";
    }

    @Override
    public List<Slot> slots(Element unit, String document) {
        List<Slot> slots = new ArrayList<>();
        for (Element segment : unit.elements("segment")) {
            slot(segment, document).ifPresent(slots::add);
        }
        return slots;
    }

    private static Optional<Slot> slot(Element segment, String document) {
        Optional<Element> source = segment.child("source");
        if (source.isEmpty()) {
            return Optional.empty();
        }
        InlineText text = InlineText.ofSource(source.get().children(), document);
        Optional<Element> holder = segment.child("target");
        Optional<InlineText> target =
                holder.map(h -> InlineText.ofTarget(h.children(), document, text));
        return text.isBlank()
                ? Optional.empty()
                : Optional.of(new Slot(text, target, holder, state(segment)));
    }

    private static SegmentState state(Element segment) {
        return switch (segment.attribute("state").orElse("initial")) {
            case "translated" -> SegmentState.TRANSLATED;
            case "reviewed" -> SegmentState.REVIEWED;
            case "final" -> SegmentState.FINAL;
            default -> SegmentState.INITIAL;
        };
    }

    @Override
    public void write(
            Element unit,
            List<Slot> slots,
            List<Optional<Translation>> translations,
            String document,
            Splices splices) {
        int next = 0;
        for (Element segment : unit.elements("segment")) {
            if (slot(segment, document).isPresent()) {
                Slot slot = slots.get(next);
                translations.get(next).ifPresent(t -> write(segment, slot, t, document, splices));
                next++;
            }
        }
    }

    private static void write(
            Element segment, Slot slot, Translation translation, String document, Splices splices) {
        if (translation.state() != slot.state()) {
            StartTag tag =
                    new StartTag(document.substring(segment.start(), segment.contentStart()));
            // A sub-state refines the state that it was given for.
            tag.with("state", translation.state().code()).without("subState");
            splices.replace(segment.start(), segment.contentStart(), tag.toString());
        }
        if (translation.target().equals(slot.targetText())) {
            return;
        }
        String content = slot.xml(translation.target());
        if (slot.holder().isEmpty()) {
            Element source = segment.child("source").orElseThrow();
            Dialect.insertTarget(source, source, content, "", document, splices);
            return;
        }
        Element target = slot.holder().get();
        if (target.contentEnd() == target.end()) {
            StartTag tag = new StartTag(document.substring(target.start(), target.contentStart()));
            splices.replace(
                    target.start(), target.end(), tag.open() + content + "</" + tag.name() + ">");
        } else {
            splices.replace(target.contentStart(), target.contentEnd(), content);
        }
    }
}
