package dev.concord.app.format.segmentation;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import dev.concord.glossary.text.LanguageTag;
import java.util.ArrayList;
import java.util.List;

/**
 * Sentences: the boundaries of Unicode Standard Annex 29 as candidates, less those that an
 * exception of the language forbids. Opening brackets and quotes before a boundary belong to the
 * sentence that follows.
 */
final class SentenceSegmenter implements Segmenter {
    private static final String OPENING = "「『（《〈【〔“‘([{«¿¡";

    private final BreakIterator boundaries;
    private final NoBreakRules exceptions;

    SentenceSegmenter(LanguageTag language) {
        boundaries = BreakIterator.getSentenceInstance(ULocale.forLanguageTag(language.value()));
        exceptions = NoBreakRules.of(language);
    }

    @Override
    public List<Integer> breaks(String text) {
        List<Integer> breaks = new ArrayList<>();
        boundaries.setText(text);
        for (int at = boundaries.next(); at != BreakIterator.DONE; at = boundaries.next()) {
            int end = endOfSentence(text, at);
            boolean inside = at < text.length() && end > 0;
            if (inside && !exceptions.forbid(text, end, at)) {
                breaks.add(beforeOpening(text, at));
            }
        }
        return breaks;
    }

    private static int endOfSentence(String text, int at) {
        int end = at;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static int beforeOpening(String text, int at) {
        int start = at;
        while (start > 1 && OPENING.indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        return start;
    }
}
