package dev.concord.memory.tm.exchange;

import dev.concord.glossary.text.LanguagePair;
import dev.concord.glossary.text.LanguageTag;
import dev.concord.glossary.text.UnsupportedLanguageException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Chooses among a unit's variants those of the project's languages: the same region first, then the
 * language without a region, then in another region.
 */
final class TmxLanguages {
    private static final int SAME = 3;
    private static final int WITHOUT_REGION = 2;

    private final LanguagePair languages;

    /** Files name few languages, and each very often. */
    private final Map<String, Closeness> known = new HashMap<>();

    /**
     * How near a language is to the project's two.
     *
     * @param source 0 for another language, more the nearer it is
     * @param target like {@code source}
     * @param isOtherSource true when it has another region than the project's source language
     * @param isOtherTarget true when it has another region than the project's target language
     */
    private record Closeness(
            int source, int target, boolean isOtherSource, boolean isOtherTarget) {}

    /**
     * The variants chosen.
     *
     * @param source index of the source variant
     * @param target index of the target variant, always another one
     * @param isOtherVariant true when one is of another region than the project's language is
     */
    record Choice(int source, int target, boolean isOtherVariant) {}

    TmxLanguages(LanguagePair languages) {
        this.languages = languages;
    }

    /**
     * The nearest pair.
     *
     * @param stated the language that the file calls the source; decides between equals
     */
    Choice choose(List<TmxVariant> variants, String stated) throws TmxSkipped {
        Choice best = null;
        int bestRank = 0;
        for (int source = 0; source < variants.size(); source++) {
            int near = closeness(variants.get(source)).source();
            for (int target = 0; near > 0 && target < variants.size(); target++) {
                int rank = rank(variants, source, target, stated);
                if (target != source && rank > bestRank) {
                    bestRank = rank;
                    best = new Choice(source, target, isOther(variants, source, target));
                }
            }
        }
        if (best == null) {
            throw new TmxSkipped(missing(variants));
        }
        return best;
    }

    private int rank(List<TmxVariant> variants, int source, int target, String stated) {
        int near = closeness(variants.get(target)).target();
        if (near == 0) {
            return 0;
        }
        boolean isStated = variants.get(source).language().equalsIgnoreCase(stated);
        int both = closeness(variants.get(source)).source() + near;
        return 2 * both + (isStated ? 1 : 0);
    }

    private boolean isOther(List<TmxVariant> variants, int source, int target) {
        return closeness(variants.get(source)).isOtherSource()
                || closeness(variants.get(target)).isOtherTarget();
    }

    private static boolean isOther(String language, LanguageTag wanted) {
        String region = wanted.toLocale().getCountry();
        String own = tag(language).map(tag -> tag.toLocale().getCountry()).orElse("");
        return !region.isEmpty() && !own.isEmpty() && !own.equals(region);
    }

    private String missing(List<TmxVariant> variants) {
        boolean hasSource = variants.stream().anyMatch(each -> closeness(each).source() > 0);
        LanguageTag wanted = hasSource ? languages.target() : languages.source();
        return "has no text in " + wanted + ", only " + named(variants);
    }

    private static String named(List<TmxVariant> variants) {
        return variants.isEmpty()
                ? "nothing"
                : variants.stream()
                        .map(each -> each.language().isEmpty() ? "no language" : each.language())
                        .distinct()
                        .collect(Collectors.joining(", "));
    }

    private Closeness closeness(TmxVariant variant) {
        return known.computeIfAbsent(
                variant.language(),
                language ->
                        new Closeness(
                                closeness(language, languages.source()),
                                closeness(language, languages.target()),
                                isOther(language, languages.source()),
                                isOther(language, languages.target())));
    }

    private static int closeness(String language, LanguageTag wanted) {
        Optional<LanguageTag> tag = tag(language);
        if (tag.isEmpty() || !tag.get().isCompatibleWith(wanted)) {
            return 0;
        }
        if (tag.get().equals(wanted)) {
            return SAME;
        }
        return tag.get().value().equals(tag.get().language()) ? WITHOUT_REGION : 1;
    }

    private static Optional<LanguageTag> tag(String language) {
        try {
            return Optional.of(LanguageTag.of(language));
        } catch (UnsupportedLanguageException _) {
            return Optional.empty();
        }
    }
}
