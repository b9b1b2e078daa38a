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
    private final Node root = new Node();

    void add(List<StemmedToken> words, Named named) {
        if (words.isEmpty()) {
            return;
        }
        Node node = root;
        for (StemmedToken word : words) {
            node = node.child(word.stem());
        }
        node.terms.add(named);
    }

    /** Everything that starts at one word, the shortest first. */
    void collect(List<StemmedToken> words, int from, List<Candidate> found) {
        @Nullable Node node = root;
        for (int i = from; i < words.size(); i++) {
            node = node.next.get(words.get(i).stem());
            if (node == null) {
                return;
            }
            if (!node.terms.isEmpty()) {
                found.add(
                        new Candidate(
                                words.get(from).start(), words.get(i).end(), node.terms, this));
            }
        }
    }

    /** A citation form with the entry it belongs to; no entry for a term that is only watched. */
    record Named(String citation, boolean caseSensitive, @Nullable ConceptEntry entry) {

        boolean isOf(Set<String> ids) {
            return entry != null && ids.contains(entry.id());
        }
    }

    record Candidate(int start, int end, List<Named> terms, TermTrie layer) {
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
