package dev.concord.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.memory.model.Segment;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.model.SegmentState;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowPlacesTest {
    private final Workbench workbench = new Workbench();

    @Test
    void rowIsTheOneThatStandsThereNow() {
        workbench.rows().setAll(row(1, "a"), row(2, "b"));
        assertThat(workbench.row(key("b"))).contains(row(2, "b"));
        workbench.rows().set(1, row(2, "b").drafted("zwei"));
        assertThat(workbench.row(key("b"))).contains(row(2, "b").drafted("zwei"));
    }

    @Test
    void rowFollowsTheDocument() {
        workbench.rows().setAll(row(1, "a"), row(2, "b"));
        assertThat(workbench.row(key("a"))).isPresent();
        workbench.rows().setAll(List.of(row(1, "c"), row(2, "a")));
        assertThat(workbench.row(key("a"))).contains(row(2, "a"));
        assertThat(workbench.row(key("b"))).isEmpty();
        workbench.rows().set(0, row(1, "d"));
        assertThat(workbench.row(key("d"))).contains(row(1, "d"));
        workbench.rows().clear();
        assertThat(workbench.row(key("a"))).isEmpty();
    }

    private static SegmentKey key(String segment) {
        return new SegmentKey("guide.txt", segment);
    }

    private static SegmentRow row(int number, String segment) {
        return SegmentRow.of(
                number,
                new Segment(key(segment), "u", "One.", List.of(), "", SegmentState.INITIAL));
    }
}
