package dev.concord.memory.tm.similarity;

import java.util.List;

/**
 * What is left of a text when its placeables are taken for one another: the folded text with one
 * placeholder for each. Texts of the same skeleton are translated alike but for those.
 */
public final class Skeleton {
    private Skeleton() {}

    public static String of(ComparedText text) {
        return ofFolded(text.folded());
    }

    /** The skeleton of a text that is {@link ComparedText#folded()}. */
    public static String ofFolded(String folded) {
        List<Placeable> placeables = Placeables.in(folded);
        if (placeables.isEmpty()) {
            return folded;
        }
        StringBuilder skeleton = new StringBuilder(folded.length());
        int end = 0;
        for (Placeable placeable : placeables) {
            skeleton.append(folded, end, placeable.start()).append(placeable.kind().placeholder());
            end = placeable.end();
        }
        return skeleton.append(folded, end, folded.length()).toString();
    }
}
