package dev.concord.memory.tm.match.repair;

import dev.concord.memory.tm.match.repair.Element.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Replaces a unit's numbers, dates and addresses by the query's. Certain is only what stands as
 * often in the unit's target as in its source, and has one counterpart in the query.
 */
final class PlaceableRepair {
    private final Forms forms;
    private final Elements unitSource;
    private final List<Element> known;
    private final Elements query;
    private final int[] counterparts;
    private final List<Edit> edits = new ArrayList<>();
    private final Tally numbers = new Tally();
    private final Tally addresses = new Tally();

    /** What became of the placeables of a kind. */
    static final class Tally {
        private int adapted;
        private int uncertain;
        private int gone;
        private int added;

        int adapted() {
            return adapted;
        }

        /** Those that a person should look at. */
        int toCheck() {
            // What one text has more and what the other has more may be one and the same place.
            return uncertain + Math.max(gone, added);
        }
    }

    /**
     * @param counterparts for each element of the unit's source the query's, as {@link Alignment}
     *     gives them
     */
    PlaceableRepair(Forms forms, Elements unitSource, Elements query, int[] counterparts) {
        this.forms = forms;
        this.unitSource = unitSource;
        this.known = unitSource.only(Kind::isPlaceable);
        this.query = query;
        this.counterparts = counterparts;
    }

    List<Edit> edits() {
        return edits;
    }

    Tally numbers() {
        return numbers;
    }

    Tally addresses() {
        return addresses;
    }

    /**
     * Finds the edits that a target needs.
     *
     * @param marks the placeables and codes of the target
     */
    PlaceableRepair run(String target, List<Element> marks) {
        List<Element> inTarget = SpacedNumbers.join(target, marks, forms, known);
        for (List<Integer> group : groups()) {
            adapt(group, target, inTarget);
        }
        boolean[] isTaken = new boolean[query.all().size()];
        for (int counterpart : counterparts) {
            if (counterpart != Alignment.NONE) {
                isTaken[counterpart] = true;
            }
        }
        for (int j = 0; j < isTaken.length; j++) {
            Kind kind = query.all().get(j).kind();
            if (!isTaken[j] && kind.isPlaceable()) {
                tally(kind).added++;
            }
        }
        return this;
    }

    /** The unit's placeables, those that are the same together. */
    private Iterable<List<Integer>> groups() {
        record Value(Kind kind, String text) {}
        Map<Value, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < counterparts.length; i++) {
            Element element = unitSource.all().get(i);
            if (element.kind().isPlaceable()) {
                var value = new Value(element.kind(), Digits.western(element.key()));
                groups.computeIfAbsent(value, _ -> new ArrayList<>()).add(i);
            }
        }
        return groups.values();
    }

    private void adapt(List<Integer> group, String target, List<Element> inTarget) {
        Element was = unitSource.all().get(group.getFirst());
        Tally tally = tally(was.kind());
        int gone = count(group, i -> counterparts[i] == Alignment.NONE);
        int changed = count(group, i -> isChanged(i));
        tally.gone += gone;
        if (changed == 0) {
            return;
        }
        Optional<List<Edit>> made =
                changed == group.size() ? replaced(was, group, target, inTarget) : Optional.empty();
        if (made.isPresent()) {
            edits.addAll(made.get());
            tally.adapted += changed;
        } else {
            tally.uncertain += changed;
        }
    }

    private Optional<List<Edit>> replaced(
            Element was, List<Integer> group, String target, List<Element> inTarget) {
        Element becomes = query.all().get(counterparts[group.getFirst()]);
        List<Element> places = inTarget.stream().filter(t -> forms.isSame(was, t)).toList();
        boolean isOne =
                count(group, i -> query.all().get(counterparts[i]).isSameAs(becomes))
                        == group.size();
        if (!isOne
                || places.size() != group.size()
                || places.stream().anyMatch(this::isContested)) {
            return Optional.empty();
        }
        List<Edit> made = new ArrayList<>();
        for (Element stands : places) {
            Optional<Edit> edit = forms.edit(was, stands, becomes, target);
            if (edit.isEmpty()) {
                return Optional.empty();
            }
            made.add(edit.get());
        }
        return Optional.of(made);
    }

    /** Whether a place in the target can be that of different placeables of the source. */
    private boolean isContested(Element stands) {
        return known.stream()
                        .filter(element -> forms.isSame(element, stands))
                        .map(element -> Digits.western(element.key()))
                        .distinct()
                        .count()
                > 1;
    }

    private boolean isChanged(int i) {
        return counterparts[i] != Alignment.NONE
                && !unitSource.all().get(i).isSameAs(query.all().get(counterparts[i]));
    }

    private static int count(List<Integer> group, Predicate<Integer> which) {
        return (int) group.stream().filter(which).count();
    }

    private Tally tally(Kind kind) {
        return kind.isAddress() ? addresses : numbers;
    }
}
