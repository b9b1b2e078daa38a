package dev.concord.app.bench.terms;

import dev.concord.app.bench.ScreenBench;
import dev.concord.app.bench.Timing;
import dev.concord.app.bench.tm.Resources;
import dev.concord.app.bench.tm.corpus.TextPair;
import dev.concord.app.wiring.Wiring;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.learning.Learning;
import dev.concord.memory.ledger.Change;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.project.ProjectException;
import dev.concord.memory.session.ConfirmationRequest;
import dev.concord.memory.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * What learning adds to a confirmation, in a project of a size: the same project confirms before
 * and after it has learnt what there is.
 */
public final class LearningBench {
    private static final int WARM_UPS = 100;

    /**
     * One size.
     *
     * @param segments that were confirmed before
     * @param watched terms that nobody listed
     * @param rebuildMillis from the ledger to everything judged, when the project is opened
     * @param heapBytes that is held by what was learnt, the open project not counted
     * @param plain the baseline: a confirmation, durably, that nothing is learnt from
     * @param confirmation the same with learning
     * @param judging the part of it that judges and learns
     * @param shown from Ctrl+Enter in the view model to the mark of a conflict about an unlisted
     *     term; null when none was noticed
     * @param alarmed confirmations among the measured ones that contradict the earlier ones, and
     *     that raised an alarm
     * @param contradicting how many there were
     */
    public record Figures(
            int segments,
            int watched,
            double rebuildMillis,
            long heapBytes,
            Timing plain,
            Timing confirmation,
            Timing judging,
            @Nullable Timing shown,
            int alarmed,
            int contradicting) {
        /** How many times as long a confirmation takes with learning. */
        public double ratio() {
            return confirmation.median() / plain.median();
        }
    }

    private final Wiring wiring;
    private final LanguagePair languages;
    private final PlantedTexts texts;
    private final int rounds;

    /**
     * @param texts more than are measured: the last ones are confirmed while it is measured
     * @param rounds how often each is measured
     */
    LearningBench(Wiring wiring, LanguagePair languages, PlantedTexts texts, int rounds) {
        this.wiring = wiring;
        this.languages = languages;
        this.texts = texts;
        this.rounds = rounds;
    }

    /** How many texts one size needs beside those that were confirmed before. */
    static int needed(int rounds) {
        return 2 * WARM_UPS + 3 * rounds;
    }

    /** Measures with so many confirmed segments. */
    Figures run(Path folder, int segments)
            throws IOException, InterruptedException, ProjectException, StoreException {
        Path place = Files.createDirectories(folder.resolve("size-" + segments));
        var projects = new TermsProject(wiring, languages);
        List<TextPair> free = free(segments);
        Path root =
                projects.make(
                        place, IntStream.range(0, segments).mapToObj(texts::pair).toList(), free);
        try (OpenProject project = projects.open(root)) {
            confirm(project, free, 0, WARM_UPS);
            Timing plain = Timing.of(confirm(project, free, WARM_UPS, rounds));
            return learnt(project, free, segments, plain);
        }
    }

    /** Those that are to contradict are the last ones. */
    private List<TextPair> free(int from) {
        int last = from + needed(rounds);
        return IntStream.range(from, last)
                .mapToObj(i -> i < last - rounds ? texts.pair(i) : texts.agreeing(i))
                .toList();
    }

    private Figures learnt(OpenProject project, List<TextPair> free, int segments, Timing plain)
            throws StoreException, InterruptedException {
        long before = Resources.heldBytes();
        long begin = System.nanoTime();
        Learning learning = project.readyLearning().learnt();
        double rebuild = (System.nanoTime() - begin) / 1e6;
        long held = Resources.heldBytes() - before;
        int next = WARM_UPS + rounds;
        confirm(project, free, next, WARM_UPS);
        next += WARM_UPS;
        Timing confirmation = Timing.of(confirm(project, free, next, rounds));
        Timing judging = Timing.of(judge(project, learning, next));
        next += rounds;
        List<Integer> alarmed = alarmed(project, segments, next);
        long[] shown = shown(project, segments, alarmed);
        return new Figures(
                segments,
                learning.candidates().size(),
                rebuild,
                held,
                plain,
                confirmation,
                judging,
                shown.length == 0 ? null : Timing.of(shown),
                alarmed.size(),
                rounds);
    }

    private static long[] confirm(OpenProject project, List<TextPair> free, int from, int count)
            throws StoreException {
        long[] nanos = new long[count];
        for (int i = 0; i < count; i++) {
            var request =
                    ConfirmationRequest.of(
                            TermsProject.free(from + i), free.get(from + i).target());
            long begin = System.nanoTime();
            project.sessions().confirm(request);
            nanos[i] = System.nanoTime() - begin;
        }
        return nanos;
    }

    /** Forgets each confirmation and takes it in again. */
    private long[] judge(OpenProject project, Learning learning, int from) {
        long[] nanos = new long[rounds];
        for (int i = 0; i < rounds; i++) {
            SegmentKey segment = TermsProject.free(from + i);
            Optional<Change.SegmentConfirmed> confirmed = project.sessions().confirmation(segment);
            learning.take(segment, Optional.empty());
            long begin = System.nanoTime();
            learning.take(segment, confirmed);
            nanos[i] = System.nanoTime() - begin;
        }
        return nanos;
    }

    /** Confirms contradictions; those that were noticed, to be shown later. */
    private List<Integer> alarmed(OpenProject project, int segments, int from)
            throws StoreException {
        List<Integer> alarmed = new ArrayList<>();
        for (int i = from; i < from + rounds; i++) {
            var request =
                    ConfirmationRequest.of(
                            TermsProject.free(i), texts.conflicting(segments + i).target());
            if (!project.sessions().confirm(request).alarms().isEmpty()) {
                alarmed.add(i);
            }
        }
        return alarmed;
    }

    /** The editor shows an alarm at segments that had one, and have none any more. */
    private long[] shown(OpenProject project, int segments, List<Integer> alarmed)
            throws StoreException, InterruptedException {
        List<Integer> quiet = new ArrayList<>();
        for (int i : alarmed) {
            var request =
                    ConfirmationRequest.of(
                            TermsProject.free(i), texts.agreeing(segments + i).target());
            if (project.sessions().confirm(request).alarms().isEmpty()) {
                quiet.add(i);
            }
        }
        if (quiet.isEmpty()) {
            return new long[0];
        }
        var nanos = LongStream.builder();
        try (var screen = new ScreenBench()) {
            screen.open(project, TermsProject.free(quiet.getLast()));
            for (int index : quiet) {
                screen.type(index, texts.conflicting(segments + index).target());
                screen.tryToConfirm(TermsProject.free(index)).ifPresent(nanos::add);
            }
        }
        return nanos.build().toArray();
    }
}
