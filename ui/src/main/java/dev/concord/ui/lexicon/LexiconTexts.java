package dev.concord.ui.lexicon;

import dev.concord.glossary.term.TermStatus;
import dev.concord.memory.ledger.Change;
import dev.concord.memory.ledger.Stamp;
import dev.concord.memory.lexicon.Agreement;
import dev.concord.memory.lexicon.LexiconRendering;
import dev.concord.memory.lexicon.LexiconTerm;
import dev.concord.memory.lexicon.TermKind;
import dev.concord.memory.project.ProjectGlossary;
import dev.concord.ui.message.Messages;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;

/** How terms are put in words. */
record LexiconTexts(Messages messages) {
    String kind(TermKind kind) {
        return switch (kind) {
            case LISTED -> messages.text("lexicon.kind.listed");
            case DECIDED -> messages.text("lexicon.kind.decided");
            case MARKED -> messages.text("lexicon.kind.marked");
            case CANDIDATE -> messages.text("lexicon.kind.candidate");
            case IGNORED -> messages.text("lexicon.kind.ignored");
        };
    }

    String agreement(LexiconTerm term) {
        return switch (term.agreement()) {
            case UNKNOWN ->
                    term.unrendered() == 0
                            ? messages.text("lexicon.agreement.untranslated")
                            : messages.text("lexicon.agreement.unknown");
            case CONSISTENT -> messages.text("lexicon.agreement.consistent");
            case SEVERAL -> messages.text("lexicon.agreement.several", used(term));
            case CONFLICT -> messages.text("lexicon.agreement.conflict");
        };
    }

    private static long used(LexiconTerm term) {
        return term.renderings().stream().filter(each -> each.count() > 0).count();
    }

    /** What is laid down about it: where it is listed, or that it is decided or locked. */
    String status(LexiconTerm term) {
        String listed =
                term.entries().stream()
                        .map(ProjectGlossary::file)
                        .distinct()
                        .map(this::file)
                        .collect(Collectors.joining(", "));
        String decided =
                term.ruling()
                        .map(ruling ->
                                ruling.locked()
                                        ? messages.text("lexicon.status.locked")
                                        : messages.text("lexicon.status.decided"))
                        .orElse("");
        return listed.isEmpty() || decided.isEmpty() ? listed + decided : decided + " · " + listed;
    }

    /** The name of a glossary. */
    String file(String file) {
        return file.equals(ProjectGlossary.OWN_FILE) ? messages.text("lexicon.file.own") : file;
    }

    /** What is used, with how often; else what is laid down. */
    String renderings(LexiconTerm term) {
        List<LexiconRendering> shown =
                term.renderings().stream()
                        .filter(each -> each.count() > 0 || !each.isForbidden())
                        .toList();
        String known = shown.stream().map(this::counted).collect(Collectors.joining("  ·  "));
        if (term.unrendered() == 0 || term.kind() == TermKind.CANDIDATE) {
            return known;
        }
        String none = messages.text("lexicon.rendering.none", term.unrendered());
        return known.isEmpty() ? none : known + "  ·  " + none;
    }

    private String counted(LexiconRendering rendering) {
        return rendering.count() == 0
                ? rendering.text()
                : messages.text("lexicon.rendering.counted", rendering.text(), rendering.count());
    }

    String status(TermStatus status) {
        return switch (status) {
            case PREFERRED -> messages.text("lexicon.use.preferred");
            case ADMITTED -> messages.text("lexicon.use.admitted");
            case DEPRECATED, SUPERSEDED -> messages.text("lexicon.use.forbidden");
        };
    }

    String use(RenderingUse use) {
        return switch (use) {
            case PREFERRED -> messages.text("lexicon.use.preferred");
            case ADMITTED -> messages.text("lexicon.use.admitted");
            case FORBIDDEN -> messages.text("lexicon.use.forbidden");
            case LEFT_OUT -> messages.text("lexicon.use.leftOut");
        };
    }

    String kinds(KindChoice choice) {
        return switch (choice) {
            case ALL -> messages.text("lexicon.kinds.all");
            case LISTED -> messages.text("lexicon.kinds.listed");
            case DECIDED -> messages.text("lexicon.kinds.decided");
            case MARKED -> messages.text("lexicon.kinds.marked");
            case CANDIDATES -> messages.text("lexicon.kinds.candidates");
            case IGNORED -> messages.text("lexicon.kinds.ignored");
        };
    }

    /** What a person decided, with name and time; empty for what is no decision about a term. */
    String decision(Change change) {
        String what =
                switch (change) {
                    case Change.DecisionTaken it ->
                            it.locked()
                                    ? messages.text("lexicon.history.locked", it.rendering())
                                    : messages.text("lexicon.history.decided", it.rendering());
                    case Change.DecisionWithdrawn _ -> messages.text("lexicon.history.withdrawn");
                    case Change.ConflictDismissed it ->
                            messages.text(
                                    "lexicon.history.dismissed",
                                    it.renderings().stream()
                                            .filter(text -> !text.isEmpty())
                                            .collect(Collectors.joining(", ")));
                    case Change.RenderingsAccepted it ->
                            messages.text(
                                    "lexicon.history.accepted", String.join(", ", it.renderings()));
                    case Change.TermIgnored it ->
                            it.ignored()
                                    ? messages.text("lexicon.history.ignored")
                                    : messages.text("lexicon.history.restored");
                    case Change.SegmentConfirmed _,
                            Change.SegmentReopened _,
                            Change.ConfirmationContested _,
                            Change.NoteAdded _,
                            Change.PropagationExempted _ ->
                            "";
                };
        String reason =
                change instanceof Change.DecisionTaken taken && !taken.reason().isEmpty()
                        ? " · " + taken.reason()
                        : "";
        return what + reason + " · " + signed(change.stamp());
    }

    private String signed(Stamp stamp) {
        String time =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .format(stamp.at().atZone(ZoneId.systemDefault()));
        return messages.text("lexicon.history.signed", stamp.author(), time);
    }

    /** All about a row, for a screen reader. */
    String spoken(LexiconTerm term) {
        return String.join(
                ", ",
                term.term(),
                kind(term.kind()),
                messages.text("lexicon.frequency.spoken", term.frequency()),
                renderings(term),
                agreement(term),
                status(term));
    }

    /** True when the agreement is worth a sign. */
    static boolean isConflict(LexiconTerm term) {
        return term.agreement() == Agreement.CONFLICT;
    }
}
