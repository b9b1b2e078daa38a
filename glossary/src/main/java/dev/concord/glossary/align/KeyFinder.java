package dev.concord.glossary.align;

/** Finds the places at which a key stands among the words of a target. */
final class KeyFinder {
    private final TargetLexicon targets;
    private final FunctionWords functionWords;

    KeyFinder(TargetLexicon targets, FunctionWords functionWords) {
        this.targets = targets;
        this.functionWords = functionWords;
    }

    /** The index of the first word of a key, or -1. */
    int find(RenderingKey key, StoredPair pair) {
        for (int i = 0; i < pair.length(); i++) {
            if (lastWord(key, pair, i) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** The index of the last word of a key that starts at a word, or -1 if it does not. */
    int lastWord(RenderingKey key, StoredPair pair, int start) {
        int word = start;
        for (int i = 0; i < key.length(); i++) {
            if (i > 0) {
                word = following(pair, word);
            }
            if (word < 0 || !targets.hasPiece(pair.word(word), key.piece(i))) {
                return -1;
            }
        }
        return word;
    }

    /** The next word that carries meaning, at most one function word on, or -1. */
    int following(StoredPair pair, int word) {
        int next = word + 1;
        if (next < pair.length() && pair.isJoined(next) && isFunction(pair, next)) {
            next++;
        }
        boolean joined = next < pair.length() && pair.isJoined(next);
        return joined && !isFunction(pair, next) ? next : -1;
    }

    /** The word before that carries meaning, at most one function word off, or -1. */
    int preceding(StoredPair pair, int word) {
        int before = word - 1;
        if (before >= 0 && pair.isJoined(word) && isFunction(pair, before)) {
            before--;
        }
        boolean joined = before >= 0 && pair.isJoined(before + 1);
        return joined && !isFunction(pair, before) ? before : -1;
    }

    boolean isFunction(StoredPair pair, int word) {
        return functionWords.contains(pair.word(word));
    }
}
