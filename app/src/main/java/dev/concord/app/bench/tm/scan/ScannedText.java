package dev.concord.app.bench.tm.scan;

import dev.concord.memory.tm.similarity.ComparedText;
import dev.concord.memory.tm.similarity.Skeleton;
import dev.concord.memory.tm.similarity.TextTokens;
import java.util.Arrays;

/** A text, folded once for all comparisons. */
final class ScannedText {
    private final int[] characters;
    private final int[] tokens;

    /** A hash of what is left without numbers and the like. */
    private final int skeleton;

    private ScannedText(ComparedText text) {
        characters = text.folded().chars().toArray();
        tokens = TextTokens.of(text.folded()).stream().mapToInt(ScannedText::symbol).toArray();
        skeleton = Skeleton.of(text).hashCode();
    }

    static ScannedText of(String text) {
        return new ScannedText(ComparedText.of(text));
    }

    /** The folded text in UTF-16. */
    int[] characters() {
        return characters;
    }

    /** A hash of each token. */
    int[] tokens() {
        return tokens;
    }

    /** Never 0, which stands for no token. */
    private static int symbol(String token) {
        int hash = token.hashCode();
        return hash == 0 ? 1 : hash;
    }

    boolean hasSameWordingAs(ScannedText other) {
        return Arrays.equals(characters, other.characters);
    }

    /** True when texts of this and the other skeleton are offered for one another. */
    boolean hasSameSkeletonAs(ScannedText other) {
        return skeleton == other.skeleton;
    }
}
