package dev.concord.ui.lexicon;

import dev.concord.memory.ledger.Change;
import dev.concord.memory.lexicon.Lexicon;
import dev.concord.memory.lexicon.LexiconExample;
import dev.concord.memory.lexicon.LexiconTerm;
import dev.concord.memory.store.StoreException;
import java.util.List;

/**
 * What is known of the chosen term.
 *
 * @param decisions what people decided about it, the latest first
 */
record TermDetail(LexiconTerm term, List<LexiconExample> examples, List<Change> decisions) {
    TermDetail {
        examples = List.copyOf(examples);
        decisions = List.copyOf(decisions);
    }

    /** Off the UI thread. */
    static TermDetail read(Lexicon lexicon, LexiconTerm term) throws StoreException {
        return new TermDetail(term, lexicon.examples(term), lexicon.decisions(term));
    }
}
