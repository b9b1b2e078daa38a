package dev.concord.memory.tm.exchange;

import dev.concord.memory.tm.UnitContext;
import java.time.Instant;
import java.util.Optional;

/**
 * A unit of a file in the project's languages.
 *
 * @param number its ordinal among the file's {@code tu} elements, from 1
 * @param facts of its {@code tu} element
 * @param isOtherVariant true when it is in other regions' variants than the project's
 */
record TmxPair(
        int number, TmxVariant source, TmxVariant target, TmxFacts facts, boolean isOtherVariant) {
    TmxTexts texts() {
        return TmxTexts.of(source.text(), target.text());
    }

    /** Where the source stood. Tools put what they know of it into the unit or the variant. */
    UnitContext context() {
        String textId = facts.textId();
        String previous = first(source.facts().previous(), facts.previous());
        String next = first(source.facts().next(), facts.next());
        return textId.isEmpty() && previous.isEmpty() && next.isEmpty()
                ? UnitContext.NONE
                : new UnitContext(previous, next, textId);
    }

    /** Who changed it last, the target's own word first; may be empty. */
    String author() {
        TmxFacts own = target.facts();
        String changedBy = first(own.changedBy(), facts.changedBy());
        return first(changedBy, first(own.createdBy(), facts.createdBy()));
    }

    Optional<Instant> changed() {
        TmxFacts own = target.facts();
        return own.changed().or(facts::changed).or(own::created).or(facts::created);
    }

    private static String first(String one, String other) {
        return one.isEmpty() ? other : one;
    }
}
