package dev.concord.ui.control;

import dev.concord.memory.model.InlineCodes;
import dev.concord.memory.model.InlineCodes.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.TextFormatter;

/**
 * Keeps inline codes whole while a target is edited, by whatever means: typing, pasting, dragging
 * or an input method. The caret steps over a code, deleting a part deletes all of it, nothing is
 * inserted into one, and a code that the source does not have (or not so often) does not come in.
 */
final class CodeGuard implements UnaryOperator<TextFormatter.Change> {
    private List<String> codesOfSource = List.of();

    /** Sets the source whose codes may stand in the target. */
    void protect(String source) {
        codesOfSource = InlineCodes.tokens(source).stream().map(Token::text).toList();
    }

    @Override
    public TextFormatter.Change apply(TextFormatter.Change change) {
        if (change.isContentChange()) {
            widenToWholeCodes(change);
            refuseForeignCodes(change);
        }
        keepCaretOutside(change);
        return change;
    }

    /** True when a code ends at a place. */
    boolean isBehindCode(String text, int place) {
        return InlineCodes.tokens(text).stream().anyMatch(code -> code.end() == place);
    }

    private static void widenToWholeCodes(TextFormatter.Change change) {
        List<Token> codes = InlineCodes.tokens(change.getControlText());
        int start = change.getRangeStart();
        int end = change.getRangeEnd();
        boolean insertion = start == end;
        for (Token code : codes) {
            if (isInside(code, start)) {
                start = insertion ? code.end() : code.start();
            }
            if (isInside(code, end)) {
                end = code.end();
            }
        }
        if (start != change.getRangeStart() || end != change.getRangeEnd()) {
            change.setRange(start, end);
            placeCaret(change, start + change.getText().length());
        }
    }

    private void refuseForeignCodes(TextFormatter.Change change) {
        List<Token> incoming = InlineCodes.tokens(change.getText());
        if (incoming.isEmpty()) {
            return;
        }
        List<String> free = new ArrayList<>(codesOfSource);
        String kept =
                change.getControlText().substring(0, change.getRangeStart())
                        + " "
                        + change.getControlText().substring(change.getRangeEnd());
        InlineCodes.tokens(kept).forEach(code -> free.remove(code.text()));
        StringBuilder allowed = new StringBuilder();
        int from = 0;
        for (Token code : incoming) {
            allowed.append(change.getText(), from, code.start());
            if (free.remove(code.text())) {
                allowed.append(code.text());
            }
            from = code.end();
        }
        allowed.append(change.getText(), from, change.getText().length());
        if (allowed.length() != change.getText().length()) {
            change.setText(allowed.toString());
            placeCaret(change, change.getRangeStart() + allowed.length());
        }
    }

    private static void keepCaretOutside(TextFormatter.Change change) {
        for (Token code : InlineCodes.tokens(change.getControlNewText())) {
            boolean collapsed = change.getCaretPosition() == change.getAnchor();
            if (isInside(code, change.getCaretPosition())) {
                boolean forward = change.getCaretPosition() > change.getControlCaretPosition();
                change.setCaretPosition(forward ? code.end() : code.start());
                if (collapsed) {
                    change.setAnchor(change.getCaretPosition());
                }
            }
            if (isInside(code, change.getAnchor())) {
                boolean before = change.getAnchor() < change.getCaretPosition();
                change.setAnchor(before ? code.start() : code.end());
            }
        }
    }

    private static void placeCaret(TextFormatter.Change change, int position) {
        change.setCaretPosition(position);
        change.setAnchor(position);
    }

    private static boolean isInside(Token code, int position) {
        return position > code.start() && position < code.end();
    }
}
