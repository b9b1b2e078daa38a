package dev.concord.memory.tm.maintenance;

import dev.concord.memory.model.InlineCodes;
import dev.concord.memory.tm.ConcordanceQuery;
import dev.concord.memory.tm.ConcordanceQuery.Side;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is replaced by what, in which texts. Inline codes are passed over, as in a search; a place
 * with a code inside is left as it is, because the code would be lost.
 *
 * @param text with references to the pattern's groups, as {@link Matcher#appendReplacement} reads
 *     them
 */
public record Replacement(Pattern pattern, String text, Side side) {
    /** Plain text by plain text. */
    public static Replacement ofText(String found, String text, boolean isCaseExact, Side side) {
        Pattern pattern = ConcordanceQuery.ofWords(found, isCaseExact, side, 1).pattern();
        return new Replacement(pattern, Matcher.quoteReplacement(text), side);
    }

    /**
     * A regular expression; {@code $1} and the like stand for its groups.
     *
     * @throws java.util.regex.PatternSyntaxException when it is none
     * @throws IllegalArgumentException when the text refers to a group that it does not have
     */
    public static Replacement ofExpression(
            String expression, String text, boolean isCaseExact, Side side) {
        Pattern pattern = ConcordanceQuery.ofExpression(expression, isCaseExact, side, 1).pattern();
        checkGroups(pattern, text);
        return new Replacement(pattern, text, side);
    }

    /** Java finds out only at the first place that is replaced, which can be far into the work. */
    private static void checkGroups(Pattern pattern, String text) {
        // A pattern that matches the empty text and still has the groups.
        Matcher matcher =
                Pattern.compile("(?:" + pattern.pattern() + ")|", pattern.flags()).matcher("");
        try {
            if (matcher.find()) {
                matcher.appendReplacement(new StringBuilder(), text);
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "The replacement "
                            + text
                            + " refers to a group that the expression does not have. Write \\$ for"
                            + " a dollar sign.",
                    e);
        }
    }

    /** What is searched for, as a query. */
    public ConcordanceQuery query() {
        return ConcordanceQuery.ofPattern(pattern, side, Integer.MAX_VALUE);
    }

    boolean touchesSource() {
        return side != Side.TARGET;
    }

    boolean touchesTarget() {
        return side != Side.SOURCE;
    }

    /**
     * A text with every place replaced.
     *
     * @param text with inline-code tokens
     * @return nothing when a code stands inside a place
     */
    Optional<String> in(String text) {
        List<InlineCodes.Token> codes = InlineCodes.tokens(text);
        Matcher matcher = pattern.matcher(InlineCodes.plain(text));
        StringBuilder result = new StringBuilder();
        int plainCopied = 0;
        int copied = 0;
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                int start = InlineCodes.placeWithCodes(matcher.start(), codes);
                int end = InlineCodes.placeWithCodes(matcher.end() - 1, codes) + 1;
                if (end - start != matcher.end() - matcher.start()) {
                    return Optional.empty();
                }
                StringBuilder appended = new StringBuilder();
                matcher.appendReplacement(appended, this.text);
                result.append(text, copied, start)
                        .append(appended, matcher.start() - plainCopied, appended.length());
                plainCopied = matcher.end();
                copied = end;
            }
        }
        return Optional.of(result.append(text, copied, text.length()).toString());
    }
}
