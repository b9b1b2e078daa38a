package dev.concord.ui.lexicon;

import dev.concord.glossary.term.ConceptEntry;
import dev.concord.memory.ledger.Change;
import dev.concord.memory.lexicon.LexiconExample;
import dev.concord.memory.lexicon.LexiconRendering;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** One line of what is known of a term. */
sealed interface DetailLine {
    /** An entry of a glossary with what it says of the concept. */
    record Entry(ConceptEntry entry) implements DetailLine {}

    /** A rendering; the sentences under it have it. */
    record Rendering(LexiconRendering rendering) implements DetailLine {}

    /** Over the sentences without a known rendering. */
    record Unrendered(int count) implements DetailLine {}

    /** Over the sentences that nobody has confirmed yet. */
    record Open() implements DetailLine {}

    record Sentence(LexiconExample example) implements DetailLine {}

    /** Over what people decided. */
    record History() implements DetailLine {}

    record Decision(Change change) implements DetailLine {}

    /** All lines about a term, in the order they are read. */
    static List<DetailLine> of(TermDetail detail) {
        List<DetailLine> lines = new ArrayList<>();
        detail.term().entries().forEach(entry -> lines.add(new Entry(entry)));
        for (LexiconRendering each : detail.term().renderings()) {
            lines.add(new Rendering(each));
            addSentences(
                    lines, detail, one -> one.confirmed() && one.rendering().equals(each.text()));
        }
        if (detail.term().unrendered() > 0) {
            lines.add(new Unrendered(detail.term().unrendered()));
            addSentences(lines, detail, one -> one.confirmed() && one.rendering().isEmpty());
        }
        if (detail.examples().stream().anyMatch(one -> !one.confirmed())) {
            lines.add(new Open());
            addSentences(lines, detail, one -> !one.confirmed());
        }
        if (!detail.decisions().isEmpty()) {
            lines.add(new History());
            detail.decisions().forEach(change -> lines.add(new Decision(change)));
        }
        return lines;
    }

    private static void addSentences(
            List<DetailLine> lines, TermDetail detail, Predicate<LexiconExample> wanted) {
        detail.examples().stream().filter(wanted).map(Sentence::new).forEach(lines::add);
    }
}
