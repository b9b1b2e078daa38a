package dev.concord.glossary.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Small numbers for words, given in the order in which they are first asked for. */
final class WordTable {
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    /** The number of a word, a new one if it has none. */
    int id(String word) {
        Integer known = ids.get(word);
        if (known != null) {
            return known;
        }
        int id = words.size();
        ids.put(word, id);
        words.add(word);
        return id;
    }

    String word(int id) {
        return words.get(id);
    }

    int size() {
        return words.size();
    }
}
