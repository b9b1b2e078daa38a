package dev.concord.glossary.align;

import dev.concord.glossary.align.WordPieces.Kind;
import dev.concord.glossary.align.WordPieces.Piece;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of all targets with their pieces, and which pairs each stands in. Not safe for use by
 * several threads.
 */
final class TargetLexicon {
    private final WordPieces cutter;
    private final WordTable surfaces = new WordTable();
    private final WordTable words = new WordTable();
    private final PieceTable pieceTable = new PieceTable();
    private final IntList wordOfSurface = new IntList();
    private final List<String> folds = new ArrayList<>();
    private final List<int[]> piecesOfWord = new ArrayList<>();
    private final List<IntList> pairsOfWord = new ArrayList<>();
    private final List<IntList> wordsOfPiece = new ArrayList<>();
    private final IntList cutsOfPiece = new IntList();
    private final List<Kind> kindOfPiece = new ArrayList<>();
    private final IntList pairCountOfPiece = new IntList();
    private final Map<Integer, String> uncutPieces = new HashMap<>();

    TargetLexicon(WordPieces cutter) {
        this.cutter = cutter;
    }

    /** The number of a word as it is written. */
    int surface(WordForm form) {
        int id = surfaces.id(form.surface());
        if (id == wordOfSurface.size()) {
            wordOfSurface.add(word(form));
        }
        return id;
    }

    private int word(WordForm form) {
        int id = words.id(form.lower());
        if (id == piecesOfWord.size()) {
            folds.add(form.fold());
            pairsOfWord.add(new IntList());
            piecesOfWord.add(cut(id, form));
        }
        return id;
    }

    private int[] cut(int word, WordForm form) {
        List<Piece> cut = cutter.of(form);
        int[] pieces = new int[cut.size()];
        for (int i = 0; i < pieces.length; i++) {
            pieces[i] = piece(word, cut.get(i));
        }
        Arrays.sort(pieces);
        for (int i = 0; i < pieces.length; i++) {
            if (i == 0 || pieces[i] != pieces[i - 1]) {
                wordsOfPiece.get(pieces[i]).add(word);
            }
        }
        return pieces;
    }

    private int piece(int word, Piece piece) {
        int id = pieceTable.id(piece.hash());
        if (id == wordsOfPiece.size()) {
            wordsOfPiece.add(new IntList());
            pairCountOfPiece.add(0);
            cutsOfPiece.add(word);
            cutsOfPiece.add(piece.start() << Short.SIZE | piece.end());
            kindOfPiece.add(piece.kind());
            if (!piece.isCut()) {
                uncutPieces.put(id, piece.text());
            }
        }
        return id;
    }

    String surfaceText(int surface) {
        return surfaces.word(surface);
    }

    /** The word that is written as a surface. */
    int wordOf(int surface) {
        return wordOfSurface.get(surface);
    }

    int wordCount() {
        return folds.size();
    }

    /** A word in the form in which it is compared. */
    String fold(int word) {
        return folds.get(word);
    }

    /** The pieces of a word in ascending order. */
    int[] pieces(int word) {
        return piecesOfWord.get(word);
    }

    boolean hasPiece(int word, int piece) {
        return Arrays.binarySearch(piecesOfWord.get(word), piece) >= 0;
    }

    /** The number of the piece with some characters, or -1. */
    int findPiece(Kind kind, String text) {
        return pieceTable.find(new Piece(kind, text, 0, 0).hash());
    }

    int pieceCount() {
        return pieceTable.size();
    }

    /** The pairs a word stands in. */
    IntList pairs(int word) {
        return pairsOfWord.get(word);
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
        if (!kind(piece).isCut()) {
            return uncutPieces.getOrDefault(piece, "");
        }
        int range = cutsOfPiece.get(2 * piece + 1);
        return fold(cutsOfPiece.get(2 * piece)).substring(range >> Short.SIZE, range & 0xFFFF);
    }

    /** How many characters a piece has. */
    int pieceLength(int piece) {
        int range = cutsOfPiece.get(2 * piece + 1);
        return (range & 0xFFFF) - (range >> Short.SIZE);
    }

    Kind kind(int piece) {
        return kindOfPiece.get(piece);
    }

    /** The words that have a piece. */
    IntList words(int piece) {
        return wordsOfPiece.get(piece);
    }
}
