package dev.concord.app.replay;

import dev.concord.memory.model.InlineCodes;
import dev.concord.memory.model.Origin;
import dev.concord.memory.model.Segment;
import dev.concord.memory.model.WritableText;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.session.ConfirmationOutcome;
import dev.concord.memory.session.ConfirmationRequest;
import dev.concord.memory.store.StoreException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Confirms translations one after the other through the session manager. */
public final class Replay {
    /** Hears what becomes of every translation. */
    public interface Listener {
        /**
         * A translation is confirmed: it is durable.
         *
         * @param micros what the session manager took for it
         */
        void confirmed(ReplayedTranslation translation, ConfirmationOutcome outcome, long micros);

        /** A translation was left out; the reason names its place. */
        void refused(String reason);
    }

    /**
     * What became of a file.
     *
     * @param empty translations without text, left out silently
     */
    public record Result(int confirmed, int refused, int empty) {}

    private final OpenProject project;
    private final Origin origin;

    /**
     * @param origin of the translations
     */
    public Replay(OpenProject project, Origin origin) {
        this.project = project;
        this.origin = origin;
    }

    /** Confirms all of them, in their order. What cannot be confirmed is left out and told. */
    public Result run(TranslationSource source, Listener listener)
            throws IOException, StoreException {
        int confirmed = 0;
        int refused = 0;
        int empty = 0;
        while (true) {
            try {
                Optional<ReplayedTranslation> next = source.next();
                if (next.isEmpty()) {
                    return new Result(confirmed, refused, empty);
                }
                if (next.get().target().isBlank()) {
                    empty++;
                } else {
                    confirm(next.get(), listener);
                    confirmed++;
                }
            } catch (UnusableTranslationException e) {
                refused++;
                listener.refused(String.valueOf(e.getMessage()));
            }
        }
    }

    private void confirm(ReplayedTranslation translation, Listener listener)
            throws StoreException, UnusableTranslationException {
        check(translation);
        var request =
                new ConfirmationRequest(
                        translation.segment(),
                        translation.target(),
                        translation.state(),
                        origin,
                        translation.confidence().orElse(origin.confidence()),
                        translation.pairs());
        long begin = System.nanoTime();
        ConfirmationOutcome outcome = project.sessions().confirm(request);
        long micros = (System.nanoTime() - begin) / 1_000;
        listener.confirmed(translation, outcome, micros);
    }

    /** What could not be merged later is not taken in now. */
    private void check(ReplayedTranslation translation)
            throws StoreException, UnusableTranslationException {
        Segment segment =
                project.store()
                        .documents()
                        .segment(translation.segment())
                        .orElseThrow(() ->
                                new UnusableTranslationException(
                                        translation.place(),
                                        "the project has no segment "
                                                + translation.segment()
                                                + "; 'concord segments' lists them"));
        if (!WritableText.isWritable(translation.target())) {
            throw new UnusableTranslationException(
                    translation.place(),
                    "the target of "
                            + segment.key()
                            + " has a control character that no document can hold");
        }
        List<InlineCodes.Problem> problems =
                translation.target().equals(segment.initialTarget())
                        ? List.of()
                        : InlineCodes.problems(segment, translation.target());
        if (!problems.isEmpty()) {
            InlineCodes.Problem problem = problems.getFirst();
            throw new UnusableTranslationException(
                    translation.place(), describe(problem) + " in the target of " + segment.key());
        }
    }

    private static String describe(InlineCodes.Problem problem) {
        return switch (problem.fault()) {
            case MISSING -> "the inline code " + problem.token() + " is missing";
            case EXTRA -> "the inline code " + problem.token() + " is there too often";
            case UNBALANCED -> "one half of a pair, " + problem.token() + ", is missing";
            case MISORDERED -> "pairs close in the wrong order at " + problem.token();
        };
    }
}
