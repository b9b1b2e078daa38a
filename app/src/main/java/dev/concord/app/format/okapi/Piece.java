package dev.concord.app.format.okapi;

import dev.concord.memory.model.InlineCode;
import java.util.ArrayList;
import java.util.List;
import net.sf.okapi.common.resource.Code;
import net.sf.okapi.common.resource.TextFragment;

/** One step through a unit's content: a character or an inline code. */
sealed interface Piece {
    /** A character of text. */
    record Letter(char value) implements Piece {
        boolean isSpace() {
            return Character.isWhitespace(value);
        }
    }

    /** An inline code. */
    record Mark(Code code) implements Piece {
        InlineCode.Kind kind() {
            return switch (code.getTagType()) {
                case OPENING -> InlineCode.Kind.OPENING;
                case CLOSING -> InlineCode.Kind.CLOSING;
                case PLACEHOLDER -> InlineCode.Kind.STANDALONE;
            };
        }
    }

    static List<Piece> of(TextFragment fragment) {
        String coded = fragment.getCodedText();
        List<Piece> pieces = new ArrayList<>(coded.length());
        for (int i = 0; i < coded.length(); i++) {
            char at = coded.charAt(i);
            if (TextFragment.isMarker(at)) {
                i++;
                pieces.add(new Mark(fragment.getCode(coded.charAt(i))));
            } else {
                pieces.add(new Letter(at));
            }
        }
        return pieces;
    }

    /** A fragment of copies, for Okapi changes codes in place. */
    static TextFragment fragment(List<Piece> pieces) {
        TextFragment fragment = new TextFragment();
        for (Piece piece : pieces) {
            switch (piece) {
                case Letter(char value) -> fragment.append(value);
                case Mark(Code code) -> fragment.append(code.clone());
            }
        }
        return fragment;
    }
}
