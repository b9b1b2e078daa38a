package dev.concord.memory.tm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.memory.model.Segment;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.model.SegmentState;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitContextTest {
    private final List<Segment> document =
            List.of(
                    segment("1", "menu.file", "One."),
                    segment("2", "menu.file", "Two."),
                    segment("3", "NFDBB2FA9-tu12", "Three."));

    @Test
    void ofTellsWhatStandsBeforeAndAfter() {
        assertThat(UnitContext.of(document, 1))
                .isEqualTo(new UnitContext("One.", "Three.", "menu.file#2"));
    }

    @Test
    void ofKnowsNothingBeyondTheDocumentsEnds() {
        assertThat(UnitContext.of(document, 0)).isEqualTo(new UnitContext("", "Two.", "menu.file"));
        assertThat(UnitContext.of(document, 2).nextSource()).isEmpty();
    }

    @Test
    void ofTakesAnOrdinalForNoIdentity() {
        assertThat(UnitContext.of(document, 2).textId()).isEmpty();
    }

    @Test
    void ofADocumentHasTheContextOfEachSegment() {
        assertThat(UnitContext.of(document))
                .hasSize(3)
                .containsEntry(new SegmentKey("a.txt", "3"), new UnitContext("Two.", "", ""));
    }

    private static Segment segment(String id, String unit, String source) {
        return new Segment(
                new SegmentKey("a.txt", id), unit, source, List.of(), "", SegmentState.INITIAL);
    }
}
