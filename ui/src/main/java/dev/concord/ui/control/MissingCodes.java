package dev.concord.ui.control;

import dev.concord.memory.model.InlineCodes;
import dev.concord.memory.model.InlineCodes.Token;
import java.util.ArrayList;
import java.util.List;

/** The inline codes of a source that a target does not have yet, in the source's order. */
final class MissingCodes {
    private final List<Token> missing;

    MissingCodes(String source, String target) {
        List<String> present =
                new ArrayList<>(InlineCodes.tokens(target).stream().map(Token::text).toList());
        missing =
                InlineCodes.tokens(source).stream()
                        .filter(code -> !present.remove(code.text()))
                        .toList();
    }

    boolean isEmpty() {
        return missing.isEmpty();
    }

    /** The next code alone. */
    String next() {
        return missing.getFirst().text();
    }

    /** All of them, one behind the other. */
    String all() {
        return String.join("", missing.stream().map(Token::text).toList());
    }

    /**
     * A text put between the next code and its other half, where both are missing; else the next
     * code before it.
     */
    String around(String text) {
        Token first = missing.getFirst();
        return missing.stream()
                .skip(1)
                .filter(code -> code.number() == first.number())
                .findFirst()
                .map(closing -> first.text() + text + closing.text())
                .orElse(first.text() + text);
    }
}
