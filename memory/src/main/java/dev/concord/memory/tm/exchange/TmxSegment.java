package dev.concord.memory.tm.exchange;

import dev.concord.memory.model.InlineCode;
import dev.concord.memory.model.InlineCodes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The content of {@code seg} elements, from texts with inline-code tokens. */
final class TmxSegment {
    private final String text;
    private final List<InlineCodes.Token> tokens;

    private TmxSegment(String text) {
        this.text = text;
        this.tokens = InlineCodes.tokens(text);
    }

    /** What writes one code. */
    private interface Markup {
        String of(InlineCodes.Token token);
    }

    /**
     * A text made here.
     *
     * @param natives native codes by their tokens; a token that is no key is written as its number
     */
    static String of(String text, Map<String, String> natives) {
        TmxSegment segment = new TmxSegment(text);
        return segment.written(token -> segment.element(token, natives));
    }

    /**
     * A text that was edited. Its codes are written as they stood in the file, unless the edit
     * brought codes of the other language, took half of a pair away or doubled one.
     *
     * @param own the codes that the text had in the file, by their tokens
     * @param other those of the unit's other text
     */
    static String edited(
            String text, Map<String, TmxPiece.Code> own, Map<String, TmxPiece.Code> other) {
        TmxSegment segment = new TmxSegment(text);
        if (segment.isMadeOf(own)) {
            return segment.written(token -> Objects.requireNonNull(own.get(token.text())).markup());
        }
        Map<String, String> natives = new HashMap<>();
        other.forEach((token, code) -> natives.put(token, code.data()));
        own.forEach((token, code) -> natives.put(token, code.data()));
        return segment.written(token -> segment.element(token, natives));
    }

    private String written(Markup markup) {
        StringBuilder content = new StringBuilder();
        int end = 0;
        for (InlineCodes.Token token : tokens) {
            content.append(TmxMarkup.text(text.substring(end, token.start())));
            content.append(markup.of(token));
            end = token.end();
        }
        return content.append(TmxMarkup.text(text.substring(end))).toString();
    }

    private boolean isMadeOf(Map<String, TmxPiece.Code> own) {
        Set<String> seen = new HashSet<>();
        Deque<Integer> openTags = new ArrayDeque<>();
        for (InlineCodes.Token token : tokens) {
            TmxPiece.Code code = own.get(token.text());
            if (code == null
                    || !seen.add(token.text())
                    || code.markup().startsWith("<it") == isWhole(token)) {
                return false;
            }
            if (code.isTag() && !isNested(token, openTags)) {
                return false;
            }
        }
        return openTags.isEmpty();
    }

    private static boolean isNested(InlineCodes.Token token, Deque<Integer> openTags) {
        if (token.kind() == InlineCode.Kind.OPENING) {
            openTags.push(token.number());
            return true;
        }
        return !openTags.isEmpty() && openTags.pop() == token.number();
    }

    /** True for a code that stands alone and for both halves of a pair that are in this text. */
    private boolean isWhole(InlineCodes.Token token) {
        return switch (token.kind()) {
            case STANDALONE -> true;
            case OPENING -> hasHalf(token.number(), InlineCode.Kind.CLOSING);
            case CLOSING -> hasHalf(token.number(), InlineCode.Kind.OPENING);
        };
    }

    private boolean hasHalf(int number, InlineCode.Kind half) {
        return tokens.stream().anyMatch(each -> each.kind() == half && each.number() == number);
    }

    /** A half whose other half is in another segment is isolated ({@code it}). */
    private String element(InlineCodes.Token token, Map<String, String> natives) {
        boolean isWhole = isWhole(token);
        String number = Integer.toString(token.number());
        String x = TmxMarkup.attribute("x", number);
        String data = TmxMarkup.text(natives.getOrDefault(token.text(), standIn(token)));
        return switch (token.kind()) {
            case STANDALONE -> "<ph" + x + ">" + data + "</ph>";
            case OPENING ->
                    isWhole
                            ? "<bpt" + TmxMarkup.attribute("i", number) + x + ">" + data + "</bpt>"
                            : "<it pos=\"begin\"" + x + ">" + data + "</it>";
            // TMX knows no x on a closing code: it follows its opening one.
            case CLOSING ->
                    isWhole
                            ? "<ept" + TmxMarkup.attribute("i", number) + ">" + data + "</ept>"
                            : "<it pos=\"end\"" + x + ">" + data + "</it>";
        };
    }

    private static String standIn(InlineCodes.Token token) {
        return switch (token.kind()) {
            case STANDALONE -> "<" + token.number() + "/>";
            case OPENING -> "<" + token.number() + ">";
            case CLOSING -> "</" + token.number() + ">";
        };
    }
}
