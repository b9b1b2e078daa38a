package dev.concord.glossary.exchange.tbx;

import dev.concord.glossary.exchange.StatedTerm;
import dev.concord.glossary.exchange.StatusNames;
import dev.concord.glossary.term.EntryDetail;
import dev.concord.glossary.term.EntryDetail.Kind;
import dev.concord.glossary.term.TermStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A term in the making: what the program works with is told apart from what it only keeps. */
final class TermDraft {
    private final List<EntryDetail> details = new ArrayList<>();
    private String text = "";
    private String note = "";
    private Optional<TermStatus> status = Optional.empty();
    private boolean isCaseSensitive;

    void text(String term) {
        text = term;
    }

    void add(EntryDetail detail) {
        boolean isUsed =
                switch (detail.category()) {
                    case TbxNames.NOTE -> detail.isPlain() && takeNote(detail.value());
                    case TbxNames.CASE -> takeCase(detail.value());
                    case TbxNames.FORBIDDEN -> takeFlag(detail.value(), TermStatus.DEPRECATED);
                    case TbxNames.PREFERRED -> takeFlag(detail.value(), TermStatus.PREFERRED);
                    default -> takeStatus(detail);
                };
        if (!isUsed) {
            details.add(detail);
        }
    }

    Optional<StatedTerm> term() {
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(new StatedTerm(text, status, note, isCaseSensitive, details));
    }

    /** Further notes are kept as they are. */
    private boolean takeNote(String value) {
        boolean isFirst = note.isEmpty();
        if (isFirst) {
            note = value;
        }
        return isFirst;
    }

    private boolean takeCase(String value) {
        isCaseSensitive = isYes(value);
        return true;
    }

    /** What forbids wins over what else is said. */
    private boolean takeFlag(String value, TermStatus meaning) {
        if (isYes(value) && status.filter(TermStatus::isForbidden).isEmpty()) {
            status = Optional.of(meaning);
        }
        return true;
    }

    private boolean takeStatus(EntryDetail detail) {
        boolean isStandard = TbxNames.STATUS.contains(detail.category());
        boolean isOther =
                (detail.kind() == Kind.TERM_NOTE || detail.kind() == Kind.DESCRIPTION)
                        && detail.category().toLowerCase(Locale.ROOT).endsWith("status")
                        && !detail.category().equals("processStatus");
        Optional<TermStatus> stated = StatusNames.status(detail.value());
        if (!(isStandard || isOther) || stated.isEmpty()) {
            return false;
        }
        if (isStandard || status.isEmpty()) {
            status = stated;
        }
        return isStandard;
    }

    private static boolean isYes(String value) {
        return value.equalsIgnoreCase("true") || value.equalsIgnoreCase("yes") || value.equals("1");
    }
}
