package dev.concord.ui.matches;

import dev.concord.memory.model.InlineCodes;
import dev.concord.memory.model.InlineCodes.Token;
import dev.concord.memory.tm.Match;
import dev.concord.memory.tm.TranslationUnit;
import dev.concord.ui.control.Highlight;
import dev.concord.ui.control.TextDifference;
import dev.concord.ui.control.TextDifference.Kind;
import dev.concord.ui.control.TextDifference.Piece;
import dev.concord.ui.message.Messages;
import dev.concord.ui.workbench.UnitOrigins;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the pane says of matches, in words. */
final class MatchTexts {
    private static final String BETWEEN = " · ";

    private final Messages messages;
    private final UnitOrigins origins;

    MatchTexts(Messages messages) {
        this.messages = messages;
        this.origins = new UnitOrigins(messages);
    }

    String similarity(Match match) {
        return messages.text("matches.similarity.text", match.similarity());
    }

    /** The memory. */
    String memory(Match match) {
        return origins.memory(match);
    }

    /** How it came into the memory, else who changed it last; empty when neither is known. */
    String by(Match match) {
        String way = way(match);
        return way.isEmpty() ? match.unit().details().author() : way;
    }

    private String way(Match match) {
        return UnitOrigins.isAssembled(match) ? "" : origins.way(match.unit());
    }

    /** All that is known of where it comes from, a line for each. */
    String origin(Match match) {
        TranslationUnit unit = match.unit();
        return Stream.of(
                        memory(match),
                        way(match),
                        Stream.of(unit.details().author(), origins.changed(unit))
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(BETWEEN)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** A fragment's source for those who hear it. */
    String spoken(String source, List<Highlight> shared) {
        StringBuilder spoken = new StringBuilder();
        int from = 0;
        for (Highlight run : shared) {
            spoken.append(spoken(source.substring(from, run.start())));
            spoken.append(
                    messages.text(
                            "matches.difference.shared",
                            spoken(source.substring(run.start(), run.end()))));
            from = run.end();
        }
        return spoken.append(spoken(source.substring(from))).toString();
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
