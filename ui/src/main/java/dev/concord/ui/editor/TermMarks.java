package dev.concord.ui.editor;

import dev.concord.memory.completion.SourceTerm;
import dev.concord.memory.completion.TypedRendering;
import dev.concord.memory.consistency.RenderingTally;
import dev.concord.ui.control.Highlight;
import dev.concord.ui.control.HintedMark;
import dev.concord.ui.message.Messages;
import java.util.ArrayList;
import java.util.List;

/** The marks of terms in the active row, each with what it says. */
final class TermMarks {
    private static final int FEW = 3;

    private final Messages messages;

    TermMarks(Messages messages) {
        this.messages = messages;
    }

    /** Every term of the source is underlined and says its renderings. */
    List<HintedMark> inSource(List<SourceTerm> terms) {
        List<HintedMark> marks = new ArrayList<>();
        for (SourceTerm term : terms) {
            String hint = hint(term);
            for (SourceTerm.Place place : term.places()) {
                marks.add(
                        new HintedMark(
                                new Highlight(place.start(), place.end(), Highlight.Kind.TERM),
                                hint));
            }
        }
        return marks;
    }

    /** What must not be used is struck through and says what to use. */
    List<HintedMark> inTarget(List<TypedRendering> renderings) {
        return renderings.stream()
                .filter(TypedRendering::isForbidden)
                .map(rendering ->
                        new HintedMark(
                                new Highlight(
                                        rendering.start(),
                                        rendering.end(),
                                        Highlight.Kind.FORBIDDEN),
                                hint(rendering)))
                .toList();
    }

    private String hint(SourceTerm term) {
        List<String> lines = new ArrayList<>();
        if (!term.agreedRenderings().isEmpty() && term.verdict().isEmpty()) {
            lines.add(messages.text("editor.hint.agreed", joined(term.agreedRenderings())));
        } else if (!term.agreedRenderings().isEmpty() || !term.listed().isEmpty()) {
            List<String> right =
                    term.agreedRenderings().isEmpty() ? term.listed() : term.agreedRenderings();
            lines.add(messages.text("editor.hint.right", joined(right)));
        }
        if (!term.forbidden().isEmpty()) {
            lines.add(messages.text("editor.hint.forbidden", joined(term.forbidden())));
        }
        if (!term.used().isEmpty()) {
            lines.add(
                    messages.text(
                            "editor.hint.used",
                            joined(term.used().stream().map(TermMarks::counted).toList())));
        }
        return lines.isEmpty() ? "" : term.term() + "\n" + String.join("\n", lines);
    }

    private static String counted(RenderingTally tally) {
        return tally.rendering() + " " + tally.count() + "×";
    }

    private String hint(TypedRendering rendering) {
        return rendering.instead().isEmpty()
                ? messages.text("editor.hint.against", rendering.rendering(), rendering.term())
                : messages.text(
                        "editor.hint.instead",
                        rendering.rendering(),
                        rendering.term(),
                        joined(rendering.instead()));
    }

    /** More would be read by nobody. */
    private static String joined(List<String> texts) {
        return String.join(", ", texts.stream().limit(FEW).toList());
    }
}
