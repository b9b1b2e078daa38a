package dev.concord.glossary.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what a format cannot hold while a glossary is written. For one thread. */
public final class LeftOut {
    private final String format;
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    /**
     * @param format the format's name
     */
    public LeftOut(String format) {
        this.format = format;
    }

    /** Notes that one thing was left out. */
    public void add(String what) {
        add(what, 1);
    }

    /** Notes that some things were left out, if there were any. */
    public void add(String what, int count) {
        if (count > 0) {
            counts.merge(what, count, Integer::sum);
        }
    }

    /** One sentence for each sort of thing. */
    public List<String> sentences() {
        return counts.entrySet().stream()
                .map(each ->
                        "%s has no place for this: %s (%d left out)."
                                .formatted(format, each.getKey(), each.getValue()))
                .toList();
    }
}
