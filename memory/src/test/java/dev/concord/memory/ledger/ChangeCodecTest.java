package dev.concord.memory.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concord.memory.model.AlarmKind;
import dev.concord.memory.model.Origin;
import dev.concord.memory.model.Scope;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.model.SegmentState;
import dev.concord.memory.model.TermUsage;
import dev.concord.memory.model.UsageContext;
import dev.concord.memory.tm.MatchKind;
import dev.concord.memory.tm.UsedMatch;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChangeCodecTest {
    private static final Instant AT = Instant.parse("2026-03-04T05:06:07.089Z");
    private static final SegmentKey SEGMENT = new SegmentKey("방법/a\"b.md", "17");
    private final ChangeCodec codec = new ChangeCodec();

    static Stream<Change> everyKindComesBackAsItWas() {
        return Stream.of(
                confirmed(),
                new Change.SegmentReopened(
                        stamp("2"),
                        SEGMENT,
                        Optional.of(new ChangeId("1")),
                        "x",
                        List.of(new RetractedUsage("key", "키"))),
                new Change.ConfirmationContested(stamp("3"), confirmed()),
                new Change.DecisionTaken(
                        stamp("4"), Optional.empty(), Scope.of("a.md"), "key", "키", true, "왜"),
                new Change.DecisionWithdrawn(
                        stamp("5"), Optional.of(new ChangeId("4")), Scope.PROJECT, "key"),
                new Change.ConflictDismissed(
                        stamp("6"),
                        Optional.of(new ChangeId("5")),
                        Scope.PROJECT,
                        "key",
                        List.of("키", ""),
                        "f",
                        Optional.of(AlarmKind.ABSENT),
                        Optional.of(true)),
                new Change.RenderingsAccepted(
                        stamp("7"),
                        Optional.empty(),
                        Scope.PROJECT,
                        "key",
                        List.of("열쇠"),
                        Optional.of(new UsageContext("a.md", "door key", List.of("lock")))),
                new Change.RenderingsAccepted(
                        stamp("7"), Optional.empty(), Scope.PROJECT, "key", List.of("키", "열쇠")),
                new Change.NoteAdded(stamp("8"), SEGMENT, "two\nlines\t\u2028"),
                new Change.PropagationExempted(
                        stamp("9"), Optional.of(new ChangeId("8")), SEGMENT, true),
                new Change.TermIgnored(stamp("10"), Optional.of(new ChangeId("9")), "세그먼트", true));
    }

    @ParameterizedTest
    @MethodSource
    void everyKindComesBackAsItWas(Change change) throws Exception {
        String json = codec.encode(change);

        assertThat(codec.decode(json)).isEqualTo(change);
        assertThat(json).doesNotContain("\n");
    }

    @Test
    void encodeWritesNothingThatFollowsFromTheRest() {
        assertThat(codec.encode(confirmed())).doesNotContain("\"rendered\"", "\"confirmed\"");
    }

    @Test
    void decodeReadsWhatEarlierVersionsWroteBeside() throws Exception {
        String json = codec.encode(confirmed());

        String older = json.replace("\"surface\":", "\"rendered\":true,\"surface\":");

        assertThat(older).isNotEqualTo(json);
        assertThat(codec.decode(older)).isEqualTo(confirmed());
    }

    @Test
    void decodeReadsConfirmationsOfTheTimeBeforeMatchesWereRecorded() throws Exception {
        String json = codec.encode(confirmed());

        String older = json.replaceFirst(",\"match\":\\{[^}]*}", "");

        assertThat(older).isNotEqualTo(json);
        assertThat(codec.decode(older))
                .isInstanceOfSatisfying(
                        Change.SegmentConfirmed.class,
                        confirmed -> assertThat(confirmed.match()).isEmpty());
    }

    @Test
    void decodeReadsWhatWasSaidOfTermsBeforeKindsContextsAndWithdrawals() throws Exception {
        String stamp =
                "\"stamp\":{\"id\":{\"value\":\"1\"},\"at\":\"2026-03-04T05:06:07.089Z\","
                        + "\"author\":\"Ada\",\"batch\":\"\"}";
        String about = ",\"scope\":{\"document\":\"\"},\"term\":\"key\",\"renderings\":[\"키\"]";

        var dismissed =
                (Change.ConflictDismissed)
                        codec.decode(
                                "{\"type\":\"ConflictDismissed\","
                                        + stamp
                                        + about
                                        + ",\"fingerprint\":\"f\"}");
        var accepted =
                (Change.RenderingsAccepted)
                        codec.decode(
                                "{\"type\":\"RenderingsAccepted\","
                                        + stamp
                                        + ",\"base\":null"
                                        + about
                                        + "}");

        assertThat(dismissed.base()).isEmpty();
        assertThat(dismissed.kind()).isEmpty();
        assertThat(dismissed.isWithdrawn()).isFalse();
        assertThat(accepted.context()).isEmpty();
        assertThat(accepted.subject()).isEqualTo("accepted:term:\nkey");
    }

    @Test
    void decodeReadsConfirmationsOfTheTimeBeforeAlarmsWereSettled() throws Exception {
        String json = codec.encode(confirmed());

        String older = json.replaceFirst(",\"settled\":\\[[^]]*]", "");

        assertThat(older).isNotEqualTo(json);
        assertThat(codec.decode(older))
                .isInstanceOfSatisfying(
                        Change.SegmentConfirmed.class,
                        confirmed -> assertThat(confirmed.settled()).isEmpty());
    }

    @Test
    void decodeRefusesWhatIsNoChange() {
        assertThatThrownBy(() -> codec.decode("{\"type\":\"Nonsense\"}"))
                .isInstanceOf(UnreadableChangeException.class);
        assertThatThrownBy(() -> codec.decode("{\"type\""))
                .isInstanceOf(UnreadableChangeException.class);
    }

    private static Change.SegmentConfirmed confirmed() {
        return new Change.SegmentConfirmed(
                stamp("1"),
                SEGMENT,
                Optional.empty(),
                "Press the key.",
                "키를 누르십시오.",
                SegmentState.REVIEWED,
                new Origin(Origin.Kind.IMPORT, "a.tsv"),
                List.of(
                        new TermUsage(
                                "key", "키", "키", 4321, new Origin(Origin.Kind.MACHINE, "m"), AT)),
                List.of(),
                Optional.of(new UsedMatch(MatchKind.FUZZY, 87, true)),
                List.of(new SettledAlarm("key", AlarmKind.OTHER)));
    }

    private static Stamp stamp(String id) {
        return new Stamp(new ChangeId(id), AT, "Ada", "batch");
    }
}
