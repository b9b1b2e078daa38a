package dev.concord.app.format.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Replacements in a text, given in any order and applied at once; all else stays as it is. */
public final class Splices {
    private record Splice(int start, int end, String replacement) {}

    private final List<Splice> splices = new ArrayList<>();

    /** Replaces the characters from {@code start} to before {@code end}. */
    public void replace(int start, int end, String replacement) {
        splices.add(new Splice(start, end, replacement));
    }

    /** Inserts before the character at {@code at}. */
    public void insert(int at, String text) {
        replace(at, at, text);
    }

    /** The text with all replacements made. */
    public String apply(String text) {
        StringBuilder changed = new StringBuilder(text.length() + 1024);
        int from = 0;
        splices.sort(Comparator.comparingInt(Splice::start));
        for (Splice splice : splices) {
            changed.append(text, from, splice.start()).append(splice.replacement());
            from = splice.end();
        }
        return changed.append(text, from, text.length()).toString();
    }
}
