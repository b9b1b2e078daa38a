package dev.concord.memory.tm.exchange;

import static dev.concord.memory.tm.exchange.TmxTextFile.tmx;
import static dev.concord.memory.tm.exchange.TmxTextFile.tu;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concord.glossary.exchange.ExchangeException;
import dev.concord.memory.tm.TranslationUnit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TmxBrokenFileTest {
    @TempDir Path folder;

    private final List<TranslationUnit> units = new ArrayList<>();

    private TmxImport read(String source, String target, byte[] content)
            throws IOException, ExchangeException {
        return TmxTextFile.read(folder, source, target, content, units::add);
    }

    private TmxImport read(String body) throws IOException, ExchangeException {
        return read("en", "de", tmx(body).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<tu><tuv xml:lang=\"en\"><seg>a</tu>",
                "<tu><tuv xml:lang=\"en\"><seg>a & b</seg></tuv></tu>",
                "<tu><tuv xml:lang=\"en\"><seg>a < b \" c</seg></tuv></tu>",
                "<tu><tuv xml:lang=\"en><seg>a</seg></tuv></tu>",
                "<tu><tuv xml:lang=\"en\"><seg>a&nbsp;b</seg></tuv></tu>",
                "<tu><tuv xml:lang=\"en\"><seg>a &#1; b</seg></tuv></tu>",
                "<tu><tuv xml:lang=\"en\"><seg>never closed</seg></tuv>",
                "<tu a='1' a='2'/><tu a=1></tu>"
            })
    void readSkipsAUnitThatIsNotWellFormed(String broken) throws Exception {
        TmxImport result = read(tu("One", "Eins") + broken + "\n" + tu("Two", "Zwei"));

        assertThat(units).extracting(TranslationUnit::source).containsExactly("One", "Two");
        assertThat(result.skipped())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.line()).isEqualTo(8))
                .allSatisfy(
                        each -> assertThat(each.reason()).startsWith("is not well-formed XML ("));
        assertThat(result.imported()).isEqualTo(2);
    }

    @Test
    void readSkipsBrokenUnitsInALongFileAndKeepsTheOrdinalsOfTheOthers() throws Exception {
        StringBuilder body = new StringBuilder("<!-- <tu> -->\n<tu/>");
        for (int i = 2; i <= 5_000; i++) {
            body.append(
                    i % 1_000 == 7 ? "<tu>\n<tuv>&</tuv></tu>\n" : tu("Part " + i, "Teil " + i));
        }

        TmxImport result = read(body.toString());

        assertThat(result.imported()).isEqualTo(4_994);
        assertThat(result.skipped()).hasSize(6);
        assertThat(units)
                .hasSize(4_994)
                .allSatisfy(each ->
                        assertThat(each.id())
                                .isEqualTo("legacy.tmx#" + each.source().substring(5)));
    }

    @Test
    void readRefusesAFileWithoutAnyWellFormedUnit() {
        assertThatThrownBy(() -> read("<tu><tuv xml:lang=\"en\"><seg>a</tu>"))
                .isInstanceOf(ExchangeException.class)
                .hasMessageContaining("legacy.tmx, line 7, column")
                .hasMessageContaining("not well-formed");
    }

    @Test
    void readRefusesXmlThatIsNotWellFormedOutsideUnitsWithLineAndColumn() {
        assertThatThrownBy(() -> read(tu("One", "Eins") + "<other></tu>"))
                .isInstanceOfSatisfying(
                        ExchangeException.class,
                        e -> {
                            assertThat(e.line()).isEqualTo(8);
                            assertThat(e.column()).isPositive();
                        })
                .hasMessageContaining("legacy.tmx, line 8, column")
                .hasMessageContaining("not well-formed");
        assertThat(units).hasSize(1);
    }

    @Test
    void readRefusesATruncatedFile() {
        String whole = tmx(tu("One", "Eins"));
        byte[] content = whole.substring(0, whole.length() - 30).getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> read("en", "de", content))
                .isInstanceOf(ExchangeException.class)
                .hasMessageContaining("line ");
    }

    @Test
    void readRefusesBytesThatAreNotOfTheDeclaredEncoding() {
        byte[] content = tmx(tu("Size", "Größe")).getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> read("en", "de", content))
                .isInstanceOf(ExchangeException.class)
                .hasMessageContaining("encoding");
    }
}
