package dev.concord.glossary.align;

import dev.concord.glossary.align.WordPieces.Piece;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of all targets with their pieces, and which pairs each stands in. Not safe for use by
 * several threads.
 */
final class TargetLexicon {
    private final WordPieces cutter;
    private final WordTable surfaces = new WordTable();
    private final WordTable folds = new WordTable();
    private final PieceTable pieceTable = new PieceTable();
    private final IntList foldOfSurface = new IntList();
    private final List<int[]> piecesOfFold = new ArrayList<>();
    private final List<IntList> pairsOfFold = new ArrayList<>();
    private final List<IntList> foldsOfPiece = new ArrayList<>();
    private final List<PieceText> textOfPiece = new ArrayList<>();
    private final IntList pairCountOfPiece = new IntList();

    TargetLexicon(WordPieces cutter) {
        this.cutter = cutter;
    }

    /** The number of a word as it is written. */
    int surface(TargetWord word) {
        int id = surfaces.id(word.surface());
        if (id == foldOfSurface.size()) {
            foldOfSurface.add(fold(word.fold()));
        }
        return id;
    }

    private int fold(String word) {
        int id = folds.id(word);
        if (id == piecesOfFold.size()) {
            piecesOfFold.add(cut(id, word));
            pairsOfFold.add(new IntList());
        }
        return id;
    }

    private int[] cut(int fold, String word) {
        IntList pieces = new IntList();
        for (Piece piece : cutter.of(word)) {
            int id = pieceTable.id(piece.hash(word));
            if (id == foldsOfPiece.size()) {
                foldsOfPiece.add(new IntList());
                pairCountOfPiece.add(0);
                textOfPiece.add(new PieceText(fold, piece.start(), piece.end()));
            }
            if (!pieces.contains(id)) {
                pieces.add(id);
                foldsOfPiece.get(id).add(fold);
            }
        }
        return pieces.toArray();
    }

    String surfaceText(int surface) {
        return surfaces.word(surface);
    }

    int foldOf(int surface) {
        return foldOfSurface.get(surface);
    }

    String foldText(int fold) {
        return folds.word(fold);
    }

    /** The pieces of a folded word. */
    int[] pieces(int fold) {
        return piecesOfFold.get(fold);
    }

    int pieceCount() {
        return pieceTable.size();
    }

    /** The pairs a folded word stands in. */
    IntList pairs(int fold) {
        return pairsOfFold.get(fold);
    }

    /** In how many pairs a piece stands. */
    int pairCount(int piece) {
        return pairCountOfPiece.get(piece);
    }

    void addToPairCount(int piece, int difference) {
        pairCountOfPiece.set(piece, pairCountOfPiece.get(piece) + difference);
    }

    /** The characters of a piece. */
    String pieceText(int piece) {
        PieceText text = textOfPiece.get(piece);
        return foldText(text.fold).substring(text.start, text.end);
    }

    /** Whether a piece is the end of words rather than their beginning. */
    boolean isEnd(int piece) {
        return textOfPiece.get(piece).start > 0;
    }

    /** The folded words that have a piece. */
    IntList folds(int piece) {
        return foldsOfPiece.get(piece);
    }

    /** Where the characters of a piece were first seen. */
    private record PieceText(int fold, int start, int end) {}
}
