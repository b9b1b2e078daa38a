package dev.concord.ui.matches;

import dev.concord.memory.tm.Match;
import dev.concord.ui.control.Highlight;
import java.util.List;

/**
 * A match as the pane shows it.
 *
 * @param number the digit that inserts it, counted from 1
 * @param differences where the match's source differs from the segment's
 */
public record MatchItem(int number, Match match, List<Highlight> differences) {
    public MatchItem {
        differences = List.copyOf(differences);
    }
}
