package dev.concord.glossary.extract;

import dev.concord.glossary.match.MatchingWords;
import dev.concord.glossary.match.MatchingWords.StemmedToken;
import dev.concord.glossary.match.TermTrie;
import dev.concord.glossary.match.TermTrie.Candidate;
import dev.concord.glossary.text.LanguageTag;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Finds every place of every watched term in a source, also within longer watched terms. Places in
 * code, such as options and placeholders, are none. Immutable and safe for use by several threads.
 */
public final class CandidateRecognizer {
    private final ProseWords prose;
    private final boolean capitalNouns;
    private final TermTrie<TermCandidate> trie = new TermTrie<>();

    /** A recogniser of these candidates in sources of one language. */
    public CandidateRecognizer(LanguageTag source, Collection<TermCandidate> candidates) {
        prose = new ProseWords(source);
        capitalNouns = source.language().equals("de");
        MatchingWords words = new MatchingWords(source);
        candidates.forEach(candidate -> trie.add(words.of(candidate.term()), candidate));
    }

    /** The places of watched terms, in the order of the text; where two start, the longer first. */
    public List<TermOccurrence> occurrences(String source) {
        List<Candidate<TermCandidate>> found = new ArrayList<>();
        for (List<StemmedToken> run : prose.units(source)) {
            for (int i = 0; i < run.size(); i++) {
                trie.collect(run, i, 0, found);
            }
        }
        found.sort(
                Comparator.comparingInt((Candidate<TermCandidate> c) -> c.start())
                        .thenComparing(c -> c.end(), Comparator.reverseOrder()));
        List<TermOccurrence> occurrences = new ArrayList<>(found.size());
        int covered = 0;
        for (Candidate<TermCandidate> place : found) {
            boolean nested = place.end() <= covered;
            for (TermCandidate term : place.terms()) {
                if (isCaseRight(term.term(), source.codePointAt(place.start()))) {
                    occurrences.add(
                            new TermOccurrence(term.key(), place.start(), place.end(), nested));
                    covered = Math.max(covered, place.end());
                }
            }
        }
        return occurrences;
    }

    /** German writes nouns with a capital. */
    private boolean isCaseRight(String term, int first) {
        return !capitalNouns
                || !Character.isUpperCase(term.codePointAt(0))
                || Character.isUpperCase(first);
    }
}
