package dev.concord.glossary.exchange;

import dev.concord.glossary.term.Term;
import dev.concord.glossary.term.TermStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A term as a file states it: its status may be missing. */
record StatedTerm(String text, Optional<TermStatus> status, String note) {

    /**
     * The terms of one language section. Where nothing is said, the first is the preferred one and
     * the others are admitted.
     */
    static List<Term> resolve(List<StatedTerm> stated) {
        boolean preferred =
                stated.stream().anyMatch(t -> t.status.equals(Optional.of(TermStatus.PREFERRED)));
        List<Term> terms = new ArrayList<>();
        for (StatedTerm term : stated) {
            TermStatus unsaid = preferred ? TermStatus.ADMITTED : TermStatus.PREFERRED;
            preferred |= term.status.isEmpty();
            TermStatus status = term.status.orElse(unsaid);
            terms.add(new Term(term.text, status, term.note, false));
        }
        return terms;
    }
}
