package dev.concord.app.format.xliff;

import dev.concord.app.format.file.TokenNumbers;
import dev.concord.memory.model.InlineCode;
import dev.concord.memory.model.InlineCodes;
import dev.concord.memory.model.InlineCodes.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The content of a source or target as text with tokens, without the white space around it, and the
 * way back to XML.
 */
final class InlineText {
    private final String lead;
    private final String text;
    private final String trail;
    private final List<InlineCode> codes;
    private final Map<String, String> xmlByToken;
    private final Map<String, Integer> numberBySignature;

    private InlineText(
            String whole,
            List<InlineCode> codes,
            Map<String, String> xmlByToken,
            Map<String, Integer> numberBySignature) {
        String stripped = whole.strip();
        int start = stripped.isEmpty() ? whole.length() : whole.indexOf(stripped);
        lead = whole.substring(0, start);
        text = stripped;
        trail = whole.substring(start + stripped.length());
        this.codes = List.copyOf(codes);
        this.xmlByToken = Map.copyOf(xmlByToken);
        this.numberBySignature = Map.copyOf(numberBySignature);
    }

    /** The content of a source. */
    static InlineText ofSource(List<Node> nodes, String document) {
        return of(InlinePart.of(nodes, document), Map.of());
    }

    /** The content of a target: codes that the source has as well get the same tokens. */
    static InlineText ofTarget(List<Node> nodes, String document, InlineText source) {
        return of(InlinePart.of(nodes, document), source.numberBySignature);
    }

    private static InlineText of(List<InlinePart> parts, Map<String, Integer> known) {
        StringBuilder literal = new StringBuilder();
        for (InlinePart part : parts) {
            if (part instanceof InlinePart.Characters(String value)) {
                literal.append(value);
            }
        }
        TokenNumbers numbers = new TokenNumbers(literal.toString());
        Set<Integer> taken = new HashSet<>(known.values());
        Map<String, Integer> bySignature = new HashMap<>();
        Map<String, Integer> byPair = new HashMap<>();
        Map<String, String> xml = new LinkedHashMap<>();
        List<InlineCode> codes = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (InlinePart part : parts) {
            switch (part) {
                case InlinePart.Characters(String value) -> text.append(value);
                case InlinePart.Native code -> {
                    String signature = code.signature(bySignature.keySet());
                    Integer number = known.get(signature);
                    if (number == null) {
                        number = byPair.computeIfAbsent(code.pair(), p -> free(numbers, taken));
                    }
                    bySignature.put(signature, number);
                    InlineCode inline = new InlineCode(number, code.kind(), code.xml());
                    codes.add(inline);
                    xml.put(inline.token(), code.xml());
                    text.append(inline.token());
                }
            }
        }
        return new InlineText(text.toString(), codes, xml, bySignature);
    }

    private static int free(TokenNumbers numbers, Set<Integer> taken) {
        int number = numbers.next();
        while (taken.contains(number)) {
            number = numbers.next();
        }
        return number;
    }

    String text() {
        return text;
    }

    List<InlineCode> codes() {
        return codes;
    }

    /** Whether there is nothing to translate; no-break spaces are nothing, too. */
    boolean isBlank() {
        return InlineCodes.plain(text)
                .codePoints()
                .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** A translation of this source as XML, with the white space that was around another text. */
    String xml(String target, InlineText around) {
        StringBuilder xml = new StringBuilder(escape(around.lead));
        int from = 0;
        for (Token token : InlineCodes.tokens(target)) {
            String code = xmlByToken.get(token.text());
            if (code != null) {
                xml.append(escape(target.substring(from, token.start()))).append(code);
                from = token.end();
            }
        }
        return xml.append(escape(target.substring(from))).append(escape(around.trail)).toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\r", "&#13;");
    }
}
