package dev.concord.memory.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.memory.model.ResolutionStrategy;
import dev.concord.memory.model.Scope;
import dev.concord.memory.session.MarkedPair;
import dev.concord.memory.session.SettableClock;
import dev.concord.memory.session.TestDesk;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewDeskTest {
    private static final String TERM = "button";

    @TempDir Path folder;
    private TestDesk desk;

    @BeforeEach
    void openDesk() throws Exception {
        desk =
                new TestDesk(
                        folder.resolve("memory.db"),
                        "ko",
                        ResolutionStrategy.MANUAL_REVIEW,
                        new SettableClock());
        desk.document("Press the button.", "The button is red.", "Hold the button.");
        desk.confirm(1, "버튼을 누르십시오.", new MarkedPair(TERM, "버튼"));
        desk.confirm(2, "단추는 빨간색입니다.", new MarkedPair(TERM, "단추"));
        desk.confirm(3, "단추를 누르고 계십시오.", new MarkedPair(TERM, "단추"));
    }

    @AfterEach
    void closeDesk() {
        desk.close();
    }

    @Test
    void previewShowsEveryOtherRenderingWithItsInflection() {
        List<Occurrence> preview = desk.review().preview(Scope.PROJECT, TERM, "버튼");

        assertThat(preview)
                .extracting(Occurrence::after)
                .containsExactly("버튼은 빨간색입니다.", "버튼을 누르고 계십시오.");
        assertThat(desk.target(2)).isEqualTo("단추는 빨간색입니다.");
    }

    @Test
    void applyRewritesTheChosenPlacesAndEndsTheConflict() throws Exception {
        var preview = desk.review().preview(Scope.PROJECT, TERM, "버튼");

        var applied = desk.review().apply(Scope.PROJECT, TERM, "버튼", true, "Haus", preview);

        assertThat(applied.rewritten()).hasSize(2);
        assertThat(desk.target(2)).isEqualTo("버튼은 빨간색입니다.");
        assertThat(desk.sessions().consistency().conflicts()).isEmpty();
        assertThat(desk.sessions().consistency().ruling(Scope.PROJECT, TERM))
                .hasValueSatisfying(ruling -> assertThat(ruling.locked()).isTrue());
    }

    @Test
    void applyLeavesOutExemptedRows() throws Exception {
        var preview = desk.review().preview(Scope.PROJECT, TERM, "버튼");

        desk.review().apply(Scope.PROJECT, TERM, "버튼", false, "", preview.subList(0, 1));

        assertThat(desk.target(3)).isEqualTo("단추를 누르고 계십시오.");
        assertThat(desk.sessions().consistency().conflicts()).hasSize(1);
    }

    @Test
    void applySkipsWhatWasChangedSinceThePreview() throws Exception {
        var preview = desk.review().preview(Scope.PROJECT, TERM, "버튼");
        desk.confirm(2, "단추는 붉은색입니다.");

        var applied = desk.review().apply(Scope.PROJECT, TERM, "버튼", false, "", preview);

        assertThat(applied.skipped()).singleElement().isEqualTo(preview.getFirst());
        assertThat(desk.target(2)).isEqualTo("단추는 붉은색입니다.");
    }

    @Test
    void undoBringsBackTextsAndDecision() throws Exception {
        var before = desk.sessions().consistency().conflicts().getFirst();
        var preview = desk.review().preview(Scope.PROJECT, TERM, "버튼");
        var applied = desk.review().apply(Scope.PROJECT, TERM, "버튼", true, "", preview);

        int undone = desk.sessions().undo(applied.batch());

        assertThat(undone).isEqualTo(3);
        assertThat(desk.target(2)).isEqualTo("단추는 빨간색입니다.");
        assertThat(desk.sessions().consistency().ruling(Scope.PROJECT, TERM)).isEmpty();
        assertThat(desk.sessions().consistency().conflicts())
                .singleElement()
                .satisfies(now -> assertThat(now.fingerprint()).isEqualTo(before.fingerprint()));
    }

    @Test
    void undoBringsBackEveryUsageAsItWas() throws Exception {
        desk.confirm(2, "단추는 빨간색입니다.", 4321, new MarkedPair(TERM, "단추"));
        var before = desk.sessions().standing(TestDesk.key(2)).orElseThrow().usages();
        var preview = desk.review().preview(Scope.PROJECT, TERM, "버튼");
        var applied = desk.review().apply(Scope.PROJECT, TERM, "버튼", true, "", preview);

        desk.sessions().undo(applied.batch());

        assertThat(desk.sessions().standing(TestDesk.key(2)).orElseThrow().usages())
                .isEqualTo(before);
        assertThat(desk.sessions().undo(applied.batch())).isZero();
    }
}
