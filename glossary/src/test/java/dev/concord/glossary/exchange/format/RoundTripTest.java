package dev.concord.glossary.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.glossary.exchange.GlossaryImport;
import dev.concord.glossary.exchange.GlossaryWriter;
import dev.concord.glossary.exchange.tbx.TbxDialect;
import dev.concord.glossary.exchange.tbx.TbxForm;
import dev.concord.glossary.exchange.tbx.TbxStyle;
import dev.concord.glossary.exchange.tbx.TbxVersion;
import dev.concord.glossary.exchange.tbx.TbxWriter;
import dev.concord.glossary.term.ConceptEntry;
import dev.concord.glossary.term.Glossary;
import dev.concord.glossary.term.LanguageSection;
import dev.concord.glossary.term.Term;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {
    private static final int SEEDS = 40;

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"out.csv", "out.tsv", "out.xlsx", "out.tbx"})
    void everythingComesBackAsItWasWritten(String name) throws Exception {
        for (int seed = 0; seed < SEEDS; seed++) {
            Glossary glossary = new HostileGlossary(seed).entries(12, name);
            Path file = folder.resolve(name);
            List<String> leftOut =
                    GlossaryFormats.writerFor(file)
                            .write(glossary, HostileGlossary.LANGUAGES, file);
            assertThat(leftOut).as("seed %d", seed).isEmpty();
            assertSame(seed, read(file).entries(), glossary.entries());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"V2 BASIC DCA", "V3 BASIC DCA", "V3 BASIC DCT"})
    void tbxBasicKeepsAllButCaseSensitivity(String form) throws Exception {
        assertComesBack(
                form,
                term -> new Term(term.text(), term.status(), term.note(), false, term.details()),
                entry -> entry);
    }

    @ParameterizedTest
    @ValueSource(strings = {"V3 MIN DCA", "V3 MIN DCT"})
    void tbxMinKeepsNoDefinitions(String form) throws Exception {
        assertComesBack(
                form,
                term -> new Term(term.text(), term.status(), term.note(), false, term.details()),
                entry ->
                        new ConceptEntry(
                                entry.id(), "", entry.sections(), entry.origin(), entry.details()));
    }

    private void assertComesBack(
            String form, UnaryOperator<Term> ofTerms, UnaryOperator<ConceptEntry> ofEntries)
            throws Exception {
        GlossaryWriter writer = new TbxWriter(form(form));
        for (int seed = 0; seed < SEEDS; seed++) {
            Glossary glossary = new HostileGlossary(seed).entries(12, "out.tbx");
            Path file = folder.resolve("out.tbx");
            List<String> leftOut = writer.write(glossary, HostileGlossary.LANGUAGES, file);
            assertThat(leftOut).as("seed %d", seed).isNotEmpty();
            assertSame(
                    seed,
                    read(file).entries(),
                    glossary.entries().stream()
                            .map(ofEntries)
                            .map(entry -> withTerms(entry, ofTerms))
                            .toList());
        }
    }

    /** One by one, as whole glossaries are too long to be read in a message. */
    private static void assertSame(
            int seed, List<ConceptEntry> actual, List<ConceptEntry> expected) {
        assertThat(actual).as("seed %d", seed).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(actual.get(i)).as("seed %d", seed).isEqualTo(expected.get(i));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"V3 CORE DCA", "V3 CORE DCT"})
    void tbxCoreKeepsTermsAndNotes(String form) throws Exception {
        Path file = folder.resolve("out.tbx");
        Glossary glossary = new HostileGlossary(1).entries(12, "out.tbx");
        List<String> leftOut =
                new TbxWriter(form(form)).write(glossary, HostileGlossary.LANGUAGES, file);
        assertThat(leftOut).anyMatch(sentence -> sentence.contains("administrativeStatus"));
        assertThat(read(file).entries())
                .extracting(RoundTripTest::textsAndNotes)
                .containsExactlyElementsOf(
                        glossary.entries().stream().map(RoundTripTest::textsAndNotes).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void utxKeepsTermsOnOneLine(int seed) throws Exception {
        Path file = folder.resolve("out.utx");
        Glossary glossary = new HostileGlossary(seed).entries(20, "out.utx");
        List<String> leftOut =
                GlossaryFormats.writerFor(file).write(glossary, HostileGlossary.LANGUAGES, file);
        assertThat(leftOut).anyMatch(sentence -> sentence.contains("definitions"));
        assertThat(read(file).entries())
                .extracting(entry -> texts(entry, ""))
                .containsExactlyElementsOf(
                        glossary.entries().stream().map(entry -> texts(entry, "")).toList());
    }

    private static List<String> textsAndNotes(ConceptEntry entry) {
        return texts(entry, " / ");
    }

    private static List<String> texts(ConceptEntry entry, String beforeNote) {
        return entry.sections().stream()
                .flatMap(section -> section.terms().stream())
                .map(term ->
                        beforeNote.isEmpty() ? term.text() : term.text() + beforeNote + term.note())
                .toList();
    }

    private static ConceptEntry withTerms(ConceptEntry entry, UnaryOperator<Term> change) {
        return new ConceptEntry(
                entry.id(),
                entry.definition(),
                entry.sections().stream()
                        .map(section ->
                                new LanguageSection(
                                        section.language(),
                                        section.terms().stream().map(change).toList()))
                        .toList(),
                entry.origin(),
                entry.details());
    }

    private static TbxForm form(String words) {
        String[] parts = words.split(" ", -1);
        return TbxForm.of(
                TbxVersion.valueOf(parts[0]),
                TbxDialect.valueOf(parts[1]),
                TbxStyle.valueOf(parts[2]));
    }

    private static GlossaryImport read(Path file) throws Exception {
        return GlossaryFormats.readerFor(file).read(file, HostileGlossary.LANGUAGES);
    }
}
