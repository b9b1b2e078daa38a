package dev.concord.app.bench.terms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.app.bench.tm.corpus.SyntheticCorpus;
import dev.concord.app.bench.tm.corpus.TextPair;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class PlantedTextsTest {
    private static final int TERMS = 2_000;

    private final PlantedTexts texts = texts(300);

    private static PlantedTexts texts(int units) {
        try {
            return new PlantedTexts(new CommonWords(new SyntheticCorpus(0)).ofSize(units), TERMS);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void termsAndRenderingsAreAllDifferent() {
        assertThat(IntStream.range(0, TERMS).mapToObj(PlantedTexts::term)).doesNotHaveDuplicates();
        assertThat(IntStream.range(0, TERMS).mapToObj(PlantedTexts::rendering))
                .doesNotHaveDuplicates();
    }

    @Test
    void conflictingDiffersFromAgreeingInOneWordOfTheTarget() {
        for (int i = 0; i < texts.size(); i++) {
            TextPair agreeing = texts.agreeing(i);
            TextPair conflicting = texts.conflicting(i);

            assertThat(conflicting.source()).isEqualTo(agreeing.source());
            List<String> words = List.of(agreeing.target().split(" "));
            List<String> others = List.of(conflicting.target().split(" "));
            assertThat(others).hasSameSizeAs(words);
            assertThat(
                            IntStream.range(0, words.size())
                                    .filter(word -> !words.get(word).equals(others.get(word))))
                    .hasSize(1);
        }
    }

    @Test
    void allGivesTheSameTextsAgain() {
        assertThat(texts(300).all()).isEqualTo(texts.all()).hasSize(300);
    }

    @Test
    void twoWordsOfFiveAreFunctionWords() {
        long words = texts.all().stream().mapToLong(pair -> words(pair).size()).sum();
        long articles =
                texts.all().stream()
                        .flatMap(pair -> words(pair).stream())
                        .filter(List.of("the", "of", "and", "to", "a", "in", "is")::contains)
                        .count();

        assertThat(articles).isBetween(words / 10, words / 2);
    }

    private static List<String> words(TextPair pair) {
        return List.of(pair.source().split(" "));
    }
}
