package dev.concord.memory.tm.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concord.glossary.exchange.ExchangeException;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.glossary.text.LanguageTag;
import dev.concord.memory.model.Origin;
import dev.concord.memory.tm.TranslationUnit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TmxWriterTest {
    private static final LanguagePair LANGUAGES =
            new LanguagePair(LanguageTag.of("en"), LanguageTag.of("ko"));

    @TempDir Path folder;

    private static TranslationUnit unit(String source, String target) {
        return new TranslationUnit("id", source, target, Origin.PERSON);
    }

    private static List<ConfirmedUnit> confirmed(List<TranslationUnit> units) {
        return units.stream().map(ConfirmedUnit::new).toList();
    }

    @Test
    void writeThenReadGivesTheSameTexts() throws Exception {
        List<TranslationUnit> units =
                List.of(
                        unit("Press ⟦1⟧Reset⟦/1⟧ & <go> ⟦2/⟧.", "⟦2/⟧ ⟦1⟧재설정⟦/1⟧ \"누르기\""),
                        unit("⟦1⟧half ⟦2⟧open", "⟦2⟧반 ⟦1⟧"),
                        unit("closing⟦/3⟧ 👩‍👩‍👧\tend", "닫기⟦/3⟧"),
                        unit("a ⟦1⟧b⟦2⟧c⟦/1⟧d⟦/2⟧", "⟦1⟧ㄱ⟦/1⟧"));
        Path file = folder.resolve("out.tmx");
        new TmxWriter("1.0").write(confirmed(units), LANGUAGES, file);

        List<TranslationUnit> read = new ArrayList<>();
        TmxImport result = new TmxReader().read(file, LANGUAGES, read::add);

        assertThat(result.skipped()).isEmpty();
        assertThat(read)
                .extracting(TranslationUnit::source)
                .containsExactly(
                        units.get(0).source(),
                        units.get(1).source(),
                        // Numbers are given anew, by appearance.
                        "closing⟦/1⟧ 👩‍👩‍👧\tend",
                        units.get(3).source());
        assertThat(read)
                .extracting(TranslationUnit::target)
                .containsExactly(
                        units.get(0).target(),
                        units.get(1).target(),
                        "닫기⟦/1⟧",
                        units.get(3).target());
    }

    @Test
    void writeStatesLanguagesVersionAndOrigin() throws Exception {
        Path file = folder.resolve("out.tmx");
        TranslationUnit imported =
                new TranslationUnit("1", "a", "b", new Origin(Origin.Kind.MEMORY, "old & \"new\""));
        new TmxWriter("1.0").write(confirmed(List.of(imported)), LANGUAGES, file);

        assertThat(Files.readString(file))
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
                .contains(
                        "<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">",
                        "<tmx version=\"1.4\">",
                        "creationtool=\"Concord\" creationtoolversion=\"1.0\"",
                        "srclang=\"en\"",
                        "creationid=\"old &amp; &quot;new&quot;\"",
                        "<tuv xml:lang=\"ko\"><seg>b</seg></tuv>");
    }

    @Test
    void writeLeavesOutWhatXmlCannotHold() throws Exception {
        Path file = folder.resolve("out.tmx");
        new TmxWriter("1.0")
                .write(confirmed(List.of(unit("a\u0000b\u0007c\uD800d", "x"))), LANGUAGES, file);

        List<TranslationUnit> read = new ArrayList<>();
        new TmxReader().read(file, LANGUAGES, read::add);
        assertThat(read).extracting(TranslationUnit::source).containsExactly("abcd");
    }

    @Test
    void writeThatFailsLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("out.tmx"), "old");
        Iterable<ConfirmedUnit> failing =
                () ->
                        new Iterator<>() {
                            @Override
                            public boolean hasNext() {
                                return true;
                            }

                            @Override
                            public ConfirmedUnit next() {
                                throw new IllegalStateException("the memory broke");
                            }
                        };

        assertThatThrownBy(() -> new TmxWriter("1.0").write(failing, LANGUAGES, file))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() ->
                        new TmxWriter("1.0")
                                .write(
                                        List.of(),
                                        LANGUAGES,
                                        folder.resolve("missing").resolve("out.tmx")))
                .isInstanceOf(ExchangeException.class)
                .hasMessageContaining("cannot be written");

        assertThat(file).hasContent("old");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}
