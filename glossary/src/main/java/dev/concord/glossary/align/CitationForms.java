package dev.concord.glossary.align;

import dev.concord.glossary.align.RenderingClass.Variant;
import dev.concord.glossary.text.KoreanParticles;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the words a reader wants to see for a rendering of which only pieces are known. */
final class CitationForms {
    /** A form in a smaller share of the pairs is an accident. */
    private static final double LEAST_SHARE = 0.15;

    private final TargetLexicon targets;
    private final KeyFinder finder;

    CitationForms(TargetLexicon targets, KeyFinder finder) {
        this.targets = targets;
        this.finder = finder;
    }

    /** A key with the forms in which it is written in some pairs. */
    Variant variant(RenderingKey key, List<StoredPair> pairs) {
        Map<String, Integer> written = new HashMap<>();
        Map<String, Integer> compared = new HashMap<>();
        IntCounts kin = new IntCounts();
        for (StoredPair pair : pairs) {
            int start = finder.find(key, pair);
            if (start >= 0) {
                int end = finder.lastWord(key, pair, start);
                written.merge(surface(pair, start, end), 1, Integer::sum);
                compared.merge(fold(pair, start, end), 1, Integer::sum);
                if (start == end) {
                    kin.add(pair.word(start), 1);
                }
            }
        }

        double least = LEAST_SHARE * pairs.size();
        List<String> forms =
                compared.entrySet().stream()
                        .filter(form -> form.getValue() >= least)
                        .map(Map.Entry::getKey)
                        .filter(form -> form.length() >= WordPieces.shortestPart(form))
                        .sorted()
                        .toList();
        String citation =
                written.entrySet().stream()
                        .max(
                                Comparator.<Map.Entry<String, Integer>>comparingInt(
                                                Map.Entry::getValue)
                                        .thenComparing(
                                                form -> form.getKey().length(),
                                                Comparator.reverseOrder())
                                        .thenComparing(
                                                Map.Entry::getKey, Comparator.reverseOrder()))
                        .map(Map.Entry::getKey)
                        .orElse(key.text());
        return new Variant(key, citation, forms, kin(kin.keysWithAtLeast(least)));
    }

    /** Words as they are cited: with what stands between them, without particles or article. */
    String surface(StoredPair pair, int start, int end) {
        StringBuilder text = new StringBuilder();
        for (int i = start; i <= end; i++) {
            String word = targets.surfaceText(pair.surface(i));
            text.append(i > start ? pair.gap(i) : "");
            text.append(i == end ? bare(word) : word);
        }
        return text.toString();
    }

    private IntSet kin(IntList words) {
        IntSet kin = new IntSet();
        for (int i = 0; i < words.size(); i++) {
            for (int piece : targets.pieces(words.get(i))) {
                if (!targets.kind(piece).isCut()) {
                    kin.add(piece);
                }
            }
        }
        return kin;
    }

    private static String bare(String word) {
        return WordPieces.isHangul(word)
                ? KoreanParticles.strip(word)
                : SemiticRoots.withoutArticle(word);
    }

    private String fold(StoredPair pair, int start, int end) {
        StringBuilder text = new StringBuilder();
        for (int i = start; i <= end; i++) {
            text.append(targets.fold(pair.word(i)));
        }
        return text.toString();
    }
}
