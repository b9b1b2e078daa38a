package dev.concord.glossary.match;

import dev.concord.glossary.match.MatchingWords.StemmedToken;
import dev.concord.glossary.term.ConceptEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A hash trie over stems. Written while a recogniser is built, only read afterwards. */
final class TermTrie {
    /** Shorter heads are found at the end of too many words that have nothing to do with them. */
    private static final int SHORTEST_HEAD = 4;

    private static final int SHORTEST_MODIFIER = 3;

    /** What makes another word of a German or Dutch one rather than a compound. */
    private static final Set<String> PREFIXES =
            Set.of(
                    "ver", "ent", "zer", "auf", "aus", "ein", "vor", "nach", "bei", "mit", "unter",
                    "über", "uber", "zurück", "wieder", "miss", "gegen", "hin", "her", "los", "ont",
                    "aan", "uit", "voor", "door", "toe");

    private final Node root = new Node();

    void add(List<StemmedToken> words, Named named) {
        if (words.isEmpty()) {
            return;
        }
        Node node = root;
        for (int i = 0; i < words.size(); i++) {
            node = node.child(edge(words.get(i), i == 0));
        }
        node.terms.add(named);
        if (words.size() == 2 && !words.getFirst().joined().isEmpty()) {
            root.child(words.getFirst().joined()).terms.add(named);
        }
    }

    /**
     * Everything that starts at one word.
     *
     * @param maximalGap how many words may stand between those of a term
     */
    void collect(List<StemmedToken> words, int from, int maximalGap, List<Candidate> found) {
        new Walk(words, from, maximalGap, found).follow(root, from, 0);
    }

    /** The terms that a word of a compounding language ends in. */
    void collectHeads(StemmedToken word, List<Candidate> found) {
        String stem = word.stem();
        for (int at = SHORTEST_MODIFIER; at <= stem.length() - SHORTEST_HEAD; at++) {
            @Nullable Node node = root.next.get(stem.substring(at));
            if (node != null && !node.terms.isEmpty()) {
                if (!PREFIXES.contains(stem.substring(0, at))) {
                    found.add(
                            new Candidate(
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
        private final List<Candidate> found;

        Walk(List<StemmedToken> words, int from, int maximalGap, List<Candidate> found) {
            this.words = words;
            this.from = from;
            this.maximalGap = maximalGap;
            this.found = found;
        }

        /** Goes on from a node that the words before {@code next} have led to. */
        void follow(Node node, int next, int gap) {
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

        private void skip(Node node, int next, int gap) {
            for (int skipped = 1; gap + skipped <= maximalGap; skipped++) {
                int at = next + skipped;
                if (at >= words.size() || words.get(at - 1).afterClauseEnd()) {
                    return;
                }
                step(node, edge(words.get(at), false), at + 1, gap + skipped);
            }
        }

        private void step(Node node, String edge, int next, int gap) {
            @Nullable Node child = node.next.get(edge);
            if (child != null) {
                follow(child, next, gap);
            }
        }

        private void add(Node node, int next, int gap) {
            found.add(
                    new Candidate(
                            words.get(from).start(),
                            words.get(next - 1).end(),
                            node.terms,
                            TermTrie.this,
                            gap == 0 ? TermFit.WHOLE : TermFit.GAPPED));
        }
    }

    /** A citation form with the entry it belongs to; no entry for a term that is only watched. */
    record Named(String citation, boolean caseSensitive, @Nullable ConceptEntry entry) {

        boolean isOf(Set<String> ids) {
            return entry != null && ids.contains(entry.id());
        }
    }

    record Candidate(int start, int end, List<Named> terms, TermTrie layer, TermFit fit) {
        int length() {
            return end - start;
        }
    }

    private static final class Node {
        private Map<String, Node> next = Map.of();
        private final List<Named> terms = new ArrayList<>(1);

        Node child(String stem) {
            if (next.isEmpty()) {
                next = HashMap.newHashMap(1);
            }
            return next.computeIfAbsent(stem, s -> new Node());
        }
    }
}
