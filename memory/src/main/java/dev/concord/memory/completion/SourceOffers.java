package dev.concord.memory.completion;

import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.model.InlineCodes;
import dev.concord.memory.tm.match.repair.NumberNotation;
import dev.concord.memory.tm.similarity.Placeable;
import dev.concord.memory.tm.similarity.Placeables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What of a source is carried over: figures as the target writes them, addresses, names, codes. */
final class SourceOffers {
    private static final int SHORTEST = 2;

    /** Format variables such as <code>{0}</code>, {@code %1$s} and {@code ${user}}. */
    private static final Pattern VARIABLE =
            Pattern.compile(
                    "\\$?\\{[^{}\\s]{0,60}\\}|%(?:\\d+\\$)?[-+#0]*\\d*(?:\\.\\d+)?[A-Za-z]\\b|%\\w+%");

    private static final Pattern CHUNK = Pattern.compile("[^\\s⟦⟧]+");

    /** What may stand around a name and is none of it. */
    private static final Pattern AROUND =
            Pattern.compile("^[\\p{P}\\p{S}&&[^/_%$#@-]]+|[\\p{P}\\p{S}&&[^/_%$#]]+$");

    private static final Pattern INNER_CAPITAL = Pattern.compile("\\p{Ll}\\p{Lu}|\\p{Lu}{2}");
    private static final Pattern LETTER_AND_DIGIT =
            Pattern.compile(".*(\\p{L}[-.]?\\d|\\d[-.]?\\p{L}).*");
    private static final Pattern CODE_SIGN =
            Pattern.compile(
                    ".*(\\w_\\w|\\w\\.\\p{L}{2}|::|\\(\\)).*|^(--?\\p{L}|/\\p{L}|[#@]\\w).*");

    private final NumberNotation numbers;

    SourceOffers(LanguagePair languages) {
        this.numbers = new NumberNotation(languages);
    }

    private record Found(int start, String text) {
        int end() {
            return start + text.length();
        }

        boolean isIn(int from, int to) {
            return from <= start && end() <= to;
        }
    }

    /** In the order of the source. */
    List<Offer> of(String source) {
        String text = InlineCodes.plain(source);
        List<Placeable> placeables = Placeables.in(text);
        List<Found> found = names(text, placeables);
        List<Found> figures = new ArrayList<>();
        for (Placeable placeable : placeables) {
            boolean isPartOfName =
                    found.stream()
                            .anyMatch(name ->
                                    name.start() <= placeable.start()
                                            && placeable.end() <= name.end());
            if (!isPartOfName) {
                forms(placeable).forEach(form -> figures.add(new Found(placeable.start(), form)));
            }
        }
        found.addAll(figures);
        found.addAll(matches(VARIABLE, text));
        found.sort(Comparator.comparingInt(Found::start));
        return offers(found);
    }

    private static List<Offer> offers(List<Found> found) {
        Set<String> texts = new LinkedHashSet<>();
        found.stream().map(Found::text).filter(one -> one.length() >= SHORTEST).forEach(texts::add);
        List<Offer> offers = new ArrayList<>();
        texts.forEach(one -> offers.add(Offer.carriedOver(one, offers.size())));
        return offers;
    }

    private static List<Found> names(String text, List<Placeable> placeables) {
        boolean isShouted = isShouted(text);
        List<Found> names = new ArrayList<>();
        for (Found chunk : matches(CHUNK, text)) {
            String name = AROUND.matcher(chunk.text()).replaceAll("");
            var found = new Found(text.indexOf(name, chunk.start()), name);
            boolean isPlaceable = placeables.stream().anyMatch(p -> found.isIn(p.start(), p.end()));
            if (!isPlaceable && isName(name, isShouted)) {
                names.add(found);
            }
        }
        return names;
    }

    private static List<Found> matches(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(result -> new Found(result.start(), result.group()))
                .toList();
    }

    private List<String> forms(Placeable placeable) {
        return switch (placeable.kind()) {
            case NUMBER -> numbers.forms(placeable.text());
            case VERSION, DATE, TIME, URL, EMAIL -> List.of(placeable.text());
        };
    }

    private static boolean isName(String chunk, boolean isShouted) {
        boolean hasLetter = chunk.codePoints().anyMatch(Character::isLetter);
        boolean isForeign = chunk.codePoints().anyMatch(TypedText::isUnspaced);
        return hasLetter
                && !isForeign
                && ((!isShouted && INNER_CAPITAL.matcher(chunk).find())
                        || LETTER_AND_DIGIT.matcher(chunk).matches()
                        || CODE_SIGN.matcher(chunk).matches());
    }

    /** In a text of capitals a capital says nothing. */
    private static boolean isShouted(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        return text.codePoints().filter(Character::isUpperCase).count() * 2 > letters;
    }
}
