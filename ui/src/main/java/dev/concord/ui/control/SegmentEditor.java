package dev.concord.ui.control;

import dev.concord.glossary.text.LanguageTag;
import dev.concord.memory.model.InlineCodes;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/**
 * Edits one segment's text: a plain TextArea, whose caret, selection, input methods, bidirectional
 * text and accessibility are the platform's, between two painted layers. As high as its text.
 */
public final class SegmentEditor extends Region {
    /** As in the style sheet: padding of the text area's content. */
    private static final Insets CONTENT = new Insets(6, 8, 6, 8);

    /** On Linux the TextArea itself knows only Shift+Ctrl+Z. */
    private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Y");

    private final TextArea area = new TextArea();
    private final CodeGuard guard = new CodeGuard();
    private final PaintedMarks marks = new PaintedMarks();
    private final Text ruler = new Text();
    private List<HintedMark> hinted = List.of();
    private String source = "";

    /**
     * An editor with nothing in it.
     *
     * @param id of the text area, for tests and assistive technology
     */
    public SegmentEditor(String id, String accessibleText) {
        getStyleClass().add("segment-editor");
        setId(id + "-frame");
        area.setId(id);
        area.setAccessibleText(accessibleText);
        area.setWrapText(true);
        area.setPrefRowCount(1);
        area.setTextFormatter(new TextFormatter<>(guard));
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveOutStrayKeys);
        area.textProperty().subscribe(this::moveMarks);
        new MarkHints(area, this::markAt);
        area.scrollTopProperty().subscribe(this::requestLayout);
        area.selectionProperty().subscribe(this::requestLayout);
        ruler.fontProperty().bind(area.fontProperty());
        getChildren().addAll(marks.under(), area, marks.over());
    }

    /** Shows a text to edit and forgets what could be undone; the caret goes to its end. */
    public void edit(String sourceText, String text) {
        area.setEditable(true);
        show(sourceText, text);
        area.end();
    }

    private void show(String sourceText, String text) {
        source = sourceText;
        guard.protect(sourceText);
        hinted = List.of();
        area.setText(text);
    }

    /** Shows a text of which parts can be selected but not changed. */
    public void read(String text) {
        area.setEditable(false);
        show(text, text);
        area.home();
    }

    /** The text with its tokens; what is set here goes through the guard. */
    public StringProperty textProperty() {
        return area.textProperty();
    }

    /** The text with its tokens. */
    public String text() {
        return area.getText();
    }

    /** The selected part, without codes. */
    public String selectedText() {
        return InlineCodes.plain(area.getSelectedText()).strip();
    }

    /** Puts a text where the caret is, in place of what is selected. Can be undone. */
    public void insert(String text) {
        area.replaceSelection(text);
    }

    /** Puts a text in place of a stretch; taken back by a single undo. */
    public void replace(int start, int end, String text) {
        // Only with something selected does the field begin a new step to undo.
        boolean isAlone = start < end || start == 0 || guard.isBehindCode(area.getText(), start);
        int from = isAlone ? start : area.getText().offsetByCodePoints(start, -1);
        String kept = area.getText(from, start);
        area.selectRange(from, end);
        area.replaceSelection(kept + text);
    }

    /** Index of the character that the caret is before. */
    public int caret() {
        return area.getCaretPosition();
    }

    /** The same, to be observed. */
    public ReadOnlyIntegerProperty caretProperty() {
        return area.caretPositionProperty();
    }

    /**
     * Where a stretch of the text is on the screen, its first line if it has several; empty when it
     * is not to be seen. An empty stretch is where a caret would be.
     */
    public Optional<Bounds> placeOnScreen(int start, int end) {
        area.layout();
        return textNode()
                .flatMap(text -> marks.place(text, start, end))
                .map(place -> localToScreen(place));
    }

    /** Puts a text in place of everything. Can be undone. */
    public void replace(String text) {
        area.replaceText(0, area.getLength(), text);
    }

    /**
     * Inserts the next code of the source that is missing; with a selection, around it.
     *
     * @return false when none is missing
     */
    public boolean insertNextCode() {
        MissingCodes missing = new MissingCodes(source, area.getText());
        if (missing.isEmpty()) {
            return false;
        }
        String selected = area.getSelectedText();
        area.replaceSelection(selected.isEmpty() ? missing.next() : missing.around(selected));
        return true;
    }

    /** Inserts all codes of the source that are missing. */
    public void insertAllCodes() {
        MissingCodes missing = new MissingCodes(source, area.getText());
        if (!missing.isEmpty()) {
            area.replaceSelection(area.getSelectedText() + missing.all());
        }
    }

    /** Takes back the last step of editing in this segment. */
    public void undo() {
        area.undo();
    }

    /** Does again what was taken back. */
    public void redo() {
        area.redo();
    }

    /** Marks stretches of the text as it is now. */
    public void mark(List<Highlight> highlights) {
        markWithHints(highlights.stream().map(mark -> new HintedMark(mark, "")).toList());
    }

    /** The same with what they say to whoever points at them. */
    public void markWithHints(List<HintedMark> marked) {
        hinted = List.copyOf(marked);
        requestLayout();
    }

    /** What is marked now. */
    public List<HintedMark> marked() {
        return hinted;
    }

    private Optional<HintedMark> markAt(Point2D place) {
        return textNode()
                .flatMap(text ->
                        hinted.stream()
                                .filter(one -> marks.isAt(text, one.mark(), area, place))
                                .findFirst());
    }

    /** Marks keep to their words while something is typed beside them, and go with the words. */
    private void moveMarks(String before, String now) {
        int same = 0;
        int shorter = Math.min(before.length(), now.length());
        while (same < shorter && before.charAt(same) == now.charAt(same)) {
            same++;
        }
        int begun = same;
        int moved = now.length() - before.length();
        int behind = before.length();
        while (behind > begun
                && behind + moved > begun
                && before.charAt(behind - 1) == now.charAt(behind + moved - 1)) {
            behind--;
        }
        int rest = behind;
        hinted =
                hinted.stream()
                        .filter(one -> one.mark().end() <= begun || one.mark().start() >= rest)
                        .map(one -> one.mark().end() <= begun ? one : one.moved(moved))
                        .toList();
        requestLayout();
    }

    /** The language it edits, for direction and font. */
    public void setLanguage(LanguageTag language) {
        area.setNodeOrientation(
                language.isRightToLeft()
                        ? NodeOrientation.RIGHT_TO_LEFT
                        : NodeOrientation.LEFT_TO_RIGHT);
        area.setStyle(ScriptFonts.style(language));
    }

    /** Puts the keyboard focus into the text. */
    public void focusText() {
        area.requestFocus();
    }

    /** What has the keyboard focus while somebody writes here. */
    public Node focusNode() {
        return area;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = (width < 0 ? prefWidth(-1) : width) - CONTENT.getLeft() - CONTENT.getRight();
        ruler.setWrappingWidth(Math.max(20, inner));
        ruler.setText(area.getText().isEmpty() ? " " : area.getText());
        return Math.ceil(ruler.getLayoutBounds().getHeight())
                + CONTENT.getTop()
                + CONTENT.getBottom()
                + 2;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 300;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 80;
    }

    @Override
    protected void layoutChildren() {
        area.resizeRelocate(0, 0, getWidth(), getHeight());
        area.layout();
        marks.resize(getWidth(), getHeight());
        textNode()
                .ifPresent(text ->
                        marks.paint(
                                text,
                                hinted.stream().map(HintedMark::mark).toList(),
                                area.getSelection()));
    }

    private Optional<Text> textNode() {
        return area.lookup(".content") instanceof Parent content
                ? firstText(content)
                : Optional.empty();
    }

    private static Optional<Text> firstText(Parent parent) {
        for (Node node : parent.getChildrenUnmodifiable()) {
            if (node instanceof Text text) {
                return Optional.of(text);
            }
            if (node instanceof Parent deeper) {
                Optional<Text> found = firstText(deeper);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** A line break needs Shift, and Tab leaves the field: both would end up in the file else. */
    private void leaveOutStrayKeys(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && !event.isAltDown()) {
            if (event.isShiftDown() && area.isEditable()) {
                area.replaceSelection("\n");
            }
            event.consume();
        } else if (REDO.match(event)) {
            area.redo();
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            area.requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }
}
