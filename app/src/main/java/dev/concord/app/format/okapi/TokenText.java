package dev.concord.app.format.okapi;

import dev.concord.app.format.file.TokenNumbers;
import dev.concord.app.format.okapi.Piece.Letter;
import dev.concord.app.format.okapi.Piece.Mark;
import dev.concord.memory.model.InlineCode;
import dev.concord.memory.model.InlineCode.Kind;
import dev.concord.memory.model.InlineCodes;
import dev.concord.memory.model.InlineCodes.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A segment's pieces as text with tokens, and a target with tokens as pieces. */
final class TokenText {
    private final StringBuilder text = new StringBuilder();
    private final List<InlineCode> codes = new ArrayList<>();
    private final Map<String, Mark> marks = new LinkedHashMap<>();
    private final Map<Integer, Deque<Integer>> open = new HashMap<>();
    private final TokenNumbers numbers;

    TokenText(List<Piece> pieces) {
        numbers = new TokenNumbers(literal(pieces));
        for (Piece piece : pieces) {
            switch (piece) {
                case Letter(char value) -> text.append(value);
                case Mark mark -> add(mark);
            }
        }
    }

    private static String literal(List<Piece> pieces) {
        StringBuilder literal = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece instanceof Letter(char value)) {
                literal.append(value);
            }
        }
        return literal.toString();
    }

    private void add(Mark mark) {
        InlineCode code = new InlineCode(number(mark), mark.kind(), mark.code().getData());
        codes.add(code);
        marks.put(code.token(), mark);
        text.append(code.token());
    }

    private int number(Mark mark) {
        Deque<Integer> started =
                open.computeIfAbsent(mark.code().getId(), id -> new ArrayDeque<>());
        if (mark.kind() == Kind.CLOSING && !started.isEmpty()) {
            return started.pop();
        }
        int number = numbers.next();
        if (mark.kind() == Kind.OPENING) {
            started.push(number);
        }
        return number;
    }

    String text() {
        return text.toString();
    }

    List<InlineCode> codes() {
        return List.copyOf(codes);
    }

    /** A target's pieces, with the codes of this source; unknown tokens are text. */
    List<Piece> pieces(String target) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (Token token : InlineCodes.tokens(target)) {
            Mark mark = marks.get(token.text());
            if (mark != null) {
                letters(target, from, token.start(), pieces);
                pieces.add(mark);
                from = token.end();
            }
        }
        letters(target, from, target.length(), pieces);
        return pieces;
    }

    private static void letters(String target, int from, int to, List<Piece> pieces) {
        for (int i = from; i < to; i++) {
            // Okapi keeps its own marks in the private use area; there they cannot be text.
            char value = target.charAt(i);
            pieces.add(
                    new Letter(
                            net.sf.okapi.common.resource.TextFragment.isMarker(value)
                                    ? '\uFFFD'
                                    : value));
        }
    }
}
