package dev.concord.memory.tm;

import dev.concord.memory.model.InlineCodes;
import dev.concord.memory.tm.ConcordanceHit.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What to find in the texts of units. Inline codes are passed over: words are found across them.
 *
 * @param pattern what is to be found
 * @param mayContain false only for texts without codes that the pattern is not in: quicker than the
 *     pattern
 * @param limit how many units at most
 */
public record ConcordanceQuery(
        Pattern pattern, Predicate<String> mayContain, Side side, int limit) {
    private static final int UNICODE_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /** Which texts are searched. */
    public enum Side {
        SOURCE,
        TARGET,
        BOTH
    }

    /** Plain words in source and target, in any case. */
    public static ConcordanceQuery of(String text, int limit) {
        return ofWords(text, false, Side.BOTH, limit);
    }

    /** Plain words; any space, a line break too, stands for a space between them. */
    public static ConcordanceQuery ofWords(String text, boolean isCaseExact, Side side, int limit) {
        List<String> words =
                SPACES.splitAsStream(text.strip()).filter(word -> !word.isEmpty()).toList();
        String expression =
                words.stream().map(Pattern::quote).collect(Collectors.joining(SPACES.pattern()));
        return new ConcordanceQuery(
                Pattern.compile(expression, isCaseExact ? 0 : UNICODE_CASE),
                WordProbe.of(words),
                side,
                limit);
    }

    /**
     * A regular expression.
     *
     * @throws java.util.regex.PatternSyntaxException when it is none
     */
    public static ConcordanceQuery ofExpression(
            String expression, boolean isCaseExact, Side side, int limit) {
        int flags = Pattern.UNICODE_CHARACTER_CLASS | (isCaseExact ? 0 : UNICODE_CASE);
        return ofPattern(Pattern.compile(expression, flags), side, limit);
    }

    /** Any pattern. */
    public static ConcordanceQuery ofPattern(Pattern pattern, Side side, int limit) {
        return new ConcordanceQuery(pattern, _ -> true, side, limit);
    }

    /** The places in a unit; nothing when there are none. */
    public Optional<ConcordanceHit> hit(TranslationUnit unit) {
        return hit(unit, () -> true);
    }

    /**
     * The same, unless the search is called off meanwhile: then nothing, soon, even inside a text
     * that an expression is slow on.
     *
     * @param goesOn asked now and then whether somebody still waits
     */
    public Optional<ConcordanceHit> hit(TranslationUnit unit, BooleanSupplier goesOn) {
        try {
            List<Place> inSource = side == Side.TARGET ? List.of() : places(unit.source(), goesOn);
            List<Place> inTarget = side == Side.SOURCE ? List.of() : places(unit.target(), goesOn);
            return inSource.isEmpty() && inTarget.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new ConcordanceHit(unit, inSource, inTarget));
        } catch (CancellationException e) {
            return Optional.empty();
        } catch (StackOverflowError e) {
            throw new IllegalArgumentException(
                    "The expression is too intricate for a text of "
                            + Math.max(unit.source().length(), unit.target().length())
                            + " characters. Write it with fewer alternatives inside * or +.",
                    e);
        }
    }

    /**
     * True when {@link #hit} may find something: quick for the many units in which it does not.
     *
     * @param goesOn asked now and then whether somebody still waits
     */
    public boolean isIn(String source, String target, BooleanSupplier goesOn) {
        return (side != Side.TARGET && isIn(source, goesOn))
                || (side != Side.SOURCE && isIn(target, goesOn));
    }

    private boolean isIn(String text, BooleanSupplier goesOn) {
        try {
            return text.indexOf('⟦') >= 0
                    || (mayContain.test(text)
                            && pattern.matcher(new WatchedText(text, goesOn)).find());
        } catch (CancellationException | StackOverflowError _) {
            // Looking closer says what is the matter.
            return true;
        }
    }

    private List<Place> places(String text, BooleanSupplier goesOn) {
        List<Place> places = new ArrayList<>();
        List<InlineCodes.Token> codes = InlineCodes.tokens(text);
        var watched = new WatchedText(InlineCodes.plain(text), goesOn);
        Matcher matcher = pattern.matcher(watched);
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                // The last character's place and not the end: what follows may be a code.
                places.add(
                        new Place(
                                InlineCodes.placeWithCodes(matcher.start(), codes),
                                InlineCodes.placeWithCodes(matcher.end() - 1, codes) + 1));
            }
        }
        return places;
    }
}
