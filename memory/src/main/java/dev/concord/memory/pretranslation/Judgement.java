package dev.concord.memory.pretranslation;

import dev.concord.memory.model.InlineCodes;
import dev.concord.memory.model.Segment;
import dev.concord.memory.model.WritableText;
import dev.concord.memory.pretranslation.Occurrences.Occurrence;
import dev.concord.memory.session.SessionManager;
import dev.concord.memory.tm.InsertedMatch;

/** Says what is done with a segment, given what there is for it. */
final class Judgement {
    private final SessionManager sessions;
    private final PretranslationOptions options;

    Judgement(SessionManager sessions, PretranslationOptions options) {
        this.sessions = sessions;
        this.options = options;
    }

    Verdict verdict(Occurrence occurrence, MatchBand band, Leverage leverage) {
        return switch (occurrence.target().standing()) {
            case CONFIRMED -> Verdict.CONFIRMED;
            case WRITTEN, EDITED -> Verdict.HAS_DRAFT;
            case LEFT -> Verdict.HAS_TARGET;
            case FILLED -> Verdict.FILLED;
            case EMPTY -> ofOpen(occurrence.segment(), band, leverage);
        };
    }

    private Verdict ofOpen(Segment segment, MatchBand band, Leverage leverage) {
        if (leverage.match().isEmpty()) {
            return Verdict.NO_MATCH;
        }
        InsertedMatch match = leverage.match().get();
        if (match.similarity() < options.minimum() || match.proposal().isBlank()) {
            return Verdict.BELOW_MINIMUM;
        }
        if (sessions.isExempt(segment.key())) {
            return Verdict.EXEMPT;
        }
        boolean confirms =
                isToConfirm(band, match)
                        && leverage.certain()
                        && WritableText.isWritable(match.proposal())
                        && InlineCodes.problems(segment, match.proposal()).isEmpty();
        return confirms ? Verdict.CONFIRM : Verdict.FILL;
    }

    private boolean isToConfirm(MatchBand band, InsertedMatch match) {
        return switch (options.confirming()) {
            case NOTHING -> false;
            case IN_CONTEXT -> band == MatchBand.IN_CONTEXT;
            case EXACT -> match.similarity() >= MatchBand.IDENTICAL;
        };
    }
}
