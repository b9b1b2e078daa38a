package dev.concord.app.bench.tm.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Made-up sentences, the same on every machine, for those who have no texts of their own. Words are
 * as unevenly frequent as in a language, lengths as in software texts, a third of the sentences
 * vary an earlier one; the translation follows the source word by word. Real texts are harder in
 * some ways and easier in others: the figures serve to compare engines, not to promise anything.
 */
public final class SyntheticCorpus implements CorpusSource {
    private static final long SEED = 20_260_101;
    private static final int WORDS = 20_000;
    private static final int LONGEST = 40;
    private static final List<String> SYLLABLES =
            List.of(
                    "ba", "co", "de", "fi", "ga", "he", "in", "jo", "ka", "lo", "me", "nu", "or",
                    "pe", "qua", "ri", "sta", "te", "un", "ver", "wi", "ex", "yon", "zer");

    private final int queries;

    /**
     * @param queries how many there are to be
     */
    public SyntheticCorpus(int queries) {
        this.queries = queries;
    }

    @Override
    public Corpus ofSize(int units) {
        var random = new SplittableRandom(SEED);
        List<int[]> sentences = new ArrayList<>(units);
        for (int i = 0; i < units; i++) {
            boolean varied = i > 0 && random.nextInt(3) == 0;
            sentences.add(varied ? varied(sentences.get(random.nextInt(i)), random) : made(random));
        }
        Set<String> known = new HashSet<>();
        List<TextPair> pairs = new ArrayList<>(units);
        for (int[] sentence : sentences) {
            TextPair pair = pair(sentence);
            known.add(pair.source());
            pairs.add(pair);
        }
        return new Corpus(
                "made-up " + Corpus.shortened(units),
                "en",
                "de",
                pairs,
                heldOut(sentences, known, random));
    }

    @Override
    public List<Corpus> otherPairs(int units) {
        return List.of();
    }

    private List<TextPair> heldOut(
            List<int[]> sentences, Set<String> known, SplittableRandom random) {
        List<TextPair> pairs = new ArrayList<>(queries);
        while (pairs.size() < queries) {
            int[] sentence = sentences.get(random.nextInt(sentences.size()));
            for (int edits = random.nextInt(4); edits >= 0; edits--) {
                sentence = varied(sentence, random);
            }
            TextPair pair = pair(sentence);
            if (known.add(pair.source())) {
                pairs.add(pair);
            }
        }
        return pairs;
    }

    private static int[] made(SplittableRandom random) {
        // The smaller of two is short more often than not.
        int length = 1 + Math.min(random.nextInt(LONGEST), random.nextInt(LONGEST));
        return random.ints(length, 0, Integer.MAX_VALUE).map(SyntheticCorpus::ranked).toArray();
    }

    /** A word's rank out of even numbers: the higher, the rarer, as Zipf has it. */
    private static int ranked(int even) {
        double share = even / (double) Integer.MAX_VALUE;
        return (int) Math.min(WORDS - 1, Math.pow(WORDS, share) - 1);
    }

    /** One word taken out, put in or replaced. */
    private static int[] varied(int[] sentence, SplittableRandom random) {
        List<Integer> words = new ArrayList<>();
        for (int word : sentence) {
            words.add(word);
        }
        int place = random.nextInt(words.size());
        int word = ranked(random.nextInt(Integer.MAX_VALUE));
        switch (random.nextInt(3)) {
            case 0 -> words.set(place, word);
            case 1 -> words.add(place, word);
            default -> {
                words.add(word);
                words.remove(/* index */ place);
            }
        }
        return words.stream().mapToInt(Integer::intValue).toArray();
    }

    private static TextPair pair(int[] sentence) {
        StringBuilder source = new StringBuilder();
        StringBuilder target = new StringBuilder();
        for (int rank : sentence) {
            String word = word(rank);
            source.append(source.isEmpty() ? capital(word) : " " + word);
            String translated = word(WORDS - 1 - rank) + "en";
            target.append(target.isEmpty() ? capital(translated) : " " + translated);
        }
        return new TextPair(source.append('.').toString(), target.append('.').toString());
    }

    private static String word(int rank) {
        StringBuilder word = new StringBuilder();
        for (int rest = rank + 1; rest > 0; rest /= SYLLABLES.size()) {
            word.append(SYLLABLES.get(rest % SYLLABLES.size()));
        }
        return word.toString();
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
