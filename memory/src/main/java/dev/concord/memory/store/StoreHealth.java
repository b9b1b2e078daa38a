package dev.concord.memory.store;

import java.util.Map;

/**
 * How a store is.
 *
 * @param detail figures and facts by name, in order of importance; never a password
 * @param warnings what the user should mend, in plain words with the remedy
 */
public record StoreHealth(
        String kind,
        boolean available,
        String message,
        Map<String, String> detail,
        java.util.List<String> warnings) {
    public StoreHealth {
        detail = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(detail));
        warnings = java.util.List.copyOf(warnings);
    }
}
