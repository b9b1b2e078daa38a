package dev.concord.glossary.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.concord.glossary.exchange.ExchangeException;
import dev.concord.glossary.exchange.GlossaryImport;
import dev.concord.glossary.exchange.table.DelimitedGlossaryWriter;
import dev.concord.glossary.exchange.tbx.TbxDialect;
import dev.concord.glossary.exchange.tbx.TbxForm;
import dev.concord.glossary.exchange.tbx.TbxReader;
import dev.concord.glossary.exchange.tbx.TbxStyle;
import dev.concord.glossary.exchange.tbx.TbxVersion;
import dev.concord.glossary.exchange.tbx.TbxWriter;
import dev.concord.glossary.term.ConceptEntry;
import dev.concord.glossary.term.Glossary;
import dev.concord.glossary.term.LanguageSection;
import dev.concord.glossary.term.Term;
import dev.concord.glossary.term.TermStatus;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.glossary.text.LanguageTag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlossaryWritersTest {
    private static final LanguagePair LANGUAGES = LanguagePair.of("en", "ko");

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource(TbxVersion.class)
    void tbxComesBackAsItWasWritten(TbxVersion version) throws Exception {
        Path file = folder.resolve("out.tbx");
        Glossary glossary = Glossary.of(List.of(valve(), markup()));
        new TbxWriter(form(version)).write(glossary, LANGUAGES, file);
        GlossaryImport read = new TbxReader().read(file, LANGUAGES);
        assertThat(read.entries()).containsExactly(valve(), markup());
        assertThat(read.skipped()).isEmpty();
    }

    @Test
    void tbxLeavesOutCharactersXmlCannotHold() throws Exception {
        Path file = folder.resolve("out.tbx");
        Glossary glossary =
                Glossary.of(
                        List.of(ConceptEntry.ofPair("c", LANGUAGES, "a\u0001b\uD800", "가", "")));
        new TbxWriter(form(TbxVersion.V3)).write(glossary, LANGUAGES, file);
        assertThat(
                        new TbxReader()
                                .read(file, LANGUAGES)
                                .entries()
                                .getFirst()
                                .terms(LANGUAGES.source()))
                .extracting(Term::text)
                .containsExactly("ab");
    }

    @Test
    void tbxSaysWhichVersionItIs() throws Exception {
        Path file = folder.resolve("out.tbx");
        new TbxWriter(form(TbxVersion.V2)).write(Glossary.empty(), LANGUAGES, file);
        assertThat(file)
                .content()
                .contains("<!DOCTYPE martif SYSTEM", "<martif type=\"TBX-Basic\"");
        new TbxWriter(form(TbxVersion.V3)).write(Glossary.empty(), LANGUAGES, file);
        assertThat(file).content().contains("style=\"dca\"", "urn:iso:std:iso:30042:ed-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"out.csv", "out.tsv"})
    void delimitedFilesComeBackAsTheyWereWritten(String name) throws Exception {
        Path file = folder.resolve(name);
        ConceptEntry hostile =
                entry(
                        name,
                        "h",
                        "says \"x\", y; z\tand\nmore",
                        Term.preferred("a, \"b\""),
                        Term.preferred("쉼표, \"따옴표\""),
                        new Term("다른 것", TermStatus.DEPRECATED, "note; \"old\"", false));
        ConceptEntry plain = entry(name, "p", "", Term.preferred("valve"), Term.preferred("밸브"));
        GlossaryFormats.writerFor(file)
                .write(Glossary.of(List.of(hostile, plain)), LANGUAGES, file);
        GlossaryImport read = GlossaryFormats.readerFor(file).read(file, LANGUAGES);
        assertThat(read.entries()).containsExactly(hostile, plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"out.tbx", "out.csv"})
    void writeKeepsTheOldFileWhenItFails(String name) throws Exception {
        Path file = Files.createDirectory(folder.resolve(name));
        Files.writeString(file.resolve("inside"), "kept");
        ExchangeException failure =
                catchThrowableOfType(
                        ExchangeException.class,
                        () ->
                                GlossaryFormats.writerFor(file)
                                        .write(Glossary.of(List.of(valve())), LANGUAGES, file));
        assertThat(failure).hasMessageContaining(name).hasMessageContaining("cannot be written");
        assertThat(file.resolve("inside")).hasContent("kept");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void writeNamesAFolderThatDoesNotExist() {
        Path file = folder.resolve("none").resolve("out.csv");
        ExchangeException failure =
                catchThrowableOfType(
                        ExchangeException.class,
                        () ->
                                DelimitedGlossaryWriter.csv()
                                        .write(Glossary.empty(), LANGUAGES, file));
        assertThat(failure.file()).isEqualTo(file);
        assertThat(failure.remedy()).contains("folder");
    }

    @Test
    void formatsRefuseAnUnknownEnding() {
        Path file = folder.resolve("glossary.pdf");
        assertThat(
                        catchThrowableOfType(
                                ExchangeException.class, () -> GlossaryFormats.readerFor(file)))
                .hasMessageContaining(".tbx, .csv, .tsv, .utx or .xlsx");
        assertThat(
                        catchThrowableOfType(
                                ExchangeException.class, () -> GlossaryFormats.writerFor(file)))
                .hasMessageContaining("glossary.pdf");
    }

    private static TbxForm form(TbxVersion version) {
        return TbxForm.of(version, TbxDialect.BASIC, TbxStyle.DCA);
    }

    private static ConceptEntry valve() {
        return new ConceptEntry(
                "c1",
                "Part that shuts a pipe",
                List.of(
                        section("en", Term.preferred("valve"), Term.of("tap", TermStatus.ADMITTED)),
                        section("ko", Term.preferred("밸브")),
                        section(
                                "pt-BR",
                                new Term("torneira", TermStatus.SUPERSEDED, "old", false))),
                "out.tbx");
    }

    private static ConceptEntry markup() {
        return new ConceptEntry(
                "c2",
                "a < b & \"c\"",
                List.of(
                        section("en", Term.preferred("R&D <unit>")),
                        section("ko", Term.preferred("𝒳"))),
                "out.tbx");
    }

    private static ConceptEntry entry(
            String origin, String id, String definition, Term source, Term... targets) {
        return new ConceptEntry(
                id, definition, List.of(section("en", source), section("ko", targets)), origin);
    }

    private static LanguageSection section(String language, Term... terms) {
        return new LanguageSection(LanguageTag.of(language), List.of(terms));
    }
}
