package dev.concord.memory.tm.match.fragment;

import dev.concord.glossary.text.LanguageTag;
import dev.concord.glossary.text.Token;
import dev.concord.glossary.text.Tokenizer;
import dev.concord.memory.tm.Match;
import dev.concord.memory.tm.MatchQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Finds what is known of parts of a text: first one match assembled of whole units and terms, then
 * units that share a run of at least three words and a third of the text. Units that are matches of
 * the whole text are left out. Safe for use by several threads.
 */
public final class FragmentSearch {
    private final FragmentSource units;
    private final WordMeasure measure;
    private final Tokenizer tokenizer;

    /**
     * @param sourceLanguage of the units and the texts to look up
     */
    public FragmentSearch(FragmentSource units, LanguageTag sourceLanguage) {
        this.units = units;
        this.measure = new WordMeasure(sourceLanguage);
        this.tokenizer = new Tokenizer(sourceLanguage);
    }

    /**
     * The fragments for a query, at most as many as it wants.
     *
     * @param goesOn asked before each search; once it says false, what was found so far is given
     */
    public List<Match> search(MatchQuery query, TermSource terms, BooleanSupplier goesOn) {
        List<Token> words = tokenizer.tokenize(query.source());
        List<Match> found = new ArrayList<>();
        new Assembly(units, measure, query.source(), words)
                .match(terms, goesOn)
                .ifPresent(found::add);
        found.addAll(new SharedRuns(units, measure, tokenizer).matches(query, words, goesOn));
        return found.stream().limit(query.limit()).toList();
    }
}
