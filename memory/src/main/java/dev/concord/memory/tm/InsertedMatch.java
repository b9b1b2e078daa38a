package dev.concord.memory.tm;

import dev.concord.memory.model.Origin;

/**
 * A match whose proposal was put into a target, by a person or by pre-translation.
 *
 * @param similarity as it was shown, 0 to 100
 * @param origin of a target that is confirmed as proposed; names the memory
 * @param proposal the text as it was put in
 */
public record InsertedMatch(MatchKind kind, int similarity, Origin origin, String proposal) {
    /** What is inserted when a person or pre-translation takes a match as it is proposed. */
    public static InsertedMatch of(Match match) {
        return new InsertedMatch(
                match.kind(),
                match.similarity(),
                // The memory's name is the file's; the project's own units have none.
                new Origin(Origin.Kind.MEMORY, match.unit().details().memory()),
                match.proposal());
    }

    /** True when a target reads as the match proposed. */
    public boolean isUnedited(String target) {
        return target.equals(proposal);
    }

    /** What is recorded when this target is confirmed. */
    public UsedMatch usedFor(String target) {
        return new UsedMatch(kind, similarity, !isUnedited(target));
    }

    /** Where this target comes from: the memory, or the person who has edited the proposal. */
    public Origin originOf(String target) {
        return isUnedited(target) ? origin : Origin.PERSON;
    }
}
