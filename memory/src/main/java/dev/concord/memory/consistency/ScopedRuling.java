package dev.concord.memory.consistency;

import dev.concord.memory.model.Scope;

/** A decision that holds, with the scope it holds in. */
public record ScopedRuling(Scope scope, Ruling ruling) {}
