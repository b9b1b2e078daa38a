package dev.concord.memory.model;

import java.util.Locale;

/**
 * The name under which a project's ledger is kept in a shared store. Restricted to characters that
 * need no escaping in a key, so that the hash tag of every key is unambiguous.
 */
public record ProjectId(String value) {
    private static final int NAME_PART = 40;
    private static final int UNIQUE_PART = 10;

    public ProjectId {
        if (!value.matches("[A-Za-z0-9._-]{1,80}")) {
            throw new IllegalArgumentException(
                    "A project id has 1 to 80 letters, digits, dots, dashes or underscores: "
                            + value);
        }
    }

    /**
     * An id for a new project. The name's part is for people who look into a store; the rest makes
     * it unique.
     *
     * @param unique never given twice; its last characters are used
     */
    public static ProjectId named(String name, String unique) {
        String readable =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return new ProjectId(
                readable.substring(0, Math.min(NAME_PART, readable.length()))
                        + (readable.isEmpty() ? "" : "-")
                        + unique.substring(Math.max(0, unique.length() - UNIQUE_PART)));
    }

    @Override
    public String toString() {
        return value;
    }
}
