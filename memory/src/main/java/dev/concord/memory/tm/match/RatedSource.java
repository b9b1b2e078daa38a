package dev.concord.memory.tm.match;

import dev.concord.memory.model.InlineCodes;
import dev.concord.memory.tm.similarity.Placeable;
import dev.concord.memory.tm.similarity.Placeables;
import dev.concord.memory.tm.similarity.Skeleton;
import dev.concord.memory.tm.similarity.TextFolding;
import dev.concord.memory.tm.similarity.TextTokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A source text as it is rated: with and without inline codes and placeables, in the Unicode form
 * NFC. Most texts are told apart by the skeleton alone; what it takes to say more is found when it
 * is first asked for. Used by one thread.
 */
final class RatedSource {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private final String exact;
    private final String folded;
    private @Nullable List<Placeable> placeables;
    private @Nullable List<String> words;

    private RatedSource(String exact) {
        this.exact = exact;
        this.folded = Skeleton.ofFolded(TextFolding.fold(exact));
    }

    static RatedSource of(String text) {
        return new RatedSource(TextFolding.composed(text));
    }

    /** The text with everything. */
    String exact() {
        return exact;
    }

    /** The skeleton as the index has it: in lower case, with single spaces. */
    String folded() {
        return folded;
    }

    /** The placeables of the text without inline codes. */
    List<Placeable> placeables() {
        List<Placeable> found = placeables;
        if (found == null) {
            found = Placeables.in(InlineCodes.plain(exact));
            placeables = found;
        }
        return found;
    }

    /** The skeleton's tokens but punctuation. */
    List<String> words() {
        List<String> found = words;
        if (found == null) {
            found = TextTokens.of(folded);
            found.removeIf(token -> !TextTokens.isWord(token));
            words = found;
        }
        return found;
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
        return texts(placeables()).equals(texts(other.placeables()));
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
