package dev.concord.memory.model;

/**
 * The name under which a project's ledger is kept in a shared store. Restricted to characters that
 * need no escaping in a key, so that the hash tag of every key is unambiguous.
 */
public record ProjectId(String value) {
    public ProjectId {
        if (!value.matches("[A-Za-z0-9._-]{1,80}")) {
            throw new IllegalArgumentException(
                    "A project id has 1 to 80 letters, digits, dots, dashes or underscores: "
                            + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
