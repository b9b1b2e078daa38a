package dev.concord.app.bench.terms;

import dev.concord.app.bench.tm.corpus.Corpus;
import dev.concord.app.bench.tm.corpus.CorpusSource;
import dev.concord.app.bench.tm.corpus.TextPair;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Made-up texts whose most frequent words are English and German function words: in a language two
 * words of five are, and who looks for terms passes them over.
 */
public final class CommonWords implements CorpusSource {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private static final List<String> ENGLISH =
            List.of(
                    "the", "of", "and", "to", "a", "in", "is", "that", "for", "it", "as", "with",
                    "be", "on", "by", "this", "are", "or", "from", "at", "an", "not", "which",
                    "you", "can", "if", "your", "when", "will", "all", "into", "has", "may", "no",
                    "only", "then", "these", "more", "other", "must");
    private static final List<String> GERMAN =
            List.of(
                    "der", "von", "und", "zu", "ein", "in", "ist", "dass", "für", "es", "als",
                    "mit", "sein", "auf", "durch", "dieser", "sind", "oder", "aus", "an", "eine",
                    "nicht", "welche", "Sie", "können", "wenn", "Ihr", "sobald", "wird", "alle",
                    "hinein", "hat", "darf", "kein", "nur", "dann", "diese", "mehr", "andere",
                    "müssen");

    private final CorpusSource made;

    /**
     * @param made word by word from English to German, more than 40 different words
     */
    public CommonWords(CorpusSource made) {
        this.made = made;
    }

    @Override
    public Corpus ofSize(int units) throws IOException {
        Corpus corpus = made.ofSize(units);
        Function<String, String> source = common(corpus, TextPair::source, ENGLISH);
        Function<String, String> target = common(corpus, TextPair::target, GERMAN);
        List<TextPair> pairs =
                corpus.units().stream()
                        .map(pair ->
                                new TextPair(
                                        source.apply(pair.source()), target.apply(pair.target())))
                        .toList();
        return new Corpus(
                corpus.name(),
                corpus.sourceLanguage(),
                corpus.targetLanguage(),
                pairs,
                corpus.queries());
    }

    @Override
    public List<Corpus> otherPairs(int units) {
        return List.of();
    }

    /** Puts a language's most frequent words for those of the texts. */
    private static Function<String, String> common(
            Corpus corpus, Function<TextPair, String> side, List<String> words) {
        Map<String, Long> counts =
                corpus.units().stream()
                        .flatMap(pair -> WORD.matcher(side.apply(pair)).results())
                        .collect(
                                Collectors.groupingBy(
                                        found -> found.group().toLowerCase(Locale.ROOT),
                                        Collectors.counting()));
        List<String> frequent =
                counts.entrySet().stream()
                        .sorted(
                                Map.Entry.<String, Long>comparingByValue()
                                        .reversed()
                                        .thenComparing(Comparator.comparing(Map.Entry::getKey)))
                        .limit(words.size())
                        .map(Map.Entry::getKey)
                        .toList();
        Map<String, String> instead = new HashMap<>();
        for (int i = 0; i < frequent.size(); i++) {
            instead.put(frequent.get(i), words.get(i));
        }
        return text ->
                WORD.matcher(text)
                        .replaceAll(found ->
                                instead.getOrDefault(
                                        found.group().toLowerCase(Locale.ROOT), found.group()));
    }
}
