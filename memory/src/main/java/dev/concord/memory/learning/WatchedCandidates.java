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
    private final CandidateRecognizer recognizer;

    WatchedCandidates(LanguageTag source, Collection<TermCandidate> candidates) {
        candidates.forEach(candidate -> byKey.putIfAbsent(candidate.key(), candidate));
        recognizer = new CandidateRecognizer(source, byKey.values());
    }

    List<TermOccurrence> occurrences(String source) {
        return recognizer.occurrences(source);
    }

    Optional<TermCandidate> candidate(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    Collection<TermCandidate> all() {
        return byKey.values();
    }
}
