package dev.concord.app.format.okapi;

import dev.concord.app.format.okapi.Piece.Letter;
import dev.concord.app.format.okapi.Piece.Mark;
import dev.concord.app.format.segmentation.SegmentationException;
import dev.concord.app.format.segmentation.Segmenter;
import dev.concord.memory.model.InlineCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.sf.okapi.common.resource.Code;

/**
 * Splits a unit's pieces into the spans of its segments. What lies between the spans is the gap:
 * white space, and pairs of codes that wrap a whole segment.
 */
final class UnitSplitter {
    /**
     * A segment's place among the pieces.
     *
     * @param start index of the first piece
     * @param end index after the last piece
     */
    record Span(int start, int end) {}

    private static final char LINE_BREAK = '\u2029';
    // A code that stands where a word would, for instance inline program text.
    private static final char WORD = 'X';

    private final Segmenter segmenter;

    UnitSplitter(Segmenter segmenter) {
        this.segmenter = segmenter;
    }

    List<Span> split(List<Piece> pieces) throws SegmentationException {
        StringBuilder view = new StringBuilder();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            char shown = shown(pieces, i);
            if (shown != 0) {
                view.append(shown);
                places.add(i);
            }
        }
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (int at : segmenter.breaks(view.toString())) {
            int place = withOpeningCodes(pieces, places.get(at));
            add(pieces, start, place, spans);
            start = Math.max(start, place);
        }
        add(pieces, start, pieces.size(), spans);
        return spans;
    }

    /** The character that the segmenter sees for a piece, 0 for none. */
    private static char shown(List<Piece> pieces, int index) {
        return switch (pieces.get(index)) {
            case Letter(char value) -> value == '\n' || value == '\r' ? ' ' : value;
            case Mark mark when isLineBreak(mark.code()) -> LINE_BREAK;
            case Mark mark when standsForWord(mark) ->
                    index == 0 || isSpace(pieces.get(index - 1)) ? WORD : 0;
            case Mark _ -> 0;
        };
    }

    /** Program text begins in lower case even where it begins a sentence. */
    private static boolean standsForWord(Mark mark) {
        boolean program =
                "code".equalsIgnoreCase(mark.code().getType())
                        && mark.kind() == InlineCode.Kind.OPENING;
        return program || mark.kind() == InlineCode.Kind.STANDALONE;
    }

    private static boolean isLineBreak(Code code) {
        String data = code.getData().toLowerCase(Locale.ROOT);
        return Code.TYPE_LB.equals(code.getType())
                || data.startsWith("<br")
                || data.startsWith("<w:br")
                || data.startsWith("<a:br")
                || data.startsWith("<text:line-break");
    }

    private static boolean isSpace(Piece piece) {
        return piece instanceof Letter letter && letter.isSpace();
    }

    /** Codes that open right before a segment belong to it. */
    private static int withOpeningCodes(List<Piece> pieces, int place) {
        int start = place;
        for (int i = place - 1; i >= 0; i--) {
            if (isOpening(pieces.get(i))) {
                start = i;
            } else if (!isSpace(pieces.get(i))) {
                break;
            }
        }
        return start;
    }

    private static boolean isOpening(Piece piece) {
        return piece instanceof Mark mark && mark.kind() == InlineCode.Kind.OPENING;
    }

    private static void add(List<Piece> pieces, int from, int to, List<Span> spans) {
        int start = from;
        int end = to;
        boolean shrunk = true;
        while (shrunk) {
            int before = end - start;
            while (start < end && isSpace(pieces.get(start))) {
                start++;
            }
            while (end > start && isSpace(pieces.get(end - 1))) {
                end--;
            }
            if (end - start > 1 && isPair(pieces, start, end - 1)) {
                start++;
                end--;
            }
            shrunk = end - start < before;
        }
        if (pieces.subList(start, end).stream().anyMatch(UnitSplitter::isText)) {
            spans.add(new Span(start, end));
        }
    }

    private static boolean isPair(List<Piece> pieces, int first, int last) {
        return pieces.get(first) instanceof Mark opening
                && pieces.get(last) instanceof Mark closing
                && opening.kind() == InlineCode.Kind.OPENING
                && closing.kind() == InlineCode.Kind.CLOSING
                && opening.code().getId() == closing.code().getId();
    }

    private static boolean isText(Piece piece) {
        return piece instanceof Letter letter && !letter.isSpace() && letter.value() != '\u00A0';
    }
}
