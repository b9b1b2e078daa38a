package dev.concord.app.bench.terms;

import dev.concord.app.bench.tm.Goal;
import dev.concord.app.bench.tm.corpus.Corpus;
import dev.concord.app.bench.tm.corpus.CorpusSource;
import dev.concord.app.bench.tm.corpus.TextPair;
import dev.concord.app.wiring.Wiring;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.project.ProjectException;
import dev.concord.memory.store.StoreException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Measures what terms cost, all in one run. */
public final class TermsBench {
    private static final int PLANTED_TERMS = 2_000;
    private static final int RECOGNISED_SOURCES = 5_000;

    /**
     * How much is measured.
     *
     * @param entries of the glossary whose terms are recognised
     * @param sizes numbers of confirmed segments
     * @param rounds how often each operation is measured
     */
    public record Options(int entries, List<Integer> sizes, int rounds) {
        public Options {
            sizes = List.copyOf(sizes);
        }
    }

    private final Wiring wiring;
    private final CorpusSource source;
    private final Options options;
    private final Path folder;
    private final Consumer<String> progress;

    /**
     * @param folder an empty folder on the disk that is to be measured
     * @param progress is told what comes next
     */
    public TermsBench(
            Wiring wiring,
            CorpusSource source,
            Options options,
            Path folder,
            Consumer<String> progress) {
        this.wiring = wiring;
        this.source = source;
        this.options = options;
        this.folder = folder;
        this.progress = progress;
    }

    /** Measures everything. */
    public TermsReport run()
            throws IOException, InterruptedException, ProjectException, StoreException {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        int largest = options.sizes().stream().max(Integer::compare).orElseThrow();
        Corpus corpus = source.ofSize(largest + LearningBench.needed(options.rounds()));
        var languages = LanguagePair.of(corpus.sourceLanguage(), corpus.targetLanguage());
        var texts = new PlantedTexts(corpus, PLANTED_TERMS);
        List<Goal> goals = new ArrayList<>();
        RecognitionBench.Figures recognition = recognition(languages, texts.all());
        goals.addAll(TermsGoals.of(recognition));
        List<LearningBench.Figures> sizes = new ArrayList<>();
        var learning = new LearningBench(wiring, languages, texts, options.rounds());
        for (int size : options.sizes()) {
            progress.accept(String.format(Locale.ROOT, "%,d confirmed segments …", size));
            LearningBench.Figures figures = learning.run(folder, size);
            sizes.add(figures);
            goals.addAll(TermsGoals.of(figures));
        }
        return new TermsReport(
                Runtime.getRuntime().availableProcessors(),
                load,
                corpus.name(),
                recognition,
                sizes,
                goals);
    }

    private RecognitionBench.Figures recognition(LanguagePair languages, List<TextPair> texts) {
        progress.accept(String.format(Locale.ROOT, "%,d glossary entries …", options.entries()));
        List<String> sources =
                texts.reversed().stream().limit(RECOGNISED_SOURCES).map(TextPair::source).toList();
        return new RecognitionBench(languages, sources).run(texts, options.entries());
    }
}
