package dev.concord.glossary.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How much of a sequence's weight is due to longer candidates around it. The C-value of Frantzi,
 * Ananiadou and Mima (2000): log2 of the length times the frequency less the mean frequency of the
 * longer candidates; here the length is counted one higher, so that single words compare.
 */
final class Nesting {
    private final Map<Ngram, double[]> around = new HashMap<>();

    Nesting(Ngrams ngrams, Predicate<Ngram> isCandidate) {
        for (int size = 2; size <= Ngrams.LONGEST; size++) {
            for (Ngram longer : ngrams.ofSize(size)) {
                if (isCandidate.test(longer)) {
                    note(longer, longer, ngrams);
                }
            }
        }
    }

    double cValue(Ngram ngram) {
        double[] longer = around.getOrDefault(ngram, new double[] {0, 0, 0});
        double mean = longer[1] == 0 ? 0 : longer[0] / longer[1];
        return Math.log(ngram.size + 1.0) / Math.log(2) * (ngram.weight - mean);
    }

    /** The weight that is left outside the one longer candidate that covers most of it. */
    double independent(Ngram ngram) {
        return ngram.weight - around.getOrDefault(ngram, new double[] {0, 0, 0})[2];
    }

    private void note(Ngram longer, Ngram within, Ngrams ngrams) {
        if (within.size == 1) {
            return;
        }
        List<Ngram> shorter = ngrams.ofSize(within.size - 1);
        for (Ngram part : List.of(shorter.get(within.prefix), shorter.get(within.suffix))) {
            double[] longerOnes = around.computeIfAbsent(part, p -> new double[3]);
            longerOnes[0] += longer.weight;
            longerOnes[1]++;
            longerOnes[2] = Math.max(longerOnes[2], longer.weight);
            note(longer, part, ngrams);
        }
    }
}
