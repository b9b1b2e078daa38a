package dev.concord.memory.tm;

import dev.concord.memory.model.InlineCodes;
import dev.concord.memory.tm.ConcordanceHit.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What to find in the texts of units. Inline codes are passed over: words are found across them.
 *
 * @param pattern what is to be found
 * @param limit how many units at most
 */
public record ConcordanceQuery(Pattern pattern, Side side, int limit) {
    private static final int UNICODE_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** Which texts are searched. */
    public enum Side {
        SOURCE,
        TARGET,
        BOTH
    }

    /** Plain words in source and target, in any case. */
    public static ConcordanceQuery of(String text, int limit) {
        return new ConcordanceQuery(
                Pattern.compile(text.strip(), Pattern.LITERAL | UNICODE_CASE), Side.BOTH, limit);
    }

    /**
     * A regular expression.
     *
     * @throws java.util.regex.PatternSyntaxException when it is none
     */
    public static ConcordanceQuery ofExpression(
            String expression, boolean isCaseExact, Side side, int limit) {
        int flags = Pattern.UNICODE_CHARACTER_CLASS | (isCaseExact ? 0 : UNICODE_CASE);
        return new ConcordanceQuery(Pattern.compile(expression, flags), side, limit);
    }

    /** The places in a unit; nothing when there are none. */
    public Optional<ConcordanceHit> hit(TranslationUnit unit) {
        List<Place> inSource = side == Side.TARGET ? List.of() : places(unit.source());
        List<Place> inTarget = side == Side.SOURCE ? List.of() : places(unit.target());
        return inSource.isEmpty() && inTarget.isEmpty()
                ? Optional.empty()
                : Optional.of(new ConcordanceHit(unit, inSource, inTarget));
    }

    private List<Place> places(String text) {
        List<Place> places = new ArrayList<>();
        List<InlineCodes.Token> codes = InlineCodes.tokens(text);
        Matcher matcher = pattern.matcher(InlineCodes.plain(text));
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                // The last character's place and not the end: what follows may be a code.
                places.add(
                        new Place(
                                placed(matcher.start(), codes),
                                placed(matcher.end() - 1, codes) + 1));
            }
        }
        return places;
    }

    /** Where a character of the text without codes stands in the text with them. */
    private static int placed(int plain, List<InlineCodes.Token> codes) {
        int place = plain;
        for (InlineCodes.Token code : codes) {
            if (code.start() <= place) {
                place += code.end() - code.start();
            }
        }
        return place;
    }
}
