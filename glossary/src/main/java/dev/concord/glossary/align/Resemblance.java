package dev.concord.glossary.align;

import dev.concord.glossary.align.Judge.Place;
import dev.concord.glossary.align.RenderingClass.Variant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds a rendering whose keys are not there in what looks like it: inside a compound, spaced
 * differently, or with an ending not seen before.
 */
final class Resemblance {
    private final TargetLexicon targets;

    Resemblance(TargetLexicon targets) {
        this.targets = targets;
    }

    /** The words that resemble a rendering, or null. */
    @Nullable Place find(RenderingClass rendering, List<TargetWord> words, StoredPair pair) {
        for (Variant variant : rendering.variants()) {
            Place kin = ofKin(variant, pair);
            if (kin != null) {
                return kin;
            }
            for (String form : variant.forms()) {
                Place place = containing(form, words, variant.key().length());
                if (place != null) {
                    return place;
                }
            }
            Place form = variant.key().length() == 1 ? ofForm(variant.key().text(), words) : null;
            if (form != null) {
                return form;
            }
        }
        return null;
    }

    private static @Nullable Place containing(String form, List<TargetWord> words, int formWords) {
        boolean acrossWords =
                formWords > 1 || WordPieces.isHangul(form) || WordPieces.isWithoutSpaces(form);
        StringBuilder run = new StringBuilder();
        int[] ends = new int[words.size()];
        int first = 0;
        for (int i = 0; i < words.size(); i++) {
            if (!acrossWords || !words.get(i).joined()) {
                run.setLength(0);
                first = i;
            }
            run.append(words.get(i).form().fold());
            ends[i] = run.length();
            int at = run.indexOf(form);
            if (at >= 0) {
                int start = first;
                while (ends[start] <= at) {
                    start++;
                }
                return new Place(start, i);
            }
        }
        return null;
    }

    private @Nullable Place ofKin(Variant variant, StoredPair pair) {
        for (int i = 0; i < pair.length(); i++) {
            for (int piece : targets.pieces(pair.word(i))) {
                if (variant.kin().contains(piece) && targets.pieceText(piece).length() > 2) {
                    return new Place(i, i);
                }
            }
        }
        return null;
    }

    private static @Nullable Place ofForm(String key, List<TargetWord> words) {
        for (int i = 0; i < words.size(); i++) {
            if (Kinship.isForm(words.get(i).form().fold(), key)) {
                return new Place(i, i);
            }
        }
        return null;
    }
}
