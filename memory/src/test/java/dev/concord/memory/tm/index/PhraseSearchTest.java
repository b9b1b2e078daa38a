package dev.concord.memory.tm.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.memory.tm.similarity.TextFolding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PhraseSearchTest {
    private final List<String> texts = new ArrayList<>(new InventedTexts(3).next(1500));
    @TempDir private Path folder;
    private SimilarityIndex index;

    @BeforeEach
    void fill() throws IOException {
        index = SimilarityIndex.open(folder, Runnable::run);
        try (BulkLoad load = index.load()) {
            for (int unit = 0; unit < 1200; unit++) {
                load.add(unit, texts.get(unit));
            }
            load.commit();
        }
        for (int unit = 1200; unit < texts.size(); unit++) {
            index.add(unit, texts.get(unit));
        }
        for (int unit = 0; unit < texts.size(); unit += 10) {
            index.remove(unit);
        }
    }

    @AfterEach
    void close() {
        index.close();
    }

    private List<Long> unitsWith(String phrase) {
        String folded = TextFolding.fold(phrase);
        return LongStream.range(0, texts.size())
                .filter(unit -> unit % 10 != 0)
                .filter(unit -> TextFolding.fold(texts.get((int) unit)).contains(folded))
                .boxed()
                .toList();
    }

    @Test
    void containingFindsWhatReadingEveryTextFinds() {
        List<String> phrases = new ArrayList<>(List.of("reset button", "버튼을", "リセット", "zzz"));
        for (String text : new InventedTexts(4).next(60)) {
            phrases.add(text.substring(text.length() / 3, text.length() * 2 / 3 + 1));
        }
        for (String phrase : phrases) {
            if (TextFolding.fold(phrase).length() >= 3) {
                List<Long> expected = unitsWith(phrase);
                List<Long> found = index.containing(phrase, 2000, _ -> true);
                assertThat(expected).as(phrase).containsAll(found);
                assertThat(found.size())
                        .as(phrase)
                        .isGreaterThanOrEqualTo(Math.min(250, expected.size()));
            }
        }
    }

    @Test
    void containingGivesTheNewestThatMayAnswer() {
        index.add(9001, "Turn the frobnicator on");
        index.add(9002, "Turn ⟦1⟧the Frobnicator⟦/1⟧ off");
        index.add(9003, "The frobnicator");

        assertThat(index.containing("the  FROBNICATOR", 2, unit -> unit != 9003))
                .containsExactly(9002L, 9001L);
        assertThat(index.containing("fr", 5, _ -> true)).isEmpty();
    }
}
