package dev.concord.memory.consistency;

import dev.concord.memory.model.ResolutionStrategy;

/** The outcome of a strategy, with its reason in words. */
public sealed interface Resolution {
    /** Why, in words for a translator. */
    String reason();

    /** The strategy that was asked. */
    ResolutionStrategy strategy();

    /** This rendering is the agreed one. */
    record Chosen(String rendering, ResolutionStrategy strategy, String reason)
            implements Resolution {}

    /** A person has to decide. */
    record NeedsReview(ResolutionStrategy strategy, String reason) implements Resolution {}
}
