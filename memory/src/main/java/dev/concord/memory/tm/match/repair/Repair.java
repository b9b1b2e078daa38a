package dev.concord.memory.tm.match.repair;

import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.tm.MatchNote;
import dev.concord.memory.tm.MatchNote.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Adapts the target of a unit to a query: numbers, dates, addresses, inline codes and capitals.
 * Each is adapted only where there is one way to do it; what is uncertain stays as it is and is
 * noted. Safe for use by several threads.
 */
public final class Repair {
    private final Forms forms;
    private final Locale targetLocale;

    public Repair(LanguagePair languages) {
        forms = new Forms(languages);
        targetLocale = languages.target().toLocale();
    }

    /** Adapts units to one query; what is known of the query is kept for all of them. */
    public ToQuery to(String query) {
        return new ToQuery(query);
    }

    /** A query to which targets are adapted. Used by one thread. */
    public final class ToQuery {
        private final String text;
        private final List<Element> marks;
        private @Nullable Elements elements;

        private ToQuery(String text) {
            this.text = text;
            marks = Elements.marked(text);
        }

        /** Of use only for units with other placeables or codes. */
        private Elements elements() {
            Elements found = elements;
            if (found == null) {
                found = Elements.of(text, marks);
                elements = found;
            }
            return found;
        }

        /**
         * The target of a unit as it fits the query.
         *
         * @param isOtherCase whether letter case differs between the sources, and no word does
         */
        public Repaired adapt(String unitSource, String unitTarget, boolean isOtherCase) {
            List<MatchNote> notes = new ArrayList<>();
            String proposal = unitTarget;
            List<Element> known = Elements.marked(unitSource);
            if (!isSame(marks, known)) {
                proposal = withMarks(Elements.of(unitSource, known), unitTarget, notes);
            }
            if (isOtherCase) {
                String cased = LetterCase.adapt(text, unitSource, proposal, targetLocale);
                if (!cased.equals(proposal)) {
                    notes.add(MatchNote.of(Subject.CASE_ADAPTED));
                    proposal = cased;
                }
            }
            add(notes, Subject.CODES_MISSING, CodeRepair.missing(text, proposal));
            return new Repaired(proposal, notes);
        }

        private String withMarks(Elements known, String unitTarget, List<MatchNote> notes) {
            Elements query = elements();
            int[] counterparts = counterparts(known, query);
            List<Element> inTarget = Elements.marked(unitTarget);
            var placeables =
                    new PlaceableRepair(forms, known, query, counterparts)
                            .run(unitTarget, inTarget);
            var codes = new CodeRepair(known, query).run(counterparts, unitTarget, inTarget);
            List<Edit> edits = new ArrayList<>(codes.edits());
            edits.addAll(placeables.edits());
            String proposal = Edit.apply(unitTarget, edits);
            if (codes.leftOut() > 0 && !unitTarget.endsWith(" ")) {
                proposal = proposal.stripTrailing();
            }
            add(notes, Subject.NUMBERS_ADAPTED, placeables.numbers().adapted());
            add(notes, Subject.ADDRESSES_ADAPTED, placeables.addresses().adapted());
            add(notes, Subject.CODES_ADAPTED, codes.adapted());
            add(notes, Subject.NUMBERS_TO_CHECK, placeables.numbers().toCheck());
            add(notes, Subject.ADDRESSES_TO_CHECK, placeables.addresses().toCheck());
            add(notes, Subject.CODES_LEFT_OUT, codes.leftOut());
            return proposal;
        }
    }

    private static boolean isSame(List<Element> some, List<Element> others) {
        boolean isSame = some.size() == others.size();
        for (int i = 0; isSame && i < some.size(); i++) {
            isSame = some.get(i).isSameAs(others.get(i));
        }
        return isSame;
    }

    /** Texts of the same elements but for values are aligned from left to right. */
    private static int[] counterparts(Elements known, Elements asked) {
        int size = known.all().size();
        boolean isParallel = size == asked.all().size();
        for (int i = 0; isParallel && i < size; i++) {
            Element one = known.all().get(i);
            Element other = asked.all().get(i);
            isParallel =
                    one.kind() == Element.Kind.WORD
                            ? one.isSameAs(other)
                            : one.kind().isAkinTo(other.kind());
        }
        if (!isParallel) {
            return Alignment.of(known.all(), asked.all());
        }
        int[] counterparts = new int[size];
        Arrays.setAll(counterparts, i -> i);
        return counterparts;
    }

    private static void add(List<MatchNote> notes, Subject subject, int amount) {
        if (amount > 0) {
            notes.add(new MatchNote(subject, amount));
        }
    }
}
