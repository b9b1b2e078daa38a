package dev.concord.memory.store;

import dev.concord.memory.model.Registration;

/** The registration of a listener at a store or at what follows from one. */
@FunctionalInterface
public interface Subscription extends Registration {}
