package dev.concord.app.bench.tm.scan;

import dev.concord.app.bench.tm.corpus.TextPair;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.tm.Match;
import dev.concord.memory.tm.MatchQuery;
import dev.concord.memory.tm.match.MatchRanking;
import dev.concord.memory.tm.match.MatchSettings;
import java.util.List;

/** What a person is shown of the likeness of a unit to a text: the product's own rating of it. */
public final class ShownSimilarity {
    private final MatchRanking ranking;

    public ShownSimilarity(LanguagePair languages) {
        this.ranking = new MatchRanking(languages);
    }

    /** 0 to 100. */
    public int of(String text, TextPair unit) {
        var query = new MatchQuery(text, "", 0, 1);
        List<Match> matches =
                ranking.rank(
                        query,
                        new ScannedSource(List.of(new ScannedUnits(List.of(unit)))),
                        MatchSettings.DEFAULT);
        return matches.isEmpty() ? 0 : matches.getFirst().similarity();
    }
}
