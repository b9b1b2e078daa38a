package dev.concord.memory.model;

import dev.concord.memory.model.InlineCode.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the inline-code tokens of source and target texts and compares the two. */
public final class InlineCodes {
    private static final Pattern TOKEN =
            Pattern.compile(
                    "⟦(?:(?<standalone>[1-9][0-9]{0,8})/|(?<slash>/?)(?<pair>[1-9][0-9]{0,8}))⟧");

    private InlineCodes() {}

    /**
     * One token in a text.
     *
     * @param start index of its first character
     * @param end index after its last character
     */
    public record Token(int number, Kind kind, int start, int end) {
        /** The token as it stands in the text. */
        public String text() {
            return new InlineCode(number, kind, "").token();
        }
    }

    /** What is wrong with the inline codes of a target. */
    public record Problem(Fault fault, String token) {}

    /** The ways a target can disagree with its source. */
    public enum Fault {
        /** A code of the source is not in the target. */
        MISSING,
        /** A code is in the target more often than in the source. */
        EXTRA,
        /** One half of a pair is there; the token named is the half that is missing. */
        UNBALANCED,
        /** A pair closes before it opens, or overlaps another one, and did not in the source. */
        MISORDERED
    }

    /** All tokens of a text, from left to right. */
    public static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        if (text.indexOf('⟦') < 0) {
            return tokens;
        }
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            String standalone = matcher.group("standalone");
            Kind kind = kind(standalone != null, "/".equals(matcher.group("slash")));
            String number = standalone != null ? standalone : matcher.group("pair");
            tokens.add(new Token(Integer.parseInt(number), kind, matcher.start(), matcher.end()));
        }
        return tokens;
    }

    private static Kind kind(boolean standalone, boolean slash) {
        if (standalone) {
            return Kind.STANDALONE;
        }
        return slash ? Kind.CLOSING : Kind.OPENING;
    }

    /** The text without its tokens. */
    public static String plain(String text) {
        return text.indexOf('⟦') < 0 ? text : TOKEN.matcher(text).replaceAll("");
    }

    /**
     * Where a character of {@link #plain} stands in the text with its tokens.
     *
     * @param codes the text's {@link #tokens}
     */
    public static int placeWithCodes(int plain, List<Token> codes) {
        int place = plain;
        for (Token code : codes) {
            if (code.start() <= place) {
                place += code.end() - code.start();
            }
        }
        return place;
    }

    /**
     * Compares the tokens of a target with those of its source.
     *
     * @return nothing when the target can be merged as it is
     */
    public static List<Problem> problems(String source, String target) {
        return compare(tokens(source), tokens(target));
    }

    /**
     * Like {@link #problems(String, String)}, with everything that is no code of the segment as
     * text.
     */
    public static List<Problem> problems(Segment segment, String target) {
        Set<String> known = new HashSet<>();
        segment.codes().forEach(code -> known.add(code.token()));
        return compare(only(known, segment.source()), only(known, target));
    }

    private static List<Token> only(Set<String> known, String text) {
        return tokens(text).stream().filter(token -> known.contains(token.text())).toList();
    }

    private static List<Problem> compare(List<Token> source, List<Token> target) {
        Map<String, Integer> surplus = new LinkedHashMap<>();
        source.forEach(token -> surplus.merge(token.text(), -1, Integer::sum));
        target.forEach(token -> surplus.merge(token.text(), 1, Integer::sum));
        List<Problem> problems = new ArrayList<>();
        Set<String> present = texts(target);
        for (Map.Entry<String, Integer> entry : surplus.entrySet()) {
            if (entry.getValue() > 0) {
                problems.add(new Problem(Fault.EXTRA, entry.getKey()));
            } else if (entry.getValue() < 0) {
                boolean half =
                        texts(source).contains(other(entry.getKey()))
                                && present.contains(other(entry.getKey()));
                problems.add(new Problem(half ? Fault.UNBALANCED : Fault.MISSING, entry.getKey()));
            }
        }
        if (problems.isEmpty() && firstCrossing(source).isEmpty()) {
            firstCrossing(target)
                    .forEach(token -> problems.add(new Problem(Fault.MISORDERED, token)));
        }
        return problems;
    }

    private static Set<String> texts(List<Token> tokens) {
        Set<String> texts = new HashSet<>();
        tokens.forEach(token -> texts.add(token.text()));
        return texts;
    }

    /** The other half's token of a pair's token; a standalone token is its own. */
    private static String other(String token) {
        if (token.startsWith("⟦/")) {
            return "⟦" + token.substring(2);
        }
        return token.endsWith("/⟧") ? token : "⟦/" + token.substring(1);
    }

    /**
     * The first token that breaks the nesting, or nothing. Halves of split pairs may stand alone.
     */
    private static List<String> firstCrossing(List<Token> tokens) {
        Deque<Integer> open = new ArrayDeque<>();
        Set<String> all = texts(tokens);
        for (Token token : tokens) {
            if (token.kind() == Kind.OPENING) {
                open.push(token.number());
            } else if (token.kind() == Kind.CLOSING) {
                boolean pair = all.contains(other(token.text()));
                if (pair ? open.isEmpty() || open.pop() != token.number() : !open.isEmpty()) {
                    return List.of(token.text());
                }
            }
        }
        return List.of();
    }
}
