package dev.concord.memory.completion;

import dev.concord.glossary.text.LanguageTag;
import dev.concord.memory.completion.Offer.RenderedTerm;
import dev.concord.memory.completion.TypedText.Start;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that may be wanted in one segment's target. Immutable, safe for several threads;
 * asking it works on what it holds, so it may be asked on every key.
 */
public final class Completions {
    /** More would be read by nobody. */
    private static final int SHOWN = 8;

    /** Similar matches go on in many ways; the likeliest are enough. */
    private static final int MOST_PHRASES = 2;

    /** What must be spared for an offer to be worth a key. */
    private static final int LEAST_SPARED = 2;

    private static final int LEAST_BEGUN_TERM = 3;

    /** The last group: terms that are rendered already. */
    private static final int RENDERED = 9;

    private static final int NOT_OFFERED = -1;

    private final LanguageTag language;
    private final LetterCasing casing;
    private final List<Keyed> offers;

    /** By the term's citation form. */
    private final Map<String, List<Rendering>> renderings;

    private record Keyed(Offer offer, String key, String plainKey) {}

    /**
     * A rendering as it is looked for in a target.
     *
     * @param longer renderings of other terms that have it in them
     */
    private record Rendering(String key, List<String> longer) {}

    /** An offer that fits what was typed, with what decides its place in the list. */
    private record Fitting(
            Completion completion, int group, int rank, int order, boolean isPhrase) {}

    /**
     * @param language of the target
     * @param source the text to translate
     * @param offers the better of two for the same text first
     */
    Completions(LanguageTag language, String source, List<Offer> offers) {
        this.language = language;
        this.casing = new LetterCasing(language, source);
        this.offers =
                offers.stream()
                        .map(offer -> new Keyed(offer, offer.key(), offer.plainKey()))
                        .filter(keyed -> !keyed.key.isEmpty())
                        .toList();
        this.renderings = renderings(this.offers);
    }

    /**
     * The completions of what stands before the caret, the likeliest first.
     *
     * @param asked true when somebody asked for them: then even a single letter is completed, and
     *     where no word has begun everything that is still missing is offered
     */
    public List<Completion> matching(String target, int caret, boolean asked) {
        if (offers.isEmpty()) {
            return List.of();
        }
        TypedText text = TypedText.of(language, target, caret);
        if (text.isInsideWord() && !asked) {
            return List.of();
        }
        boolean isBegun = text.starts().stream().anyMatch(Start::endsInWord);
        List<Fitting> fitting = asked && !isBegun ? missing(text) : begun(text, asked);
        if (asked && fitting.isEmpty() && text.isBehindUnspaced()) {
            // Where no space tells, what was begun may as well have come to its end.
            fitting = missing(text);
        }
        Map<String, Fitting> best = new LinkedHashMap<>();
        fitting.stream()
                .sorted(
                        Comparator.comparingInt(Fitting::group)
                                .thenComparingInt(Fitting::rank)
                                .thenComparingInt(Fitting::order))
                .forEach(fit -> best.putIfAbsent(fit.completion.text(), fit));
        return shown(best.values());
    }

    private static List<Completion> shown(Collection<Fitting> best) {
        List<Completion> shown = new ArrayList<>();
        int phrases = 0;
        for (Fitting fit : best) {
            phrases += fit.isPhrase ? 1 : 0;
            if (shown.size() < SHOWN && (!fit.isPhrase || phrases <= MOST_PHRASES)) {
                shown.add(fit.completion);
            }
        }
        return shown;
    }

    /** What goes on from what was typed; of several beginnings the farthest counts. */
    private List<Fitting> begun(TypedText text, boolean asked) {
        List<Fitting> fitting = new ArrayList<>();
        for (int i = 0; i < offers.size(); i++) {
            Keyed keyed = offers.get(i);
            for (Start start : text.starts()) {
                if (isBegun(keyed, start, asked)) {
                    fit(keyed, start.index(), start.typed(), i, text).ifPresent(fitting::add);
                    break;
                }
            }
        }
        return fitting;
    }

    private boolean isBegun(Keyed keyed, Start start, boolean asked) {
        String typed = start.key();
        boolean begins = keyed.key.startsWith(typed) || keyed.plainKey.startsWith(typed);
        boolean isFar = keyed.offer.origin() == OfferOrigin.MEMORY && !start.isInLastWord();
        if (!begins || isFar || typed.isBlank() || !(asked || start.isLongEnough())) {
            return false;
        }
        if (keyed.key.length() == typed.length()) {
            // Typed to its end; what may be left to do is its letter case.
            return keyed.offer.origin() != OfferOrigin.MEMORY;
        }
        boolean isSpared =
                keyed.key.length() - typed.length() >= LEAST_SPARED
                        || TypedText.isUnspaced(start.typed().codePointAt(0));
        return isSpared && (start.endsInWord() || isBegunTerm(keyed.offer, start));
    }

    /** The first words of a term call for the others; those of a match may go on in any way. */
    private static boolean isBegunTerm(Offer offer, Start start) {
        return (offer.rendered().isPresent() && start.typed().length() >= LEAST_BEGUN_TERM)
                || offer.origin() == OfferOrigin.SOURCE;
    }

    private List<Fitting> missing(TypedText text) {
        List<Fitting> fitting = new ArrayList<>();
        for (int i = 0; i < offers.size(); i++) {
            fit(offers.get(i), text.caret(), "", i, text).ifPresent(fitting::add);
        }
        return fitting;
    }

    private Optional<Fitting> fit(Keyed keyed, int start, String typed, int order, TypedText text) {
        Offer offer = keyed.offer;
        String cased = casing.cased(offer, typed, text, start);
        if (cased.equals(typed)) {
            return Optional.empty();
        }
        String elsewhere = text.keyWithout(start);
        boolean isFollowing =
                !offer.wordBefore().isEmpty() && offer.wordBefore().equals(text.wordBefore(start));
        int group = group(keyed, elsewhere, isFollowing);
        if (group == NOT_OFFERED || (typed.isEmpty() && !isMissing(offer, group, isFollowing))) {
            return Optional.empty();
        }
        var completion =
                new Completion(
                        cased,
                        start,
                        text.caret(),
                        offer.origin(),
                        offer.rendered().map(RenderedTerm::term).orElse(""),
                        offer.rendered().map(RenderedTerm::count).orElse(0));
        return Optional.of(new Fitting(completion, group, offer.rank(), order, offer.isPhrase()));
    }

    /** Where no word has begun, any word of a match would be a guess, but the next one. */
    private static boolean isMissing(Offer offer, int group, boolean isFollowing) {
        return group < RENDERED && (offer.origin() != OfferOrigin.MEMORY || isFollowing);
    }

    /** What is missing in the target comes first; what it needs no more is not offered at all. */
    private int group(Keyed keyed, String elsewhere, boolean isFollowing) {
        Offer offer = keyed.offer;
        if (offer.rendered().isPresent()) {
            boolean isMissing = isMissing(offer.rendered().get(), elsewhere);
            return isMissing ? offer.origin().ordinal() : RENDERED;
        }
        if (stands(keyed.key, elsewhere)) {
            return NOT_OFFERED;
        }
        return switch (offer.origin()) {
            case MEMORY -> isFollowing ? 3 : 4;
            case AGREED, GLOSSARY, SOURCE -> 2;
        };
    }

    /** True when a term has fewer renderings in the target than places in the source. */
    private boolean isMissing(RenderedTerm term, String elsewhere) {
        int found = 0;
        for (Rendering rendering : renderings.getOrDefault(term.term(), List.of())) {
            int count = count(rendering.key, elsewhere);
            for (String longer : rendering.longer) {
                count -= count > 0 ? count(longer, elsewhere) : 0;
            }
            found = Math.max(found, count);
        }
        return found < term.occurrences();
    }

    private static Map<String, List<Rendering>> renderings(List<Keyed> offers) {
        List<Keyed> terms =
                offers.stream().filter(keyed -> keyed.offer.rendered().isPresent()).toList();
        Map<String, List<Rendering>> renderings = new HashMap<>();
        for (Keyed keyed : terms) {
            List<String> longer =
                    terms.stream()
                            .filter(other -> !term(other).equals(term(keyed)))
                            .map(Keyed::key)
                            .filter(key -> key.contains(keyed.key) && !key.equals(keyed.key))
                            .distinct()
                            .toList();
            renderings
                    .computeIfAbsent(term(keyed), _ -> new ArrayList<>())
                    .add(new Rendering(keyed.key, longer));
        }
        return renderings;
    }

    private static String term(Keyed keyed) {
        return keyed.offer.rendered().map(RenderedTerm::term).orElse("");
    }

    /** Whether a text has these words, not as the end of others. */
    private static boolean stands(String key, String text) {
        for (int at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
            if (at == 0
                    || TypedText.isUnspaced(text.codePointAt(at))
                    || !TypedText.isWordCharacter(text.codePointBefore(at))) {
                return true;
            }
        }
        return false;
    }

    /** Also inside longer words: a compound, a noun with its article. */
    private static int count(String key, String text) {
        int count = 0;
        for (int at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + key.length())) {
            count++;
        }
        return count;
    }
}
