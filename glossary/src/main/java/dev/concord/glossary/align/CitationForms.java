package dev.concord.glossary.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the words a reader wants to see for a rendering of which only pieces are known. */
final class CitationForms {
    private final TargetLexicon targets;
    private final KeyFinder finder;

    CitationForms(TargetLexicon targets, KeyFinder finder) {
        this.targets = targets;
        this.finder = finder;
    }

    /** The form in which the first of some keys is written most often in some pairs. */
    String of(List<RenderingKey> keys, List<StoredPair> pairs) {
        Map<String, Integer> forms = new HashMap<>();
        for (StoredPair pair : pairs) {
            int start = finder.find(keys.getFirst(), pair);
            if (start >= 0) {
                int end = finder.lastWord(keys.getFirst(), pair, start);
                forms.merge(text(pair, start, end), 1, Integer::sum);
            }
        }
        String best = keys.getFirst().text();
        int most = 0;
        for (Map.Entry<String, Integer> form : forms.entrySet()) {
            String text = form.getKey();
            boolean shorter =
                    text.length() != best.length()
                            ? text.length() < best.length()
                            : text.compareTo(best) < 0;
            if (form.getValue() > most || (form.getValue() == most && shorter)) {
                best = text;
                most = form.getValue();
            }
        }
        return best;
    }

    private String text(StoredPair pair, int start, int end) {
        StringBuilder text = new StringBuilder();
        for (int i = start; i <= end; i++) {
            String word = targets.surfaceText(pair.target()[i]);
            if (i > start && !WordPieces.isWithoutSpaces(word)) {
                text.append(' ');
            }
            text.append(word);
        }
        return text.toString();
    }
}
