package dev.concord.memory.project;

import dev.concord.memory.consistency.ConsistencyIndex;
import dev.concord.memory.format.WordCounter;
import dev.concord.memory.ledger.SegmentStanding;
import dev.concord.memory.model.Document;
import dev.concord.memory.model.InlineCodes;
import dev.concord.memory.model.Segment;
import dev.concord.memory.model.SegmentState;
import dev.concord.memory.store.StoreException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How much there is, and how far it is.
 *
 * @param total of all documents
 * @param index the project's consistency index
 */
public record ProjectStatistics(
        List<DocumentStatistics> documents, Amounts total, ConsistencyIndex index) {
    public ProjectStatistics {
        documents = List.copyOf(documents);
    }

    /** One document's figures. A repetition repeats a segment of any document before it. */
    public record DocumentStatistics(String document, Amounts amounts, ConsistencyIndex index) {}

    /**
     * Amounts of text, all of the source.
     *
     * @param characters without inline codes, in Unicode code points
     * @param repetitions segments whose source stood before
     * @param confirmed segments that are at least TRANSLATED
     * @param reviewed segments that are at least REVIEWED
     */
    public record Amounts(
            int segments,
            int words,
            long characters,
            int repetitions,
            int repeatedWords,
            int confirmed,
            int confirmedWords,
            int reviewed) {
        static final Amounts NOTHING = new Amounts(0, 0, 0, 0, 0, 0, 0, 0);

        /** The share of words that are confirmed, 0 to 1; 1 when there are none. */
        public double progress() {
            return words == 0 ? 1 : (double) confirmedWords / words;
        }

        Amounts plus(Amounts other) {
            return new Amounts(
                    segments + other.segments,
                    words + other.words,
                    characters + other.characters,
                    repetitions + other.repetitions,
                    repeatedWords + other.repeatedWords,
                    confirmed + other.confirmed,
                    confirmedWords + other.confirmedWords,
                    reviewed + other.reviewed);
        }
    }

    /** The figures of a project as it stands. */
    public static ProjectStatistics of(OpenProject project) throws StoreException {
        var counter = WordCounter.of(project.settings().languages().source());
        Set<String> seen = new HashSet<>();
        var documents = new ArrayList<DocumentStatistics>();
        Amounts total = Amounts.NOTHING;
        for (Document document : project.documents()) {
            Amounts amounts = Amounts.NOTHING;
            for (Segment segment : project.segments(document.name())) {
                boolean repeated = !seen.add(segment.source());
                amounts = amounts.plus(of(project, segment, counter, repeated));
            }
            total = total.plus(amounts);
            documents.add(
                    new DocumentStatistics(
                            document.name(),
                            amounts,
                            project.sessions().consistency().index(document.name())));
        }
        return new ProjectStatistics(documents, total, project.sessions().consistency().index());
    }

    private static Amounts of(
            OpenProject project, Segment segment, WordCounter counter, boolean repeated) {
        int words = counter.count(segment.source());
        String plain = InlineCodes.plain(segment.source());
        SegmentState state =
                project.sessions()
                        .standing(segment.key())
                        .map(SegmentStanding::state)
                        .orElse(SegmentState.INITIAL);
        return new Amounts(
                1,
                words,
                plain.codePointCount(0, plain.length()),
                repeated ? 1 : 0,
                repeated ? words : 0,
                state.isConfirmed() ? 1 : 0,
                state.isConfirmed() ? words : 0,
                state.compareTo(SegmentState.REVIEWED) >= 0 ? 1 : 0);
    }
}
