package dev.concord.memory.consistency;

import java.util.List;

/**
 * What is learnt of one term in one scope: the renderings that are sure.
 *
 * @param term citation form
 * @param tallies in no order
 */
public record LearntHistory(String term, List<RenderingTally> tallies) {
    public LearntHistory {
        tallies = List.copyOf(tallies);
    }
}
