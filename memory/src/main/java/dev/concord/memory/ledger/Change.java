package dev.concord.memory.ledger;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import dev.concord.memory.model.AlarmKind;
import dev.concord.memory.model.Origin;
import dev.concord.memory.model.Scope;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.model.SegmentState;
import dev.concord.memory.model.TermUsage;
import dev.concord.memory.model.UsageContext;
import dev.concord.memory.tm.UsedMatch;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One entry of the ledger. A change is about a {@link #subject()} and names, as its {@link
 * #base()}, the change of that subject it was made on: the store accepts it only if that one still
 * stands (compare-and-set). Ids, not revisions, are compared, because the same change has different
 * revisions in the project's own ledger and in a shared one.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Change.SegmentConfirmed.class, name = "SegmentConfirmed"),
    @JsonSubTypes.Type(value = Change.SegmentReopened.class, name = "SegmentReopened"),
    @JsonSubTypes.Type(value = Change.ConfirmationContested.class, name = "ConfirmationContested"),
    @JsonSubTypes.Type(value = Change.DecisionTaken.class, name = "DecisionTaken"),
    @JsonSubTypes.Type(value = Change.DecisionWithdrawn.class, name = "DecisionWithdrawn"),
    @JsonSubTypes.Type(value = Change.ConflictDismissed.class, name = "ConflictDismissed"),
    @JsonSubTypes.Type(value = Change.RenderingsAccepted.class, name = "RenderingsAccepted"),
    @JsonSubTypes.Type(value = Change.NoteAdded.class, name = "NoteAdded"),
    @JsonSubTypes.Type(value = Change.PropagationExempted.class, name = "PropagationExempted"),
    @JsonSubTypes.Type(value = Change.TermIgnored.class, name = "TermIgnored")
})
public sealed interface Change {
    /** Who, when, as part of what. */
    Stamp stamp();

    /**
     * What the change is about. Two changes of one subject follow one another; changes of different
     * subjects are independent, and their order does not matter.
     */
    String subject();

    /** The change of the same subject that this one replaces; empty for the first. */
    Optional<ChangeId> base();

    /** Shorthand for the stamp's id. */
    default ChangeId id() {
        return stamp().id();
    }

    /** The subject of all changes of one segment's text. */
    static String subjectOf(SegmentKey segment) {
        return "segment:" + segment.document() + "\n" + segment.segment();
    }

    /** The subject of all decisions about one term. */
    static String subjectOf(Scope scope, String term) {
        return "term:" + scope.document() + "\n" + term.toLowerCase(Locale.ROOT);
    }

    /**
     * A target was declared done.
     *
     * @param source the source text it translates, so that the ledger speaks for itself
     * @param usages the renderings observed in it; they replace those of the base
     * @param retracted what stood in the base's usages
     * @param match what the target began as; empty when it was typed, and in ledgers of the time
     *     before matches were recorded
     * @param settled alarms about this segment that corrections have proved right; those of the
     *     base are among them
     */
    record SegmentConfirmed(
            Stamp stamp,
            SegmentKey segment,
            Optional<ChangeId> base,
            String source,
            String target,
            SegmentState state,
            Origin origin,
            List<TermUsage> usages,
            List<RetractedUsage> retracted,
            Optional<UsedMatch> match,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<SettledAlarm> settled)
            implements Change {
        public SegmentConfirmed {
            usages = List.copyOf(usages);
            retracted = List.copyOf(retracted);
            settled = List.copyOf(settled);
            if (!state.isConfirmed()) {
                throw new IllegalArgumentException("A confirmed segment is not INITIAL");
            }
        }

        /** A target about which no alarm has proved right. */
        public SegmentConfirmed(
                Stamp stamp,
                SegmentKey segment,
                Optional<ChangeId> base,
                String source,
                String target,
                SegmentState state,
                Origin origin,
                List<TermUsage> usages,
                List<RetractedUsage> retracted,
                Optional<UsedMatch> match) {
            this(
                    stamp, segment, base, source, target, state, origin, usages, retracted, match,
                    List.of());
        }

        /** A target that did not begin as a match. */
        public SegmentConfirmed(
                Stamp stamp,
                SegmentKey segment,
                Optional<ChangeId> base,
                String source,
                String target,
                SegmentState state,
                Origin origin,
                List<TermUsage> usages,
                List<RetractedUsage> retracted) {
            this(
                    stamp,
                    segment,
                    base,
                    source,
                    target,
                    state,
                    origin,
                    usages,
                    retracted,
                    Optional.empty());
        }

        @Override
        public String subject() {
            return subjectOf(segment);
        }
    }

    /** A confirmed segment was opened for work again; its usages count no longer. */
    record SegmentReopened(
            Stamp stamp,
            SegmentKey segment,
            Optional<ChangeId> base,
            String target,
            List<RetractedUsage> retracted)
            implements Change {
        public SegmentReopened {
            retracted = List.copyOf(retracted);
        }

        @Override
        public String subject() {
            return subjectOf(segment);
        }
    }

    /**
     * A confirmation came second to a colleague's. It is kept as an alternative, for a person to
     * choose.
     *
     * @param lost what the shared store answered stale to
     */
    record ConfirmationContested(Stamp stamp, SegmentConfirmed lost) implements Change {
        @Override
        public String subject() {
            return "contested:" + lost.id();
        }

        @Override
        public Optional<ChangeId> base() {
            return Optional.empty();
        }
    }

    /**
     * A person decided how a term is to be rendered.
     *
     * @param locked true when nobody may deviate from it without unlocking
     * @param reason in the person's words; may be empty
     * @param settles the kind of conflict that was decided; empty when there was none
     */
    record DecisionTaken(
            Stamp stamp,
            Optional<ChangeId> base,
            Scope scope,
            String term,
            String rendering,
            boolean locked,
            String reason,
            Optional<AlarmKind> settles)
            implements Change {
        /** A decision that no conflict has asked for. */
        public DecisionTaken(
                Stamp stamp,
                Optional<ChangeId> base,
                Scope scope,
                String term,
                String rendering,
                boolean locked,
                String reason) {
            this(stamp, base, scope, term, rendering, locked, reason, Optional.empty());
        }

        @Override
        public String subject() {
            return subjectOf(scope, term);
        }
    }

    /** A decision no longer holds. */
    record DecisionWithdrawn(Stamp stamp, Optional<ChangeId> base, Scope scope, String term)
            implements Change {
        @Override
        public String subject() {
            return subjectOf(scope, term);
        }
    }

    /**
     * A conflict was found to be none, or unimportant; or that was taken back.
     *
     * @param renderings that were in use; the alarm returns only with another one
     * @param fingerprint of the conflict, the same for the same term and renderings
     * @param kind of the conflict; empty in ledgers of the time before kinds were recorded
     * @param withdrawn true when the conflict is one after all; empty in older ledgers
     */
    record ConflictDismissed(
            Stamp stamp,
            Optional<ChangeId> base,
            Scope scope,
            String term,
            List<String> renderings,
            String fingerprint,
            Optional<AlarmKind> kind,
            Optional<Boolean> withdrawn)
            implements Change {
        public ConflictDismissed {
            renderings = List.copyOf(renderings);
        }

        @Override
        public String subject() {
            return "dismissed:" + fingerprint;
        }

        /** True when the conflict is one after all. */
        public boolean isWithdrawn() {
            return withdrawn.orElse(false);
        }
    }

    /**
     * Renderings of a term were declared right: beside one another everywhere, or in one context.
     *
     * @param renderings none when the declaration was taken back
     * @param context where they are right; empty for everywhere, and in ledgers of the time before
     *     contexts
     */
    record RenderingsAccepted(
            Stamp stamp,
            Optional<ChangeId> base,
            Scope scope,
            String term,
            List<String> renderings,
            Optional<UsageContext> context)
            implements Change {
        public RenderingsAccepted {
            renderings = List.copyOf(renderings);
        }

        /** Right beside one another everywhere. */
        public RenderingsAccepted(
                Stamp stamp,
                Optional<ChangeId> base,
                Scope scope,
                String term,
                List<String> renderings) {
            this(stamp, base, scope, term, renderings, Optional.empty());
        }

        @Override
        public String subject() {
            return "accepted:"
                    + subjectOf(scope, term)
                    + context.map(where -> "\n" + where.key()).orElse("");
        }
    }

    /**
     * A person said whether confirmations of the same source may be propagated to a segment.
     *
     * @param exempt true when nothing is to be propagated to it
     */
    record PropagationExempted(
            Stamp stamp, Optional<ChangeId> base, SegmentKey segment, boolean exempt)
            implements Change {
        @Override
        public String subject() {
            return "exempt:" + subjectOf(segment);
        }
    }

    /**
     * A person said whether a recurrent word is no term: it is not offered as a candidate any more,
     * and nobody is warned of its renderings.
     *
     * @param ignored true when it is no term
     */
    record TermIgnored(Stamp stamp, Optional<ChangeId> base, String term, boolean ignored)
            implements Change {
        @Override
        public String subject() {
            return "ignored:" + term.toLowerCase(Locale.ROOT);
        }
    }

    /** A free remark by a person on a segment. */
    record NoteAdded(Stamp stamp, SegmentKey segment, String text) implements Change {
        @Override
        public String subject() {
            return "note:" + id();
        }

        @Override
        public Optional<ChangeId> base() {
            return Optional.empty();
        }
    }
}
