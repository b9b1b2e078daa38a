package dev.concord.memory.tm.match;

import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.tm.Match;
import dev.concord.memory.tm.MatchQuery;
import dev.concord.memory.tm.TranslationUnit;
import dev.concord.memory.tm.match.Candidate.Content;
import dev.concord.memory.tm.match.UnitSource.RawHit;
import dev.concord.memory.tm.match.repair.Repair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Makes ranked matches of the units that index and store have. The best are found whatever the
 * penalties: raw hits are asked for until the next one could not be among them. Each pair of source
 * and target is offered once, as are those that come to the same once they are repaired. Safe for
 * use by several threads.
 */
public final class MatchRanking {
    /** Of units that differ in numbers only, so many are looked at; they come to the same. */
    static final int MOST_OF_ONE_SKELETON = 256;

    private static final int SPARE = 4;
    private static final double ROUNDING = 1e-9;

    private final Repair repair;

    public MatchRanking(LanguagePair languages) {
        repair = new Repair(languages);
    }

    /** The matches of a query, the best first. */
    public List<Match> rank(MatchQuery query, UnitSource units, MatchSettings settings) {
        if (query.limit() <= 0) {
            return List.of();
        }
        return new Lookup(query, units, settings).run();
    }

    /** One query on its way. */
    private final class Lookup {
        private final MatchQuery query;
        private final UnitSource units;
        private final MatchSettings settings;
        private final Rating rating;
        private final Repair.ToQuery repairToQuery;
        private final Map<String, Candidate> candidates = new HashMap<>();

        Lookup(MatchQuery query, UnitSource units, MatchSettings settings) {
            this.query = query;
            this.units = units;
            this.settings = settings;
            this.rating = new Rating(query, settings);
            this.repairToQuery = repair.to(rating.source().exact());
        }

        List<Match> run() {
            for (TranslationUnit unit :
                    units.ofSameSkeleton(query.source(), MOST_OF_ONE_SKELETON)) {
                add(new RawHit(unit, 1));
            }
            List<Candidate> best = best();
            int asked = query.limit() + SPARE;
            int reach = Rating.IDENTICAL - 1;
            while (reach >= floor(best)) {
                double least = Math.max(0, floor(best) / (double) Rating.IDENTICAL - ROUNDING);
                List<RawHit> hits = units.mostAlike(query.source(), least, asked);
                hits.forEach(this::add);
                best = best();
                if (hits.size() < asked) {
                    break;
                }
                // Penalties and repetitions may have left room for those that come next.
                reach = Math.min(reach, Rating.percent(hits.getLast().likeness()));
                asked *= 2;
            }
            return best.stream().map(Candidate::match).toList();
        }

        private void add(RawHit hit) {
            TranslationUnit unit = hit.unit();
            if (!unit.id().equals(query.excludedId()) && !candidates.containsKey(unit.id())) {
                candidates.put(unit.id(), new Candidate(hit, rating, settings));
            }
        }

        /** What a unit must reach to be among the best. */
        private int floor(List<Candidate> best) {
            return best.size() < query.limit()
                    ? query.minimalSimilarity()
                    : best.getLast().similarity();
        }

        private List<Candidate> best() {
            var queue = new PriorityQueue<>(Candidate.bestFirst());
            queue.addAll(candidates.values());
            Map<Content, Candidate> best = new LinkedHashMap<>();
            while (!queue.isEmpty() && best.size() < query.limit()) {
                Candidate next = queue.remove();
                if (next.similarity() < query.minimalSimilarity()) {
                    break;
                }
                if (next.settle(repairToQuery)) {
                    best.putIfAbsent(next.content(), next);
                } else {
                    queue.add(next);
                }
            }
            return new ArrayList<>(best.values());
        }
    }
}
