package dev.concord.memory.tm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.concord.memory.model.Origin;
import dev.concord.memory.tm.MatchNote.Subject;
import dev.concord.memory.tm.similarity.ComparedText;
import dev.concord.memory.tm.similarity.Similarity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTranslationMemoryTest {
    private final PlainTranslationMemory memory = new PlainTranslationMemory();

    private static TranslationUnit unit(String id, String source, String target) {
        return new TranslationUnit(id, source, target, Origin.PERSON);
    }

    private void add(String... sources) {
        for (String source : sources) {
            memory.add(unit("id " + source, source, "→ " + source));
        }
    }

    private List<Match> lookup(String source, int minimalSimilarity) {
        return memory.lookup(new MatchQuery(source, "", minimalSimilarity, 10));
    }

    @Test
    void lookupPutsIdenticalTextFirst() {
        add("Press the reset button.", "Press the reset buttons.", "Something else entirely");

        List<Match> matches = lookup("Press the reset button.", 50);

        assertThat(matches)
                .extracting(match -> match.unit().source())
                .containsExactly("Press the reset button.", "Press the reset buttons.");
        assertThat(matches.getFirst())
                .isEqualTo(
                        new Match(
                                unit(
                                        "id Press the reset button.",
                                        "Press the reset button.",
                                        "→ Press the reset button."),
                                100,
                                MatchKind.EXACT,
                                "→ Press the reset button.",
                                List.of(MatchNote.of(Subject.IDENTICAL))));
        assertThat(matches.get(1).kind()).isEqualTo(MatchKind.FUZZY);
        assertThat(matches.get(1).reason()).isEqualTo("1 word differs");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Press the button.    | Press the button.           | 100 | identical",
                "caf\u00e9            | cafe\u0301                  | 100 | identical",
                "Press the button.    | press the Button.           | 99  | only upper and lower"
                        + " case differ",
                "Press the button.    | Press  the button.          | 99  | only spaces differ",
                "Press the button.    | Press ⟦1⟧the⟦/1⟧ button.    | 98  | only inline codes"
                        + " differ",
                "⟦1⟧Press⟦/1⟧ the button. | Press the ⟦1⟧button⟦/1⟧. | 99  | only inline codes"
                        + " differ",
                "Set 12 of 20 done    | Set 13 of 25 done           | 69  | only numbers differ",
                "Press the button     | Press the button!           | 88  | only punctuation"
                        + " differs",
                "Press the button     | Press a knob                | 38  | 2 words differ",
                "初期化ボタンを押す   | 初期化キーを押す            | 54  | 3 characters differ"
            })
    void lookupRatesAndSaysWhy(String query, String known, int similarity, String reason) {
        add(known);

        assertThat(lookup(query, 0))
                .extracting(Match::similarity, Match::reason)
                .containsExactly(tuple(similarity, reason));
    }

    @Test
    void lookupFollowsTheFormula() {
        // W1: 1 of 4 tokens; C2: "abcd efgh ij kl" and "... km", 1 of 15; D3: 12 of 13 shared.
        add("abcd efgh ij kl");
        double a3 = (3.0 / 4 + 14.0 / 15 + 12.0 / 13) / 3;

        assertThat(lookup("abcd efgh ij km", 0))
                .extracting(Match::similarity)
                .containsExactly((int) (a3 * 100));
    }

    @Test
    void lookupLeavesOutTheExcludedUnitAndRespectsTheLimit() {
        memory.add(unit("1", "Press the button", "A"));
        memory.add(unit("2", "Press the button", "B"));
        memory.add(unit("3", "Press the button", "C"));

        assertThat(memory.lookup(new MatchQuery("Press the button", "3", 50, 1)))
                .extracting(match -> match.unit().target())
                .containsExactly("B");
        assertThat(memory.lookup(new MatchQuery("Press the button", "", 50, 0))).isEmpty();
    }

    @Test
    void lookupGivesTheSamePairOnceAndTheNewestFirst() {
        memory.add(unit("1", "Press the button", "A"));
        memory.add(unit("2", "Press the button", "B"));
        memory.add(unit("3", "Press the button", "A"));

        assertThat(lookup("Press the button", 50))
                .extracting(match -> match.unit().id())
                .containsExactly("3", "2");
        assertThat(lookup("Press the buttons", 50))
                .extracting(match -> match.unit().id())
                .containsExactly("3", "2");
    }

    @Test
    void addReplacesTheUnitOfThatIdAndRemoveTakesItOut() {
        memory.add(unit("1", "Old text here", "alt"));
        memory.add(unit("1", "New text here", "neu"));

        assertThat(memory.size()).isEqualTo(1);
        assertThat(lookup("Old text here", 100)).isEmpty();
        assertThat(lookup("New text here", 100)).hasSize(1);

        memory.remove("1");
        memory.remove("1");
        assertThat(memory.size()).isZero();
        assertThat(lookup("New text here", 0)).isEmpty();
        assertThat(memory.concordance(ConcordanceQuery.of("new", 10))).isEmpty();
    }

    @Test
    void concordanceFindsSourceAndTargetWithoutRegardToCase() {
        memory.add(unit("1", "Press the RESET button", "Drücken"));
        memory.add(unit("2", "Other", "die ÜBERPRÜFUNG"));
        memory.add(unit("3", "a ⟦1⟧reset⟦/1⟧ button", "x"));

        assertThat(memory.concordance(ConcordanceQuery.of("reset Button", 10)))
                .extracting(hit -> hit.unit().id())
                .containsExactly("3", "1");
        assertThat(memory.concordance(ConcordanceQuery.of("überprüfung", 10)))
                .extracting(hit -> hit.unit().id())
                .containsExactly("2");
        assertThat(memory.concordance(ConcordanceQuery.of("reset", 1))).hasSize(1);
        assertThat(memory.concordance(ConcordanceQuery.of("  ", 10))).isEmpty();
    }

    @Test
    void concordanceNamesThePlacesInTheStoredText() {
        memory.add(unit("1", "a ⟦1⟧reset⟦/1⟧ button⟦2/⟧", "der Resetknopf"));

        ConcordanceHit hit = memory.concordance(ConcordanceQuery.of("reset button", 10)).getFirst();
        assertThat(hit.inSource()).containsExactly(new ConcordanceHit.Place(5, 21));
        assertThat(hit.inTarget()).isEmpty();
        assertThat(
                        memory.concordance(
                                ConcordanceQuery.ofExpression(
                                        "der \\p{Lu}\\w+", true, ConcordanceQuery.Side.TARGET, 1)))
                .singleElement()
                .extracting(ConcordanceHit::inTarget)
                .isEqualTo(List.of(new ConcordanceHit.Place(0, 14)));
    }

    @Test
    void lookupCopesWithTextsThatHaveNoTrigramAndNoWord() {
        add("", "⟦1/⟧", "a", "ab", "…", "👩‍👩‍👧");

        for (String query : List.of("", "⟦2/⟧", "a", "ab", "…", "👩‍👩‍👧", "x")) {
            assertThat(lookup(query, 0)).hasSize(6);
        }
        assertThat(lookup("ab", 100)).hasSize(1);
    }

    @Test
    void lookupFindsWhatComparingWithEveryUnitFinds() {
        List<String> sources = inventedSentences(100);
        add(sources.toArray(String[]::new));

        for (String query : inventedSentences(150)) {
            for (int minimum : new int[] {0, 30, 50, 70, 90}) {
                List<Integer> expected =
                        sources.stream()
                                .distinct()
                                .map(source ->
                                        Similarity.percent(
                                                ComparedText.of(query), ComparedText.of(source)))
                                .filter(similarity -> similarity >= minimum)
                                .sorted(Comparator.reverseOrder())
                                .limit(10)
                                .toList();
                assertThat(lookup(query, minimum))
                        .as("%s at %d", query, minimum)
                        .extracting(Match::similarity)
                        .isEqualTo(expected);
            }
        }
    }

    private static List<String> inventedSentences(int count) {
        String[] words = {
            "press", "the", "reset", "button", "to", "start", "air", "monitor", "12", "sensor",
            "is", "ready", "Press", "⟦1⟧now⟦/1⟧", "재설정", "버튼을", "初期化", "押す", "a", "!"
        };
        Random random = new Random(count);
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder sentence = new StringBuilder();
            int length = random.nextInt(12);
            for (int word = 0; word < length; word++) {
                sentence.append(words[random.nextInt(words.length)]).append(' ');
            }
            sentences.add(sentence.toString().strip());
        }
        return sentences;
    }

    @Test
    void lookupNeverSeesHalfAUnitWhileOthersAreReplaced() throws Exception {
        AtomicBoolean isDone = new AtomicBoolean();
        memory.add(unit("1", "Press the button number 0", "target 0"));
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Integer> reader = threads.submit(() -> countLookups(isDone));
            Future<?> writer =
                    threads.submit(() -> {
                        for (int i = 0; i < 20_000; i++) {
                            memory.add(unit("1", "Press the button number " + i, "target " + i));
                        }
                        isDone.set(true);
                    });
            writer.get();
            assertThat(reader.get()).isPositive();
        }
        assertThat(memory.size()).isEqualTo(1);
    }

    private int countLookups(AtomicBoolean isDone) {
        int lookups = 0;
        do {
            List<Match> matches = lookup("Press the button number 7", 50);
            assertThat(matches).hasSize(1);
            TranslationUnit found = matches.getFirst().unit();
            assertThat(found.target())
                    .isEqualTo(found.source().replace("Press the button number", "target"));
            lookups++;
        } while (!isDone.get());
        return lookups;
    }
}
