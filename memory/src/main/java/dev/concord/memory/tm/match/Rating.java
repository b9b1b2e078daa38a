package dev.concord.memory.tm.match;

import dev.concord.memory.model.InlineCodes;
import dev.concord.memory.model.Origin;
import dev.concord.memory.tm.MatchKind;
import dev.concord.memory.tm.MatchNote;
import dev.concord.memory.tm.MatchNote.Subject;
import dev.concord.memory.tm.MatchQuery;
import dev.concord.memory.tm.TranslationUnit;
import dev.concord.memory.tm.UnitContext;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Rates units against one query. The similarity is 100 for identical text; else the per cent of A3,
 * rounded down and at most 99, where texts of the same skeleton count as wholly alike, less
 *
 * <ul>
 *   <li>2 when the inline codes differ, 1 when only their numbers do: a number says nothing about
 *       what a code does;
 *   <li>1 when, in the same text, letter case differs; 1 when white space does;
 *   <li>1 when, in the same text, numbers or addresses differ and all were adapted, 4 when some are
 *       left to check.
 * </ul>
 *
 * From that and from 100 the penalties for the memory, for machine origin and for another variant
 * of the language are taken off.
 */
final class Rating {
    static final int IDENTICAL = 100;
    private static final int CODES_OFF = 2;
    private static final int CODE_NUMBERS_OFF = 1;
    private static final int CASE_OFF = 1;
    private static final int SPACES_OFF = 1;
    private static final int ADAPTED_OFF = 1;
    private static final int UNSURE_OFF = 4;
    private static final double ROUNDING = 1e-9;

    private final MatchQuery query;
    private final RatedSource source;
    private final MatchSettings settings;

    Rating(MatchQuery query, MatchSettings settings) {
        this.query = query;
        this.source = RatedSource.of(query.source());
        this.settings = settings;
    }

    RatedSource source() {
        return source;
    }

    /** A likeness as whole per cent. */
    static int percent(double likeness) {
        return (int) Math.floor(likeness * IDENTICAL + ROUNDING);
    }

    /**
     * The similarity of a unit.
     *
     * @param likeness A3
     * @param isUnsure whether repair left something to check
     */
    int similarity(TranslationUnit unit, RatedSource known, double likeness, boolean isUnsure) {
        int share = IDENTICAL;
        if (!source.isIdenticalTo(known)) {
            share = Math.min(share(known, likeness, isUnsure), IDENTICAL - 1);
        }
        return Math.max(0, share - penalty(unit));
    }

    private int share(RatedSource known, double likeness, boolean isUnsure) {
        int off =
                switch (source.codesComparedWith(known)) {
                    case SAME -> 0;
                    case RENUMBERED -> CODE_NUMBERS_OFF;
                    case DIFFERENT -> CODES_OFF;
                };
        if (!source.hasSameSkeletonAs(known)) {
            return percent(likeness) - off;
        }
        off += source.hasSameCaseAs(known) ? 0 : CASE_OFF;
        off += source.hasSameSpacesAs(known) ? 0 : SPACES_OFF;
        if (!source.hasSamePlaceablesAs(known)) {
            off += isUnsure ? UNSURE_OFF : ADAPTED_OFF;
        }
        return IDENTICAL - off;
    }

    /** Whether the similarity depends on what repair can do. */
    boolean dependsOnRepair(RatedSource known) {
        return source.hasSameSkeletonAs(known) && !source.hasSamePlaceablesAs(known);
    }

    private int penalty(TranslationUnit unit) {
        return settings.of(unit.details().memory()).penalty()
                + (isOfMachine(unit) ? settings.machinePenalty() : 0)
                + (unit.details().otherVariant() ? settings.variantPenalty() : 0);
    }

    MatchKind kind(TranslationUnit unit, RatedSource known) {
        boolean isIdentical = source.isIdenticalTo(known);
        if (isIdentical && isInContext(unit)) {
            return MatchKind.IN_CONTEXT;
        }
        if (isOfSameId(unit)) {
            return MatchKind.ID;
        }
        return isIdentical ? MatchKind.EXACT : MatchKind.FUZZY;
    }

    /** What is to be said of where a unit stands and where it is from. */
    List<MatchNote> notes(TranslationUnit unit, MatchKind kind) {
        List<MatchNote> notes = new ArrayList<>();
        if (kind == MatchKind.IN_CONTEXT) {
            notes.add(MatchNote.of(Subject.SAME_CONTEXT));
        }
        if (isOfSameId(unit)) {
            notes.add(MatchNote.of(Subject.SAME_ID));
        }
        int penalty = settings.of(unit.details().memory()).penalty();
        if (penalty > 0) {
            notes.add(new MatchNote(Subject.MEMORY_PENALTY, penalty));
        }
        if (isOfMachine(unit)) {
            notes.add(MatchNote.of(Subject.MACHINE_TRANSLATION));
        }
        if (unit.details().otherVariant()) {
            notes.add(MatchNote.of(Subject.OTHER_VARIANT));
        }
        return notes;
    }

    private static boolean isOfMachine(TranslationUnit unit) {
        return unit.origin().kind() == Origin.Kind.MACHINE;
    }

    private boolean isOfSameId(TranslationUnit unit) {
        String id = query.context().textId();
        return !id.isEmpty() && id.equals(unit.context().textId());
    }

    /**
     * The same text before and after. At the edge of a document one of them is missing, on both
     * sides; where both are missing, nothing is known.
     */
    private boolean isInContext(TranslationUnit unit) {
        UnitContext here = query.context();
        UnitContext there = unit.context();
        boolean isKnown = !here.previousSource().isEmpty() || !here.nextSource().isEmpty();
        return isKnown
                && isSame(here.previousSource(), there.previousSource())
                && isSame(here.nextSource(), there.nextSource());
    }

    private static boolean isSame(String here, String there) {
        return here.equals(there) || composed(here).equals(composed(there));
    }

    private static String composed(String text) {
        return Normalizer.normalize(InlineCodes.plain(text), Normalizer.Form.NFC);
    }
}
