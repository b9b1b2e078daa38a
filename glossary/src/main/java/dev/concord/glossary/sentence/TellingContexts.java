package dev.concord.glossary.sentence;

import dev.concord.glossary.extract.GeneralLanguage;
import dev.concord.glossary.sentence.TellingContext.Kind;
import dev.concord.glossary.text.LanguageTag;
import dev.concord.glossary.text.TermNormalizer;
import dev.concord.glossary.text.Token;
import dev.concord.glossary.text.Tokenizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells, from where a term was rendered in one way and where otherwise, what in the source may be
 * the reason: a longer term, or a further word. Function words never are. Safe for use by several
 * threads.
 */
public final class TellingContexts {
    private static final int MOST = 6;

    /** Of so many sources with it one may go with another rendering. */
    private static final int SOURCES_PER_EXCEPTION = 10;

    private record Feature(Kind kind, String key) {}

    private static final class Count {
        final String text;
        int here;
        int elsewhere;

        Count(String text) {
            this.text = text;
        }
    }

    private final Tokenizer tokenizer;
    private final TermNormalizer normalizer;
    private final GeneralLanguage general;

    /** For sources in one language. */
    public TellingContexts(LanguageTag source) {
        this.tokenizer = new Tokenizer(source);
        this.normalizer = new TermNormalizer(source);
        this.general = new GeneralLanguage(source);
    }

    /**
     * The likeliest reasons, the best first.
     *
     * @param here places with the rendering in question
     * @param elsewhere places with other renderings
     */
    public List<TellingContext> of(
            Collection<TermInSentence> here, Collection<TermInSentence> elsewhere) {
        Map<Feature, Count> counts = new LinkedHashMap<>();
        here.forEach(place ->
                features(place)
                        .forEach((feature, text) ->
                                counts.computeIfAbsent(feature, _ -> new Count(text)).here++));
        elsewhere.forEach(place ->
                features(place)
                        .keySet()
                        .forEach(feature ->
                                counts.computeIfPresent(
                                        feature,
                                        (_, count) -> {
                                            count.elsewhere++;
                                            return count;
                                        })));
        int enough = Math.min(2, here.size());
        List<TellingContext> telling = new ArrayList<>();
        counts.forEach((feature, count) -> {
            boolean often = count.here >= enough;
            if (often && count.elsewhere * SOURCES_PER_EXCEPTION <= count.here) {
                telling.add(
                        new TellingContext(feature.kind, count.text, count.here, count.elsewhere));
            }
        });
        return best(telling);
    }

    private List<TellingContext> best(List<TellingContext> telling) {
        telling.sort(
                Comparator.comparing(TellingContext::kind)
                        .thenComparing(Comparator.comparingInt(TellingContext::here).reversed())
                        .thenComparingInt(TellingContext::elsewhere)
                        .thenComparing(each -> general.share(each.text()))
                        .thenComparing(TellingContext::text));
        Set<String> told = new HashSet<>();
        List<TellingContext> best = new ArrayList<>();
        for (TellingContext each : telling) {
            List<String> keys = keys(each.text());
            boolean isNew = each.kind() == Kind.LONGER_TERM || !told.containsAll(keys);
            if (isNew && best.size() < MOST) {
                best.add(each);
                told.addAll(keys);
            }
        }
        return List.copyOf(best);
    }

    private List<String> keys(String text) {
        return tokenizer.tokenize(text).stream().map(this::key).toList();
    }

    /** What there is beside a term, each once, as it is written there. */
    private Map<Feature, String> features(TermInSentence place) {
        Map<Feature, String> features = new HashMap<>();
        List<Token> words = tokenizer.tokenize(place.source());
        for (int i = 0; i < words.size(); i++) {
            Token word = words.get(i);
            boolean outside = word.end() <= place.start() || word.start() >= place.end();
            if (outside && isTelling(word.text())) {
                features.putIfAbsent(new Feature(Kind.WORD, key(word)), word.text());
                if (isBeside(place, word)) {
                    String text =
                            place.source()
                                    .substring(
                                            Math.min(word.start(), place.start()),
                                            Math.max(word.end(), place.end()));
                    features.putIfAbsent(new Feature(Kind.LONGER_TERM, normalizer.key(text)), text);
                }
            }
        }
        return features;
    }

    private boolean isTelling(String word) {
        return word.codePoints().anyMatch(Character::isLetter)
                && word.codePointCount(0, word.length()) > 1
                && !general.isFunctional(word);
    }

    private static boolean isBeside(TermInSentence place, Token word) {
        String between =
                word.end() <= place.start()
                        ? place.source().substring(word.end(), place.start())
                        : place.source().substring(place.end(), word.start());
        return between.length() <= 1 && (between.isBlank() || between.equals("-"));
    }

    private String key(Token word) {
        return normalizer.key(word.text());
    }
}
