package dev.concord.glossary.exchange;

import dev.concord.glossary.term.EntryDetail;
import dev.concord.glossary.term.Term;
import dev.concord.glossary.term.TermStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A term as a file states it: its status may be missing.
 *
 * @param text on one line
 */
public record StatedTerm(
        String text,
        Optional<TermStatus> status,
        String note,
        boolean caseSensitive,
        List<EntryDetail> details) {
    private static final Pattern BREAKS = Pattern.compile("\\s*[\\r\\n\\t]\\s*");

    /** Puts the text on one line: nothing else can be found in a source. */
    public StatedTerm {
        text = BREAKS.matcher(text.strip()).replaceAll(" ");
        details = List.copyOf(details);
    }

    /**
     * The terms of one language section. Where nothing is said, the first is the preferred one and
     * the others are admitted.
     */
    public static List<Term> resolve(List<StatedTerm> stated) {
        boolean preferred =
                stated.stream().anyMatch(t -> t.status.equals(Optional.of(TermStatus.PREFERRED)));
        List<Term> terms = new ArrayList<>();
        for (StatedTerm term : stated) {
            TermStatus unsaid = preferred ? TermStatus.ADMITTED : TermStatus.PREFERRED;
            preferred |= term.status.isEmpty();
            TermStatus status = term.status.orElse(unsaid);
            terms.add(new Term(term.text, status, term.note, term.caseSensitive, term.details));
        }
        return terms;
    }
}
