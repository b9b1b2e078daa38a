package dev.concord.memory.review;

import dev.concord.memory.model.UsageContext;

/**
 * A context that a rendering goes with, so far.
 *
 * @param here in how many segments it goes with the rendering
 * @param elsewhere in how many it goes with another
 */
public record ProposedContext(UsageContext context, int here, int elsewhere) {}
