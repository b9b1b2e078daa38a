package dev.concord.ui.matches;

import dev.concord.memory.model.InlineCodes;
import dev.concord.memory.model.InlineCodes.Token;
import dev.concord.memory.model.Origin;
import dev.concord.memory.tm.Match;
import dev.concord.memory.tm.TranslationUnit;
import dev.concord.ui.control.TextDifference;
import dev.concord.ui.control.TextDifference.Kind;
import dev.concord.ui.control.TextDifference.Piece;
import dev.concord.ui.message.Messages;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

/** What the pane says of matches, in words. */
final class MatchTexts {
    private static final String BETWEEN = " · ";

    private final Messages messages;

    MatchTexts(Messages messages) {
        this.messages = messages;
    }

    String similarity(Match match) {
        return messages.text("matches.similarity.text", match.similarity());
    }

    /** Memory, author and date, as far as they are known. */
    String origin(TranslationUnit unit) {
        List<String> parts = new ArrayList<>();
        parts.add(memory(unit));
        parts.add(unit.details().author());
        unit.details()
                .changed()
                .map(changed ->
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                                .format(changed.atZone(ZoneId.systemDefault())))
                .ifPresent(parts::add);
        parts.removeIf(String::isBlank);
        return String.join(BETWEEN, parts);
    }

    private String memory(TranslationUnit unit) {
        if (!unit.details().memory().isEmpty()) {
            return unit.details().memory();
        }
        Origin origin = unit.origin();
        return switch (origin.kind()) {
            case PERSON, REVIEW, GLOSSARY, PROPAGATION -> messages.text("matches.origin.project");
            case MEMORY, IMPORT ->
                    origin.name().isEmpty()
                            ? messages.text("matches.origin.memory")
                            : origin.name();
            case MACHINE -> (messages.text("matches.origin.machine") + " " + origin.name()).strip();
        };
    }

    /** A difference for those who hear it. */
    String spoken(TextDifference difference) {
        StringBuilder spoken = new StringBuilder();
        List<Piece> pieces = difference.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean isReplaced = i + 1 < pieces.size() && pieces.get(i + 1).kind() == Kind.ADDED;
            switch (piece.kind()) {
                case SAME -> spoken.append(spoken(piece.text()));
                case ADDED ->
                        spoken.append(
                                messages.text("matches.difference.added", spoken(piece.text())));
                case REMOVED ->
                        spoken.append(
                                isReplaced
                                        ? messages.text(
                                                "matches.difference.replaced",
                                                spoken(piece.text()),
                                                spoken(pieces.get(++i).text()))
                                        : messages.text(
                                                "matches.difference.removed",
                                                spoken(piece.text())));
            }
        }
        return spoken.toString();
    }

    private String spoken(String text) {
        StringBuilder spoken = new StringBuilder();
        int from = 0;
        for (Token code : InlineCodes.tokens(text)) {
            spoken.append(text, from, code.start());
            spoken.append(messages.text("matches.difference.code", code.number()));
            from = code.end();
        }
        return spoken.append(text.substring(from)).toString();
    }
}
