package dev.concord.memory.consistency;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * Remembers the keys of terms and renderings: a project says the same few thousand again and again,
 * and each key costs a tokeniser and a stemmer. Thread-safe.
 */
public final class RememberedKeys implements UnaryOperator<String> {
    /** Far more than a project's terms, and far less than would be felt in the heap. */
    private static final int LIMIT = 50_000;

    private final UnaryOperator<String> keys;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    public RememberedKeys(UnaryOperator<String> keys) {
        this.keys = keys;
    }

    @Override
    public String apply(String text) {
        String remembered = known.get(text);
        if (remembered != null) {
            return remembered;
        }
        String key = keys.apply(text);
        if (known.size() < LIMIT) {
            known.put(text, key);
        }
        return key;
    }
}
