package dev.concord.memory.learning;

import dev.concord.glossary.extract.CandidateRecognizer;
import dev.concord.glossary.extract.TermCandidate;
import dev.concord.glossary.extract.TermOccurrence;
import dev.concord.glossary.text.LanguageTag;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The terms whose renderings are learnt, and where they stand in a source. Immutable. */
final class WatchedCandidates {
    private final Map<String, TermCandidate> byKey = new LinkedHashMap<>();
    private final List<TermCandidate> likely;
    private final CandidateRecognizer recognizer;

    /**
     * @param likely what recurs in the sources
     * @param watched what is listed, marked or decided about
     */
    WatchedCandidates(
            LanguageTag source,
            Collection<TermCandidate> likely,
            Collection<TermCandidate> watched) {
        this.likely = List.copyOf(likely);
        watched.forEach(candidate -> byKey.putIfAbsent(candidate.key(), candidate));
        likely.forEach(candidate -> byKey.putIfAbsent(candidate.key(), candidate));
        recognizer = new CandidateRecognizer(source, byKey.values());
    }

    List<TermOccurrence> occurrences(String source) {
        return recognizer.occurrences(source);
    }

    Optional<TermCandidate> candidate(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** What recurs, the likeliest term first. */
    List<TermCandidate> likely() {
        return likely;
    }

    boolean has(String key) {
        return byKey.containsKey(key);
    }
}
