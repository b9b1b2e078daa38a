package dev.concord.app.command.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.concord.app.command.frame.CommandContext;
import dev.concord.app.command.frame.Exit;
import dev.concord.app.command.frame.ProjectCommand;
import dev.concord.memory.analysis.Analysis;
import dev.concord.memory.consistency.ConsistencyIndex;
import dev.concord.memory.consistency.RenderingTally;
import dev.concord.memory.consistency.TermFrequency;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.project.ProjectStatistics;
import dev.concord.memory.project.ProjectStatistics.Amounts;
import dev.concord.memory.session.BulkProgress;
import dev.concord.memory.store.StoreException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code concord stats}. */
@Command(
        name = "stats",
        description =
                "Words, characters, repetitions, match bands, progress and the consistency index.")
public final class StatsCommand extends ProjectCommand {
    private static final int TERMS_TOLD = 10;

    private record Index(double index, int consistent, int usages) {
        static Index of(ConsistencyIndex index) {
            return new Index(rounded(index.share()), index.consistent(), index.total());
        }
    }

    private record Figures(
            int segments,
            int words,
            long characters,
            int repetitions,
            int repeatedWords,
            int confirmed,
            int confirmedWords,
            int reviewed,
            double progress) {
        static Figures of(Amounts amounts) {
            return new Figures(
                    amounts.segments(),
                    amounts.words(),
                    amounts.characters(),
                    amounts.repetitions(),
                    amounts.repeatedWords(),
                    amounts.confirmed(),
                    amounts.confirmedWords(),
                    amounts.reviewed(),
                    rounded(amounts.progress()));
        }
    }

    private record DocumentFigures(
            String document,
            Figures amounts,
            Index consistency,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<ShownBands> matches) {}

    private record Rendering(String text, int count) {
        static Rendering of(RenderingTally tally) {
            return new Rendering(tally.rendering(), tally.count());
        }
    }

    private record Term(String term, int usages, List<Rendering> renderings, Index consistency) {
        static Term of(TermFrequency frequency) {
            return new Term(
                    frequency.term(),
                    frequency.total(),
                    frequency.renderings().stream().map(Rendering::of).toList(),
                    Index.of(frequency.index()));
        }
    }

    private record Shown(
            Figures total,
            Index consistency,
            int conflicts,
            List<DocumentFigures> documents,
            List<Term> terms,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<ShownBands> matches) {}

    @Option(
            names = "--without-matches",
            description =
                    "Leave the match bands out: every open segment has to be looked up for them.")
    private boolean isWithoutMatches;

    public StatsCommand(CommandContext context) {
        super(context);
    }

    @Override
    protected int run(OpenProject project) throws StoreException {
        project.readyLearning();
        ProjectStatistics statistics = ProjectStatistics.of(project);
        Optional<Analysis> analysis =
                isWithoutMatches
                        ? Optional.empty()
                        : Analysis.of(project, Set.of(), Instant.now(), BulkProgress.UNWATCHED);
        Map<String, ShownBands> matches = analysis.map(StatsCommand::byDocument).orElse(Map.of());
        var tracker = project.sessions().consistency();
        var shown =
                new Shown(
                        Figures.of(statistics.total()),
                        Index.of(statistics.index()),
                        tracker.conflicts().size(),
                        statistics.documents().stream()
                                .map(each ->
                                        new DocumentFigures(
                                                each.document(),
                                                Figures.of(each.amounts()),
                                                Index.of(each.index()),
                                                analysis.map(_ ->
                                                        matches.getOrDefault(
                                                                each.document(), ShownBands.NONE))))
                                .toList(),
                        tracker.frequencies().stream().map(Term::of).toList(),
                        analysis.map(each -> ShownBands.of(each.total())));
        if (isJson()) {
            console().document(shown);
        } else {
            tell(shown);
        }
        return Exit.DONE;
    }

    private static Map<String, ShownBands> byDocument(Analysis analysis) {
        Map<String, ShownBands> bands = new HashMap<>();
        analysis.documents()
                .forEach(each -> bands.put(each.document(), ShownBands.of(each.bands())));
        return bands;
    }

    private void tell(Shown shown) {
        shown.documents.forEach(
                each -> tell(each.document, each.amounts, each.consistency, each.matches));
        tell("all documents", shown.total, shown.consistency, shown.matches);
        console().line("conflicts: " + shown.conflicts);
        shown.terms.stream()
                .limit(TERMS_TOLD)
                .forEach(each -> console().line("%s: %d ×".formatted(each.term, each.usages)));
    }

    private void tell(
            String name, Figures amounts, Index consistency, Optional<ShownBands> matches) {
        console()
                .line(
                        String.format(
                                Locale.ROOT,
                                "%s: %d segments, %d words, %d characters, %d repetitions, %.1f %%"
                                        + " confirmed, consistency index %.1f %%",
                                name,
                                amounts.segments,
                                amounts.words,
                                amounts.characters,
                                amounts.repetitions,
                                amounts.progress * 100,
                                consistency.index * 100));
        matches.ifPresent(bands -> console().line("  words by match: " + bands.told()));
    }

    /** Four digits are more than anybody reads. */
    private static double rounded(double share) {
        return Math.round(share * 10_000) / 10_000.0;
    }
}
