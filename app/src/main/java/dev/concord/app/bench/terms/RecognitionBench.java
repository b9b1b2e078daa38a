package dev.concord.app.bench.terms;

import dev.concord.app.bench.Timing;
import dev.concord.app.bench.tm.Resources;
import dev.concord.app.bench.tm.corpus.TextPair;
import dev.concord.glossary.match.TermRecognizer;
import dev.concord.glossary.term.ConceptEntry;
import dev.concord.glossary.term.Glossary;
import dev.concord.glossary.text.LanguagePair;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What it costs to find the terms of a large glossary in a source. */
public final class RecognitionBench {
    private static final int WARM_UPS = 2;
    private static final int LONGEST_TERM = 3;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Two words that no text has side by side, as most entries of a glossary are nowhere near. */
    private static final String UNUSED = "unit ";

    /**
     * One measurement.
     *
     * @param entries of the glossary
     * @param buildMillis to make the recogniser
     * @param heapBytes that it holds, the glossary not counted
     * @param recognition of one source, processor time
     * @param bare the baseline: each word of the source looked up in a hash set of the terms,
     *     inflection and terms of several words left out
     * @param found terms in all sources
     */
    public record Figures(
            int entries,
            double buildMillis,
            long heapBytes,
            Timing recognition,
            Timing bare,
            int found) {
        /** How many times as long as the baseline it takes. */
        public double ratio() {
            return recognition.median() / Math.max(bare.median(), 0.001);
        }
    }

    private final LanguagePair languages;
    private final List<String> sources;

    /**
     * @param sources which are measured
     */
    RecognitionBench(LanguagePair languages, List<String> sources) {
        this.languages = languages;
        this.sources = List.copyOf(sources);
    }

    /**
     * Measures with so many entries.
     *
     * @param texts whose words and runs of words become the entries
     */
    Figures run(List<TextPair> texts, int entries) {
        List<String> terms = terms(texts, entries);
        Glossary glossary = glossary(terms);
        long before = Resources.heldBytes();
        long begin = System.nanoTime();
        var recognizer = new TermRecognizer(glossary, languages);
        double build = (System.nanoTime() - begin) / 1e6;
        long held = Resources.heldBytes() - before;
        Set<String> bare = new HashSet<>(terms);
        ToIntFunction<String> lookups = source -> lookups(bare, source);
        ToIntFunction<String> recognitions = source -> recognizer.recognize(source).size();
        for (int i = 0; i < WARM_UPS; i++) {
            timed(lookups, new int[1]);
            timed(recognitions, new int[1]);
        }
        int[] found = new int[1];
        Timing baseline = timed(lookups, new int[1]);
        Timing measured = timed(recognitions, found);
        return new Figures(glossary.size(), build, held, measured, baseline, found[0]);
    }

    private Timing timed(ToIntFunction<String> operation, int[] found) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long[] nanos = new long[sources.size()];
        for (int i = 0; i < nanos.length; i++) {
            // Of so short a time, a busy machine's clock would tell little.
            long begin = threads.getCurrentThreadCpuTime();
            found[0] += operation.applyAsInt(sources.get(i));
            nanos[i] = threads.getCurrentThreadCpuTime() - begin;
        }
        return Timing.of(nanos);
    }

    private static int lookups(Set<String> terms, String source) {
        int found = 0;
        for (String word : BETWEEN_WORDS.split(source)) {
            found += terms.contains(word) ? 1 : 0;
        }
        return found;
    }

    private Glossary glossary(List<String> terms) {
        List<ConceptEntry> entries = new ArrayList<>(terms.size());
        for (int i = 0; i < terms.size(); i++) {
            entries.add(
                    ConceptEntry.ofPair(
                            "c" + i, languages, terms.get(i), "T" + i, "concord bench"));
        }
        return Glossary.of(entries);
    }

    /** Runs of one to three words as they stand in the texts, then such that stand nowhere. */
    private static List<String> terms(List<TextPair> texts, int wanted) {
        Set<String> terms = new LinkedHashSet<>();
        for (TextPair text : texts) {
            List<String> words =
                    Stream.of(BETWEEN_WORDS.split(text.source()))
                            .filter(word -> word.length() > LONGEST_TERM)
                            .toList();
            // One run of each text: a glossary holds more than one document's words.
            int length = 1 + terms.size() % LONGEST_TERM;
            if (terms.size() < wanted / 2 && words.size() >= length) {
                int from = terms.size() % (words.size() - length + 1);
                terms.add(String.join(" ", words.subList(from, from + length)));
            }
        }
        for (int i = 0; terms.size() < wanted; i++) {
            terms.add(UNUSED + PlantedTexts.term(i % 2_000) + " " + i);
        }
        return List.copyOf(terms);
    }
}
