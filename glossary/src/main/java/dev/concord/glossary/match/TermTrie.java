package dev.concord.glossary.match;

import dev.concord.glossary.match.MatchingWords.StemmedToken;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A hash trie over stems. Written while a recogniser is built, only read afterwards; then safe for
 * use by several threads.
 *
 * @param <T> what is found at the end of a sequence of stems
 */
public final class TermTrie<T> {
    /** Shorter heads are found at the end of too many words that have nothing to do with them. */
    private static final int SHORTEST_HEAD = 4;

    private static final int SHORTEST_MODIFIER = 3;

    /** What makes another word of a German or Dutch one rather than a compound. */
    private static final Set<String> PREFIXES =
            Set.of(
                    "ver", "ent", "zer", "auf", "aus", "ein", "vor", "nach", "bei", "mit", "unter",
                    "über", "uber", "zurück", "wieder", "miss", "gegen", "hin", "her", "los", "ont",
                    "aan", "uit", "voor", "door", "toe");

    private final Node<T> root = new Node<>();

    /** Puts a value at the end of a sequence of stems; an empty sequence is left out. */
    public void add(List<StemmedToken> words, T value) {
        if (words.isEmpty()) {
            return;
        }
        Node<T> node = root;
        for (int i = 0; i < words.size(); i++) {
            node = node.child(edge(words.get(i), i == 0));
        }
        node.terms.add(value);
        if (words.size() == 2 && !words.getFirst().joined().isEmpty()) {
            root.child(words.getFirst().joined()).terms.add(value);
        }
    }

    /**
     * Everything that starts at one word.
     *
     * @param maximalGap how many words may stand between those of a term
     */
    public void collect(
            List<StemmedToken> words, int from, int maximalGap, List<Candidate<T>> found) {
        new Walk(words, from, maximalGap, found).follow(root, from, 0);
    }

    /** The terms that a word of a compounding language ends in. */
    void collectHeads(StemmedToken word, List<Candidate<T>> found) {
        String stem = word.stem();
        for (int at = SHORTEST_MODIFIER; at <= stem.length() - SHORTEST_HEAD; at++) {
            @Nullable Node<T> node = root.next.get(stem.substring(at));
            if (node != null && !node.terms.isEmpty()) {
                if (!PREFIXES.contains(stem.substring(0, at))) {
                    found.add(
                            new Candidate<>(
                                    word.start(), word.end(), node.terms, this, TermFit.COMPOUND));
                }
                return;
            }
        }
    }

    /** A word after the end of a clause is not the one that goes on with the clause. */
    private static String edge(StemmedToken word, boolean first) {
        return word.afterClauseEnd() && !first ? "\u0001" + word.stem() : word.stem();
    }

    private final class Walk {
        private final List<StemmedToken> words;
        private final int from;
        private final int maximalGap;
        private final List<Candidate<T>> found;

        Walk(List<StemmedToken> words, int from, int maximalGap, List<Candidate<T>> found) {
            this.words = words;
            this.from = from;
            this.maximalGap = maximalGap;
            this.found = found;
        }

        /** Goes on from a node that the words before {@code next} have led to. */
        void follow(Node<T> node, int next, int gap) {
            if (!node.terms.isEmpty()) {
                add(node, next, gap);
            }
            if (node.next.isEmpty() || next == words.size()) {
                return;
            }
            boolean first = next == from;
            StemmedToken word = words.get(next);
            step(node, edge(word, first), next + 1, gap);
            if (!word.joined().isEmpty() && !word.afterClauseEnd()) {
                step(node, word.joined(), next + 2, gap);
            }
            if (!first) {
                skip(node, next, gap);
            }
        }

        private void skip(Node<T> node, int next, int gap) {
            for (int skipped = 1; gap + skipped <= maximalGap; skipped++) {
                int at = next + skipped;
                if (at >= words.size() || words.get(at - 1).afterClauseEnd()) {
                    return;
                }
                step(node, edge(words.get(at), false), at + 1, gap + skipped);
            }
        }

        private void step(Node<T> node, String edge, int next, int gap) {
            @Nullable Node<T> child = node.next.get(edge);
            if (child != null) {
                follow(child, next, gap);
            }
        }

        private void add(Node<T> node, int next, int gap) {
            found.add(
                    new Candidate<>(
                            words.get(from).start(),
                            words.get(next - 1).end(),
                            node.terms,
                            TermTrie.this,
                            gap == 0 ? TermFit.WHOLE : TermFit.GAPPED));
        }
    }

    /**
     * What stands at one place.
     *
     * @param start offset of its first character (UTF-16 units)
     * @param end offset behind its last character
     * @param terms all values with this sequence of stems; not to be changed
     * @param layer the trie that holds them
     * @param fit how surely it is they
     */
    public record Candidate<T>(int start, int end, List<T> terms, TermTrie<T> layer, TermFit fit) {
        int length() {
            return end - start;
        }
    }

    private static final class Node<T> {
        private Map<String, Node<T>> next = Map.of();
        private final List<T> terms = new ArrayList<>(1);

        Node<T> child(String stem) {
            if (next.isEmpty()) {
                next = HashMap.newHashMap(1);
            }
            return next.computeIfAbsent(stem, s -> new Node<>());
        }
    }
}
