package dev.concord.memory.tm.similarity;

import dev.concord.memory.model.InlineCodes;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A source text as likeness is measured on it. Two are equal when their exact texts are. */
public final class ComparedText {
    private static final int GRAM = 3;

    private final String exact;
    private final String folded;

    /** Packed into a number each, as often as they occur, in rising order. */
    private final long[] trigrams;

    /** Hashes of the folded text's tokens, in rising order. */
    private final int[] tokens;

    private ComparedText(String exact, String folded) {
        this.exact = exact;
        this.folded = folded;
        this.trigrams = trigramsOf(folded);
        this.tokens = TextTokens.of(folded).stream().mapToInt(String::hashCode).sorted().toArray();
    }

    public static ComparedText of(String text) {
        return new ComparedText(TextFolding.composed(text), TextFolding.fold(text));
    }

    /** The text in Unicode's composed form (NFC): texts that share it are identical. */
    public String exact() {
        return exact;
    }

    /** The text in lower case, without inline codes, each run of white space one space. */
    public String folded() {
        return folded;
    }

    /** How many runs of three neighbouring UTF-16 characters the folded text has. */
    public int trigramCount() {
        return trigrams.length;
    }

    /** How many tokens the folded text has. */
    public int tokenCount() {
        return tokens.length;
    }

    private static long[] trigramsOf(String folded) {
        long[] grams = new long[Math.max(0, folded.length() - GRAM + 1)];
        for (int i = 0; i < grams.length; i++) {
            grams[i] =
                    (long) folded.charAt(i) << (2 * Character.SIZE)
                            | (long) folded.charAt(i + 1) << Character.SIZE
                            | folded.charAt(i + 2);
        }
        Arrays.sort(grams);
        return grams;
    }

    /** How many trigrams the two have in common, each as often as in both. */
    int sharedTrigrams(ComparedText other) {
        long[] mine = trigrams;
        long[] theirs = other.trigrams;
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < mine.length && j < theirs.length) {
            long difference = mine[i] - theirs[j];
            if (difference == 0) {
                shared++;
            }
            if (difference <= 0) {
                i++;
            }
            if (difference >= 0) {
                j++;
            }
        }
        return shared;
    }

    /** How many tokens the two have in common, each as often as in both, or (rarely) more. */
    int sharedTokens(ComparedText other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < tokens.length && j < other.tokens.length) {
            int order = Integer.compare(tokens[i], other.tokens[j]);
            if (order == 0) {
                shared++;
            }
            if (order <= 0) {
                i++;
            }
            if (order >= 0) {
                j++;
            }
        }
        return shared;
    }

    /** True when nothing but inline codes, letter case and white space can differ. */
    public boolean hasSameWordingAs(ComparedText other) {
        return folded.equals(other.folded);
    }

    public boolean hasSameCodesAs(ComparedText other) {
        return codes().equals(other.codes());
    }

    public boolean hasSameSpacesAs(ComparedText other) {
        return spaces().equals(other.spaces());
    }

    public boolean hasSameCaseAs(ComparedText other) {
        return cased().equals(other.cased());
    }

    private List<String> codes() {
        return InlineCodes.tokens(exact).stream().map(InlineCodes.Token::text).toList();
    }

    private String cased() {
        return TextFolding.withSingleSpaces(InlineCodes.plain(exact));
    }

    /** White space with its surroundings reduced to nothing but their place. */
    private String spaces() {
        return InlineCodes.plain(exact)
                .codePoints()
                .mapToObj(c ->
                        Character.isWhitespace(c) || Character.isSpaceChar(c)
                                ? Character.toString(c)
                                : "x")
                .collect(Collectors.joining());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ComparedText text && exact.equals(text.exact);
    }

    @Override
    public int hashCode() {
        return exact.hashCode();
    }

    @Override
    public String toString() {
        return exact;
    }
}
