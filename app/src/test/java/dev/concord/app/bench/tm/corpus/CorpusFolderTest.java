package dev.concord.app.bench.tm.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CorpusFolderTest {
    @TempDir Path folder;

    @BeforeEach
    void writeTexts() throws IOException {
        pack("en-de.2.tsv.gz", "One\tEins\nTwo\tZwei\n");
        write("en-de.queries.tsv", "Three\tDrei\n");
        write("en.more-sources.2.txt", "Four\nFive\n");
        write("ko-en.tsv", "하나\tOne\n");
        write("ko-en.queries.tsv", "둘\tTwo\n");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private void pack(String name, String text) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void ofSizeTakesTheFirstUnits() throws IOException {
        Corpus corpus = new CorpusFolder(folder).ofSize(1);

        assertThat(corpus.units()).containsExactly(new TextPair("One", "Eins"));
        assertThat(corpus.queries()).containsExactly(new TextPair("Three", "Drei"));
        assertThat(corpus.name()).isEqualTo("en-de 1");
    }

    @Test
    void ofSizeGoesOnWithFurtherSources() throws IOException {
        assertThat(new CorpusFolder(folder).ofSize(3).units())
                .containsExactly(
                        new TextPair("One", "Eins"),
                        new TextPair("Two", "Zwei"),
                        new TextPair("Four", "Four"));
    }

    @Test
    void ofSizeSaysHowManyThereAre() throws IOException {
        var source = new CorpusFolder(folder);

        assertThatThrownBy(() -> source.ofSize(5))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("holds 4 units")
                .hasMessageContaining("--sizes");
    }

    @Test
    void otherPairsAreReadWithTheirLanguages() throws IOException {
        assertThat(new CorpusFolder(folder).otherPairs(10))
                .singleElement()
                .satisfies(corpus -> {
                    assertThat(corpus.sourceLanguage()).isEqualTo("ko");
                    assertThat(corpus.units()).containsExactly(new TextPair("하나", "One"));
                });
    }

    @Test
    void aSyntheticCorpusIsTheSameEveryTimeAndHoldsItsQueriesOut() {
        var source = new SyntheticCorpus(50);

        Corpus corpus = source.ofSize(500);

        assertThat(source.ofSize(500)).isEqualTo(corpus);
        assertThat(corpus.units()).hasSize(500);
        assertThat(corpus.queries()).hasSize(50);
        assertThat(corpus.queries())
                .extracting(TextPair::source)
                .doesNotContainAnyElementsOf(
                        corpus.units().stream().map(TextPair::source).toList());
    }
}
