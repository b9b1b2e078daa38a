package dev.concord.memory.tm.units;

import dev.concord.memory.store.UnitEditJournal.Edit;
import dev.concord.memory.store.UnitEditJournal.Key;
import dev.concord.memory.tm.TranslationUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The edits of one memory, for one pass over the units of its file from the first to the last. Not
 * for several threads.
 */
public final class StandingEdits {
    private final String memory;
    private final Map<Key, Edit> edits = new HashMap<>();
    private final Set<Long> pairs;
    private final Map<Long, Integer> occurrences = new HashMap<>();

    /**
     * @param edits from {@link dev.concord.memory.store.UnitEditJournal#standing}
     */
    public StandingEdits(String memory, List<Edit> edits) {
        this.memory = memory;
        this.pairs = edits.stream().map(edit -> edit.key().pair()).collect(Collectors.toSet());
        edits.forEach(edit -> this.edits.put(edit.key(), edit));
    }

    /** The file's next unit as it is after edits. */
    public EditedUnit apply(TranslationUnit unit) {
        long pair = PairHash.of(unit.source(), unit.target());
        Optional<Edit> found = next(pair, unit.source(), unit.target());
        if (found.isEmpty()) {
            return new EditedUnit(unit, pair, pair, false);
        }
        Edit edit = found.get();
        return new EditedUnit(
                new TranslationUnit(
                        unit.id(),
                        edit.source(),
                        edit.target(),
                        unit.origin(),
                        unit.context(),
                        unit.details()),
                PairHash.of(edit.source(), edit.target()),
                pair,
                edit.isDeleted());
    }

    /**
     * The edit of the file's next unit, which has these texts there; nothing when there is none.
     */
    public Optional<Edit> next(String source, String target) {
        return next(PairHash.of(source, target), source, target);
    }

    private Optional<Edit> next(long pair, String source, String target) {
        if (pairs.isEmpty() || !pairs.contains(pair)) {
            return Optional.empty();
        }
        int occurrence = occurrences.merge(pair, 1, Integer::sum) - 1;
        return Optional.ofNullable(edits.get(new Key(memory, pair, occurrence)))
                .filter(edit ->
                        edit.originalSource().equals(source)
                                && edit.originalTarget().equals(target));
    }
}
