package dev.concord.memory.tm.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.tm.MemoryProgress;
import dev.concord.memory.tm.TranslationUnit;
import dev.concord.memory.tm.UnitContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TmxDialectsTest {
    private static final LanguagePair LANGUAGES = LanguagePair.of("en-US", "de-DE");
    private static final Instant EDITED = Instant.parse("2025-02-03T04:05:06Z");

    @TempDir Path folder;

    static Stream<TmxDialect> dialects() {
        return Stream.of(
                TmxDialect.omegaT(),
                TmxDialect.trados(),
                TmxDialect.workbench(),
                TmxDialect.memoQ(),
                TmxDialect.phrase(),
                TmxDialect.wordfast(),
                TmxDialect.okapi(),
                TmxDialect.dejaVu(),
                TmxDialect.lokalise(),
                TmxDialect.across());
    }

    private Path file(TmxDialect dialect) throws Exception {
        return Files.write(folder.resolve(dialect.tool() + ".tmx"), dialect.bytes());
    }

    private static List<TranslationUnit> units(Path file) throws Exception {
        List<TranslationUnit> units = new ArrayList<>();
        TmxImport result = new TmxReader().read(file, LANGUAGES, units::add);
        assertThat(result.skipped()).isEmpty();
        return units;
    }

    private List<TranslationUnit> units(TmxDialect dialect) throws Exception {
        return units(file(dialect));
    }

    @Test
    void readTakesOmegaTsAlternativesWithTheirPlaces() throws Exception {
        List<TranslationUnit> units = units(TmxDialect.omegaT());

        assertThat(units)
                .extracting(TranslationUnit::target)
                .containsExactly("Drücken Sie zweimal ⟦1⟧Zurücksetzen⟦/1⟧.", "Warten Sie.");
        assertThat(units.get(1).context())
                .isEqualTo(new UnitContext("Open the lid.", "Close the lid.", "step.two"));
        assertThat(units.getFirst().details().author()).isEqualTo("mina");
        assertThat(units.getFirst().details().changed())
                .contains(Instant.parse("2024-03-01T10:15:00Z"));
        assertThat(units.getFirst().details().otherVariant()).isFalse();
    }

    @Test
    void readTakesTradossContextAndCodesWithoutContent() throws Exception {
        TranslationUnit unit = units(TmxDialect.trados()).getFirst();

        assertThat(unit.source()).isEqualTo("See ⟦1/⟧page ⟦2⟧7⟦/2⟧.");
        assertThat(unit.context().previousSource()).isEqualTo("Open the lid.");
        assertThat(unit.details().author()).isEqualTo("DESK\\otto");
    }

    @Test
    void readTakesUnpairedCodesOfOldFiles() throws Exception {
        assertThat(units(TmxDialect.workbench()))
                .extracting(TranslationUnit::target)
                .containsExactly("⟦1/⟧Achtung:⟦2/⟧ heiß.");
        TranslationUnit unit = units(TmxDialect.wordfast()).getFirst();
        assertThat(unit.source()).isEqualTo("Size < 5 €");
        assertThat(unit.target()).isEqualTo("Größe < 5 €");
    }

    @Test
    void readTakesNeighboursThatAreWholeSegments() throws Exception {
        TranslationUnit unit = units(TmxDialect.memoQ()).getFirst();

        assertThat(unit.context())
                .isEqualTo(new UnitContext("Open the ⟦1⟧lid⟦/1⟧.", "Salt & pepper", ""));
        assertThat(unit.details().author()).isEqualTo("mina");
        assertThat(units(TmxDialect.phrase()).getFirst().context())
                .isEqualTo(new UnitContext("Open the lid.", "Close it.", ""));
    }

    @Test
    void readTakesUnitsWhicheverLanguageIsCalledTheSource() throws Exception {
        List<TranslationUnit> units = units(TmxDialect.okapi());

        assertThat(units)
                .extracting(TranslationUnit::source)
                .containsExactly("⟦1⟧File", "Edit⟦1/⟧");
        assertThat(units)
                .extracting(TranslationUnit::target)
                .containsExactly("⟦1⟧Datei", "Bearbeiten⟦1/⟧");
        assertThat(units).extracting(each -> each.context().textId()).contains("menu.edit");
    }

    @Test
    void readTakesCharacterDataReferencesAndOtherRegions() throws Exception {
        TranslationUnit unit = units(TmxDialect.dejaVu()).getFirst();
        assertThat(unit.source()).isEqualTo("a < b and c");
        assertThat(unit.target()).isEqualTo("⟦1⟧a⟦/1⟧ < b und c");
        TranslationUnit ascii = units(TmxDialect.lokalise()).getFirst();
        assertThat(ascii.target()).isEqualTo("Größe %s");
        assertThat(ascii.context().textId()).isEqualTo("home.title");
        assertThat(ascii.details().changed()).contains(Instant.parse("2024-01-05T08:00:00Z"));
        TranslationUnit austrian = units(TmxDialect.across()).getFirst();
        assertThat(austrian.target()).isEqualTo("Farbe ⟦1⟧⟦2⟧rot⟦/1⟧⟦/2⟧");
        assertThat(austrian.details().otherVariant()).isTrue();
        assertThat(austrian.details().author()).isEqualTo("otto");
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void copyWithoutEditsKeepsEveryCharacter(TmxDialect dialect) throws Exception {
        Path copy = folder.resolve("copy.tmx");

        int written =
                new MemoryExport(LANGUAGES, "1.0")
                        .copy(
                                new MemoryExport.Original(file(dialect), UnitEdits.NONE),
                                copy,
                                MemoryProgress.NONE);

        String expected =
                dialect.text()
                        .replace("\uFEFF", "")
                        .replaceFirst("encoding=\"[^\"]*\"", "encoding=\"UTF-8\"");
        assertThat(Files.readString(copy)).isEqualTo(expected);
        assertThat(written).isEqualTo(units(dialect).size());
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void copyOfAnEditedUnitChangesNothingElse(TmxDialect dialect) throws Exception {
        Path copy = folder.resolve("copy.tmx");
        Path original = file(dialect);
        TranslationUnit first = units(original).getFirst();
        UnitEdits edits =
                (source, target) ->
                        target.equals(first.target())
                                ? new UnitEdit.Edited(source, "<&> " + target, "zoë", EDITED)
                                : UnitEdit.UNCHANGED;

        new MemoryExport(LANGUAGES, "1.0")
                .copy(new MemoryExport.Original(original, edits), copy, MemoryProgress.NONE);

        List<TranslationUnit> read = units(copy);
        assertThat(read.getFirst().target()).isEqualTo("<&> " + first.target());
        assertThat(read.getFirst().source()).isEqualTo(first.source());
        assertThat(read.getFirst().details().author()).isEqualTo("zoë");
        assertThat(read.getFirst().details().changed()).contains(EDITED);
        assertThat(TmxShape.withoutEdit(copy)).isEqualTo(TmxShape.withoutEdit(original));
    }

    @Test
    void mergeOfAllDialectsIsValidAndBringsTheSameUnits() throws Exception {
        List<MemoryExport.Original> originals = new ArrayList<>();
        List<TranslationUnit> expected = new ArrayList<>();
        for (TmxDialect dialect : dialects().toList()) {
            Path file = file(dialect);
            originals.add(new MemoryExport.Original(file, UnitEdits.NONE));
            expected.addAll(units(file));
        }
        Path all = folder.resolve("all.tmx");

        int written =
                new MemoryExport(LANGUAGES, "1.0")
                        .merge(originals, List.of(), all, MemoryProgress.NONE);

        assertThat(written).isEqualTo(expected.size());
        assertThat(units(all))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields(
                        "id", "origin", "details.memory")
                .containsExactlyElementsOf(expected.stream().toList());
        assertThat(TmxRules.violations(all)).isEmpty();
        assertThat(Files.readString(all))
                .contains(
                        "<tu srclang=\"en-gb\"",
                        "segtype='block' o-tmf=\"DVX3\"",
                        "<prop type=\"x-TMName\">manuals</prop>",
                        "<map unicode=\"#xF8FF\"",
                        "o-encoding=\"windows-1252\"",
                        "<!-- Alternative translations -->",
                        "<tuv creationdate=\"20240101T080000Z\" xml:lang=\"DE-DE\">");
    }
}
