package dev.concord.memory.ledger;

import dev.concord.memory.model.AlarmKind;

/** An alarm that proved right: the person has corrected the target to what was expected. */
public record SettledAlarm(String term, AlarmKind kind) {}
