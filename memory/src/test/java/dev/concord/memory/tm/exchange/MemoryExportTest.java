package dev.concord.memory.tm.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concord.glossary.exchange.ExchangeException;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.model.InlineCode;
import dev.concord.memory.model.Origin;
import dev.concord.memory.tm.MemoryProgress;
import dev.concord.memory.tm.TranslationUnit;
import dev.concord.memory.tm.UnitContext;
import dev.concord.memory.tm.UnitDetails;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemoryExportTest {
    private static final LanguagePair LANGUAGES = LanguagePair.of("en", "de");
    private static final Instant NOON = Instant.parse("2025-02-03T12:00:00Z");
    private static final String START =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="phrase"
             o-tmf="x" adminlang="en" srclang="en" datatype="xml"/><body>
            """;

    @TempDir Path folder;

    private Path memory(String body) throws IOException {
        return Files.writeString(folder.resolve("m.tmx"), START + body + "</body></tmx>\n");
    }

    private static String tu(String source, String target) {
        return "  <tu><tuv xml:lang=\"en\"><seg>"
                + source
                + "</seg></tuv><tuv xml:lang=\"de\"><seg>"
                + target
                + "</seg></tuv></tu>\n";
    }

    private String copied(Path memory, UnitEdits edits) throws Exception {
        Path copy = folder.resolve("copy.tmx");
        new MemoryExport(LANGUAGES, "1.0")
                .copy(new MemoryExport.Original(memory, edits), copy, MemoryProgress.NONE);
        assertThat(TmxRules.violations(copy)).isEmpty();
        return Files.readString(copy);
    }

    @Test
    void copyLeavesOutUnitsThatAreNotWellFormed() throws Exception {
        Path memory = memory(tu("One", "Eins") + "<tu><seg>&</seg></tu>\n" + tu("Two", "Zwei"));

        String copy = copied(memory, (_, _) -> UnitEdit.UNCHANGED);

        assertThat(copy)
                .isEqualTo(START + tu("One", "Eins") + tu("Two", "Zwei") + "</body></tmx>\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Codes stay as the file has them, also in another order.
                "a<bpt i='5' type='bold'>B</bpt>b<ept i='5'>/B</ept><ph assoc='p'>P</ph>"
                        + " | ⟦1/⟧x ⟦2⟧y⟦/2⟧"
                        + " | <ph assoc=\"p\">P</ph>x <bpt i=\"5\" type=\"bold\">B</bpt>y<ept"
                        + " i=\"5\">/B</ept>",
                "<hi type='b'>a <ph>P</ph></hi> | ⟦2⟧x⟦1/⟧⟦/2⟧ | <hi type=\"b\">x<ph>P</ph></hi>",
                // A half that lost its other half is isolated.
                "<bpt i='5'>B</bpt>b<ept i='5'>/B</ept>"
                        + " | ⟦2⟧x | <it pos=\"begin\" x=\"2\">B</it>x",
                // Tags that would no longer nest become codes.
                "<hi type='b'>a</hi><hi type='c'>b</hi> | ⟦2⟧x⟦3⟧y⟦/2⟧z⟦/3⟧"
                        + " | <bpt i=\"2\" x=\"2\">b</bpt>x<bpt i=\"3\" x=\"3\">c</bpt>y<ept"
                        + " i=\"2\">b</ept>z<ept i=\"3\">c</ept>",
                // A code that only the source has comes with the source's content.
                "a | x⟦1/⟧ & | x<ph x=\"1\">S</ph> &amp;",
                // One that nobody has is written as its number.
                "a | x⟦9/⟧ | x<ph x=\"9\">&lt;9/&gt;</ph>",
                "a | ⟦1/⟧x⟦1/⟧ | <ph x=\"1\">S</ph>x<ph x=\"1\">S</ph>"
            })
    void copyWritesCodesOfAnEditedText(String target, String edited, String expected)
            throws Exception {
        Path memory = memory(tu("s<ph>S</ph>", target));

        String copy =
                copied(memory, (source, _) -> new UnitEdit.Edited(source, edited, "mina", NOON));

        assertThat(copy)
                .contains("<tuv xml:lang=\"de\"><seg>" + expected + "</seg>")
                .contains("<tuv xml:lang=\"en\"><seg>s<ph>S</ph></seg>")
                .contains("<tu changedate=\"20250203T120000Z\" changeid=\"mina\">");
    }

    @Test
    void copyLeavesDeletedUnitsOutAndEverythingElseIn() throws Exception {
        String kept = "  <!-- kept --><tu>\n<note>n</note>" + tu("b", "B").substring(6);
        Path memory = memory(tu("a", "A") + kept + tu("c", "C") + "  <!-- end -->");

        String copy =
                copied(
                        memory,
                        (source, _) -> source.equals("b") ? UnitEdit.UNCHANGED : UnitEdit.DELETED);

        assertThat(copy).isEqualTo(START + kept + "  <!-- end --></body></tmx>\n");
    }

    @Test
    void copyIsNotMisledByWhatOnlyLooksLikeATag() throws Exception {
        String tricky =
                """
                <!-- <tu> "'> --><?tool <tu> ?>
                <tu tuid="a>b" creationid='"![CDATA['><note>&lt;/tu></note>
                <prop type="x"><![CDATA[</tu></prop><seg>]]></prop>
                <tuv xml:lang = 'en'
                 ><seg >a<![CDATA[</seg>]]></seg ></tuv ><tuv xml:lang="de"><seg>A</seg></tuv></tu >
                """;
        Path memory = memory(tricky + tu("b", "B"));

        String copy =
                copied(
                        memory,
                        (source, target) ->
                                source.equals("b")
                                        ? UnitEdit.DELETED
                                        : new UnitEdit.Edited(source, target + "!", "", NOON));

        assertThat(copy)
                .isEqualTo(
                        START
                                + tricky.replace("<seg>A<", "<seg>A!<")
                                        .replace(
                                                "![CDATA['>",
                                                "![CDATA[' changedate=\"20250203T120000Z\">")
                                        .stripTrailing()
                                + "\n</body></tmx>\n");
    }

    @Test
    void copyIsAskedOnceForEachUnitInTheFilesOrder() throws Exception {
        Path memory = memory(tu("a", "A") + tu("a", "") + tu("b", "B") + tu("a", "A"));
        List<String> asked = new ArrayList<>();

        String copy =
                copied(
                        memory,
                        (source, target) -> {
                            asked.add(source + target);
                            return asked.size() == 3
                                    ? new UnitEdit.Edited("c", target, "", NOON)
                                    : UnitEdit.UNCHANGED;
                        });

        assertThat(asked).containsExactly("aA", "bB", "aA");
        assertThat(copy)
                .contains(tu("a", "A") + tu("a", "") + tu("b", "B"))
                .endsWith(
                        "<tu changedate=\"20250203T120000Z\"><tuv"
                                + " xml:lang=\"en\"><seg>c</seg></tuv><tuv"
                                + " xml:lang=\"de\"><seg>A</seg></tuv></tu>\n</body></tmx>\n");
    }

    @Test
    void copyThatFailsLeavesTheOldFileAndNothingElse() throws Exception {
        Path copy = Files.writeString(folder.resolve("copy.tmx"), "old");
        Path memory = memory(tu("a", "A"));
        var original = new MemoryExport.Original(memory, UnitEdits.NONE);
        var export = new MemoryExport(LANGUAGES, "1.0");

        assertThatThrownBy(() -> export.copy(original, copy, share -> share < 0.8))
                .isInstanceOf(CancellationException.class);
        Files.writeString(memory, START + "<tu>");
        assertThatThrownBy(() -> export.copy(original, copy, MemoryProgress.NONE))
                .isInstanceOf(ExchangeException.class)
                .hasMessageContaining("m.tmx, line ");

        assertThat(copy).hasContent("old");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(copy, memory);
        }
    }

    @Test
    void mergeAddsConfirmedUnitsWithNativeCodesAndContexts() throws Exception {
        Path memory = memory(tu("a", "A"));
        TranslationUnit unit =
                new TranslationUnit(
                        "segment:1",
                        "Press ⟦1⟧Reset⟦/1⟧⟦2/⟧.",
                        "⟦1⟧Zurücksetzen⟦/1⟧ drücken.",
                        Origin.PERSON,
                        new UnitContext("Open ⟦1⟧it⟦/1⟧ & see.", "Close.", "menu.reset"),
                        new UnitDetails("", "Zoë", Optional.of(NOON), false));
        List<InlineCode> codes =
                List.of(
                        new InlineCode(1, InlineCode.Kind.OPENING, "<b class=\"x\">"),
                        new InlineCode(1, InlineCode.Kind.CLOSING, "</b>"),
                        new InlineCode(2, InlineCode.Kind.STANDALONE, ""));
        Path all = folder.resolve("all.tmx");

        new MemoryExport(LANGUAGES, "1.0")
                .merge(
                        List.of(new MemoryExport.Original(memory, UnitEdits.NONE)),
                        List.of(new ConfirmedUnit(unit, codes)),
                        all,
                        MemoryProgress.NONE);

        assertThat(TmxRules.violations(all)).isEmpty();
        assertThat(Files.readString(all))
                .contains(
                        "<tu datatype=\"xml\" segtype=\"phrase\" o-tmf=\"x\" srclang=\"en\""
                                + " creationtool=\"x\" creationtoolversion=\"1\">",
                        "<bpt i=\"1\" x=\"1\">&lt;b class=\"x\"&gt;</bpt>",
                        "<ph x=\"2\">&lt;2/&gt;</ph>");
        List<TranslationUnit> read = new ArrayList<>();
        new TmxReader().read(all, LANGUAGES, read::add);
        assertThat(read).hasSize(2);
        TranslationUnit back = read.getLast();
        assertThat(back.source()).isEqualTo(unit.source());
        assertThat(back.target()).isEqualTo(unit.target());
        assertThat(back.context()).isEqualTo(unit.context());
        assertThat(back.details().author()).isEqualTo("Zoë");
        assertThat(back.details().changed()).contains(NOON);
    }
}
