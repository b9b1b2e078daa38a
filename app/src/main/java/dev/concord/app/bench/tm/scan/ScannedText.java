package dev.concord.app.bench.tm.scan;

import dev.concord.memory.tm.similarity.ComparedText;
import dev.concord.memory.tm.similarity.Skeleton;
import dev.concord.memory.tm.similarity.TextTokens;
import java.util.Arrays;

/**
 * A text, folded once for all comparisons.
 *
 * @param characters of the folded text, UTF-16
 * @param tokens a hash of each token
 * @param skeleton a hash of what is left without numbers and the like
 */
record ScannedText(int[] characters, int[] tokens, int skeleton) {
    static ScannedText of(String text) {
        ComparedText compared = ComparedText.of(text);
        return new ScannedText(
                compared.folded().chars().toArray(),
                TextTokens.of(compared.folded()).stream().mapToInt(ScannedText::symbol).toArray(),
                Skeleton.of(compared).hashCode());
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
