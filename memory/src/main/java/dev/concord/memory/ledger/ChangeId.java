package dev.concord.memory.ledger;

/** The identity of a change, made where the change is made; a retry keeps it. */
public record ChangeId(String value) implements Comparable<ChangeId> {
    public ChangeId {
        if (value.isEmpty() || value.length() > 64) {
            throw new IllegalArgumentException("A change id has 1 to 64 characters: " + value);
        }
    }

    @Override
    public int compareTo(ChangeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
