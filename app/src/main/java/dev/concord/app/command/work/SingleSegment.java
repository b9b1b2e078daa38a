package dev.concord.app.command.work;

import dev.concord.app.command.frame.BadInputException;
import dev.concord.app.replay.ReplayedTranslation;
import dev.concord.app.replay.TranslationSource;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.model.SegmentState;
import dev.concord.memory.model.TermUsage;
import dev.concord.memory.session.MarkedPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** One segment given on the command line. */
final class SingleSegment {
    @Option(
            names = "--segment",
            required = true,
            paramLabel = "DOC#ID",
            description = "The segment to confirm.")
    private String segment = "";

    @Option(names = "--text", required = true, paramLabel = "T", description = "Its target.")
    private String text = "";

    @Option(
            names = "--usage",
            paramLabel = "TERM=RENDERING",
            description = "How a term is rendered in it; may be given several times.")
    private List<String> usages = List.of();

    @Option(
            names = "--confidence",
            paramLabel = "N",
            description = "How sure its renderings are, 0 to 10000.")
    private @Nullable Integer confidence;

    TranslationSource source() throws BadInputException {
        SegmentKey key = SegmentAddress.of("--segment", segment);
        if (text.isBlank()) {
            throw new BadInputException("--text is empty; an empty target cannot be confirmed");
        }
        if (confidence != null && (confidence < 0 || confidence > TermUsage.MAXIMAL_CONFIDENCE)) {
            throw new BadInputException("--confidence is 0 to 10000, not " + confidence);
        }
        return new One(
                new ReplayedTranslation(
                        "--segment " + segment,
                        key,
                        text,
                        SegmentState.TRANSLATED,
                        confidence == null ? OptionalInt.empty() : OptionalInt.of(confidence),
                        pairs()));
    }

    private List<MarkedPair> pairs() throws BadInputException {
        var pairs = new ArrayList<MarkedPair>();
        for (String usage : usages) {
            int sign = usage.indexOf('=');
            if (sign < 1 || sign == usage.length() - 1) {
                throw new BadInputException("--usage is term=rendering, not " + usage);
            }
            pairs.add(new MarkedPair(usage.substring(0, sign), usage.substring(sign + 1)));
        }
        return pairs;
    }

    /** Gives one translation. */
    private static final class One implements TranslationSource {
        private Optional<ReplayedTranslation> left;

        One(ReplayedTranslation only) {
            left = Optional.of(only);
        }

        @Override
        public Optional<ReplayedTranslation> next() {
            Optional<ReplayedTranslation> next = left;
            left = Optional.empty();
            return next;
        }

        @Override
        public void close() {
            // There is nothing to close.
        }
    }
}
