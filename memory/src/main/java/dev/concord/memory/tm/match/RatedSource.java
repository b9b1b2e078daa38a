package dev.concord.memory.tm.match;

import dev.concord.memory.model.InlineCodes;
import dev.concord.memory.tm.similarity.ComparedText;
import dev.concord.memory.tm.similarity.Placeable;
import dev.concord.memory.tm.similarity.Placeables;
import dev.concord.memory.tm.similarity.Skeleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A source text as it is rated: with and without inline codes and placeables, in the Unicode form
 * NFC.
 *
 * @param exact with everything
 * @param folded the skeleton as the index has it: in lower case, with single spaces
 * @param placeables those of the text without inline codes
 */
record RatedSource(String exact, String folded, List<Placeable> placeables) {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    static RatedSource of(String text) {
        ComparedText compared = ComparedText.of(text);
        return new RatedSource(
                compared.exact(),
                Skeleton.of(compared),
                Placeables.in(InlineCodes.plain(compared.exact())));
    }

    /** How the codes of two texts compare. */
    enum Codes {
        SAME,
        /** Of the same kinds in the same order, with other numbers. */
        RENUMBERED,
        DIFFERENT
    }

    boolean isIdenticalTo(RatedSource other) {
        return exact.equals(other.exact);
    }

    /** The same but for inline codes, placeables, letter case and white space. */
    boolean hasSameSkeletonAs(RatedSource other) {
        return folded.equals(other.folded);
    }

    /** Asked only of texts with the same skeleton. */
    boolean hasSameCaseAs(RatedSource other) {
        return withoutSpaces(skeleton()).equals(withoutSpaces(other.skeleton()));
    }

    /** Asked only of texts with the same skeleton. */
    boolean hasSameSpacesAs(RatedSource other) {
        return skeleton()
                .toLowerCase(Locale.ROOT)
                .equals(other.skeleton().toLowerCase(Locale.ROOT));
    }

    private String skeleton() {
        return Skeleton.ofFolded(InlineCodes.plain(exact));
    }

    /** Whether numbers, dates and addresses are the same, too. */
    boolean hasSamePlaceablesAs(RatedSource other) {
        return texts(placeables).equals(texts(other.placeables));
    }

    private static List<String> texts(List<Placeable> placeables) {
        return placeables.stream().map(Placeable::text).toList();
    }

    Codes codesComparedWith(RatedSource other) {
        List<InlineCodes.Token> mine = InlineCodes.tokens(exact);
        List<InlineCodes.Token> theirs = InlineCodes.tokens(other.exact);
        if (tokens(mine).equals(tokens(theirs))) {
            return Codes.SAME;
        }
        return shape(mine).equals(shape(theirs)) ? Codes.RENUMBERED : Codes.DIFFERENT;
    }

    private static List<String> tokens(List<InlineCodes.Token> codes) {
        return codes.stream().map(InlineCodes.Token::text).toList();
    }

    private static List<String> shape(List<InlineCodes.Token> codes) {
        Map<Integer, Integer> numbers = new HashMap<>();
        List<String> shape = new ArrayList<>();
        for (InlineCodes.Token code : codes) {
            int number = numbers.computeIfAbsent(code.number(), _ -> numbers.size());
            shape.add(code.kind() + " " + number);
        }
        return shape;
    }

    private static String withoutSpaces(String text) {
        return SPACES.matcher(text).replaceAll("");
    }
}
