package dev.concord.ui.control;

import dev.concord.glossary.text.LanguageTag;
import dev.concord.memory.model.InlineCodes;
import dev.concord.memory.model.InlineCodes.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A segment's text to read: codes as chips, marks on stretches of it. Cheap enough for a cell. */
public final class SegmentText extends TextFlow {
    private record Shown(String text, List<Highlight> highlights) {}

    private Shown shown = new Shown("", List.of());

    public SegmentText() {
        getStyleClass().add("segment-text");
        setAccessibleRole(AccessibleRole.TEXT);
    }

    /** The language it shows, for direction and font. */
    public void setLanguage(LanguageTag language) {
        setNodeOrientation(
                language.isRightToLeft()
                        ? NodeOrientation.RIGHT_TO_LEFT
                        : NodeOrientation.LEFT_TO_RIGHT);
        setStyle(ScriptFonts.style(language));
    }

    /** Shows a text without marks. */
    public void show(String text) {
        show(text, List.of());
    }

    /** Shows a text with marks, which must not overlap. */
    public void show(String text, List<Highlight> highlights) {
        Shown wanted = new Shown(text, List.copyOf(highlights));
        if (wanted.equals(shown)) {
            return;
        }
        shown = wanted;
        setAccessibleText(InlineCodes.plain(text));
        getChildren().setAll(nodes(wanted));
    }

    /** What it shows, with its tokens. */
    public String text() {
        return shown.text();
    }

    private static List<Node> nodes(Shown shown) {
        String text = shown.text();
        List<Node> nodes = new ArrayList<>();
        int from = 0;
        for (Token code : InlineCodes.tokens(text)) {
            addRuns(nodes, shown, from, code.start());
            nodes.add(chip(shown, code));
            from = code.end();
        }
        addRuns(nodes, shown, from, text.length());
        return nodes;
    }

    private static CodeChip chip(Shown shown, Token code) {
        CodeChip chip = new CodeChip(code);
        shown.highlights().stream()
                .filter(mark -> mark.start() <= code.start() && code.end() <= mark.end())
                .forEach(mark -> chip.getStyleClass().add(mark.kind().styleClass()));
        return chip;
    }

    /** Cuts a stretch without codes where marks begin and end. */
    private static void addRuns(List<Node> nodes, Shown shown, int start, int end) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(start, end));
        for (Highlight mark : shown.highlights()) {
            cuts.add(Math.clamp(mark.start(), start, end));
            cuts.add(Math.clamp(mark.end(), start, end));
        }
        int from = cuts.removeFirst();
        for (int to : cuts) {
            Text run = new Text(shown.text().substring(from, to));
            run.getStyleClass().add("segment-run");
            int at = from;
            shown.highlights().stream()
                    .filter(mark -> mark.start() <= at && at < mark.end())
                    .forEach(mark -> run.getStyleClass().add(mark.kind().styleClass()));
            nodes.add(run);
            from = to;
        }
    }
}
