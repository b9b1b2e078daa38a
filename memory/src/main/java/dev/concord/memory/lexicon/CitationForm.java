package dev.concord.memory.lexicon;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Chooses, of the forms in which a rendering stands in targets, the one to cite it by. Endings
 * lengthen a word, so the shortest form is likely the bare one; a form that is rare beside the
 * others is likelier a slip.
 */
public final class CitationForm {
    /** A form must be at least one in so many of the most frequent one. */
    private static final int RAREST = 10;

    private CitationForm() {}

    /**
     * The form to cite by; empty when there is none at all.
     *
     * @param named what the rendering was called when it was found; it counts where it stands, also
     *     with something attached to it, as particles are in Korean
     */
    public static Optional<String> of(Collection<String> surfaces, String named) {
        Map<String, Long> counts =
                surfaces.stream()
                        .map(String::strip)
                        .filter(surface -> !surface.isEmpty())
                        .collect(
                                Collectors.groupingBy(
                                        surface -> surface, TreeMap::new, Collectors.counting()));
        long standing = surfaces.stream().filter(surface -> surface.contains(named)).count();
        if (standing > 0 && !named.isBlank()) {
            counts.put(named.strip(), standing);
        }
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return counts.entrySet().stream()
                .filter(form -> form.getValue() * RAREST >= most)
                .min(
                        Comparator.comparingInt((Map.Entry<String, Long> form) -> length(form))
                                .thenComparingLong(form -> -form.getValue()))
                .map(Map.Entry::getKey);
    }

    private static int length(Map.Entry<String, Long> form) {
        return form.getKey().codePointCount(0, form.getKey().length());
    }
}
