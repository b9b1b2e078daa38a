package dev.concord.glossary.match;

import dev.concord.glossary.match.romance.RomanceForms;
import dev.concord.glossary.text.InlineCodeGaps;
import dev.concord.glossary.text.KoreanParticles;
import dev.concord.glossary.text.LanguageTag;
import java.util.Locale;
import java.util.Optional;

/**
 * Proposes how a target reads when one rendering in it is replaced by another. Where the inflection
 * cannot be carried over with certainty, the citation form is put in and the proposal says so.
 */
public final class RenderingRewriter {
    private final LanguageTag language;
    private final Locale locale;

    /** A rewriter for targets in one language. */
    public RenderingRewriter(LanguageTag language) {
        this.language = language;
        this.locale = language.toLocale();
    }

    /**
     * The target with one found rendering replaced.
     *
     * @param target the full text the rendering was found in
     * @param found the place
     * @param replacement the citation form that shall stand there, not empty
     */
    public Rewrite propose(String target, FoundRendering found, String replacement) {
        return proposeNoun(target, withoutArticle(found, replacement), replacement);
    }

    /** An article that was taken for a part of the rendering stays where it is. */
    private FoundRendering withoutArticle(FoundRendering found, String replacement) {
        int article = Agreement.articleLength(language, found.surface());
        boolean isInRendering = Agreement.articleLength(language, found.rendering()) > 0;
        if (article == 0 || !isInRendering || Agreement.articleLength(language, replacement) > 0) {
            return found;
        }
        return new FoundRendering(
                found.rendering().substring(Agreement.articleLength(language, found.rendering())),
                found.start() + article,
                found.end(),
                found.surface().substring(article));
    }

    private Rewrite proposeNoun(String target, FoundRendering found, String replacement) {
        if (language.language().equals("ko")) {
            return korean(target, found, replacement);
        }
        boolean part = isLetterAt(target, found.start() - 1) || isLetterAt(target, found.end());
        if (part && !language.isWrittenWithoutSpaces()) {
            boolean first = !isLetterAt(target, found.start() - 1);
            String fitted = first ? cased(found, replacement) : withSmallInitial(replacement);
            return splice(target, found.start(), found.end(), fitted, false);
        }
        if (isGermanDerivation(found)) {
            return splice(target, found.start(), found.end(), found.surface(), false);
        }
        Optional<String> inflected = inflected(found, replacement);
        String before = InlineCodeGaps.blank(target.substring(0, found.start()));
        boolean certain =
                inflected.isPresent() && !Agreement.isAtRisk(language, before, found, replacement);
        String fitted = cased(found, inflected.orElse(replacement));
        return splice(target, found.start(), found.end(), fitted, certain);
    }

    /**
     * A verb or adjective of the noun's stem ("drucken" for "Drucker") stands for the term, but a
     * noun cannot take its place.
     */
    private boolean isGermanDerivation(FoundRendering found) {
        return language.language().equals("de")
                && Character.isUpperCase(found.rendering().codePointAt(0))
                && Character.isLowerCase(found.surface().codePointAt(0));
    }

    /**
     * The particle may stand behind the closing code of the noun; the codes stay where they are.
     */
    private static Rewrite korean(String target, FoundRendering found, String replacement) {
        String after = target.substring(found.end());
        String codes = after.substring(0, InlineCodeGaps.leadingLength(after));
        KoreanParticles.Adjusted particle =
                KoreanParticles.adjust(after.substring(codes.length()), replacement);
        if (particle.found().isEmpty()) {
            return splice(target, found.start(), found.end(), replacement, true);
        }
        int end = found.end() + codes.length() + particle.found().length();
        String fitted = replacement + codes + particle.needed();
        return splice(target, found.start(), end, fitted, particle.certain());
    }

    private static Rewrite splice(
            String target, int start, int end, String replacement, boolean certain) {
        String text = target.substring(0, start) + replacement + target.substring(end);
        return new Rewrite(text, start, end, replacement, certain);
    }

    /** The replacement in the form of the place, empty where no rule knows it. */
    private Optional<String> inflected(FoundRendering found, String replacement) {
        if (found.surface().equalsIgnoreCase(found.rendering())) {
            return Optional.of(replacement);
        }
        return switch (language.language()) {
            case "de" -> GermanEndings.transfer(found.rendering(), found.surface(), replacement);
            case "en" -> EnglishEndings.transfer(found.rendering(), found.surface(), replacement);
            default ->
                    RomanceForms.of(language)
                            .flatMap(forms ->
                                    forms.transfer(
                                            found.rendering(), found.surface(), replacement));
        };
    }

    /** Carries over the letter case of the place where it differs from the citation form. */
    private String cased(FoundRendering found, String replacement) {
        String surface = found.surface();
        boolean shouted =
                surface.codePointCount(0, surface.length()) > 1
                        && surface.equals(surface.toUpperCase(locale))
                        && !found.rendering().equals(found.rendering().toUpperCase(locale));
        if (shouted) {
            return replacement.toUpperCase(locale);
        }
        boolean capital = Character.isUpperCase(surface.codePointAt(0));
        boolean citationCapital = Character.isUpperCase(found.rendering().codePointAt(0));
        if (capital && !citationCapital) {
            return withCapital(replacement);
        }
        boolean small = !capital && citationCapital && !language.language().equals("de");
        return small ? withSmallInitial(replacement) : replacement;
    }

    private String withCapital(String word) {
        int first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toUpperCase(locale) + word.substring(first);
    }

    /** With a small first letter, unless the word is an abbreviation in capitals. */
    private String withSmallInitial(String word) {
        int first = word.offsetByCodePoints(0, 1);
        boolean acronym = first < word.length() && Character.isUpperCase(word.codePointAt(first));
        return acronym
                ? word
                : word.substring(0, first).toLowerCase(locale) + word.substring(first);
    }

    private static boolean isLetterAt(String text, int index) {
        return index >= 0 && index < text.length() && Character.isLetter(text.charAt(index));
    }
}
