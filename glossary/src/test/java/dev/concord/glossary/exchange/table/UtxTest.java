package dev.concord.glossary.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.concord.glossary.exchange.ExchangeException;
import dev.concord.glossary.exchange.GlossaryImport;
import dev.concord.glossary.exchange.GlossaryReader;
import dev.concord.glossary.term.ConceptEntry;
import dev.concord.glossary.term.EntryDetail;
import dev.concord.glossary.term.Term;
import dev.concord.glossary.term.TermStatus;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.glossary.text.LanguageTag;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UtxTest {
    private static final LanguagePair LANGUAGES = LanguagePair.of("en", "ja");
    private static final LanguageTag JAPANESE = LanguageTag.of("ja");
    private static final String TEXT =
            """
            #UTX 1.11; en-US/ja-JP; 2013-12-20T17:00:45+09:00; copyright: A; license: CC-by 3.0;
            #description: a sample;
            #src\ttgt\tsrc:pos\tterm status\tsrc:comment\ttgt:comment\tconcept ID
            valve\t弁\tnoun\tapproved\t-\t配管\tC1
            valve\tバルブ\tnoun\tprovisional\t-\t-\tC1
            valve\tヴァルヴ\tnoun\tforbidden\t-\t-\tC1
            valve\t活門\tnoun\tnon-standard\t-\t-\tC1
            # a remark
            to drain\t排水する\tverb\t-\t-\t-\tC2
            """;

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"g.utx", "g.txt", "g.tsv"})
    void readUnderstandsTheHeader(String name) throws Exception {
        GlossaryReader reader =
                name.endsWith("utx") ? new UtxReader() : new DelimitedGlossaryReader();
        Path file = Files.writeString(folder.resolve(name), TEXT);
        GlossaryImport read = reader.read(file, LANGUAGES);
        ConceptEntry valve = read.entries().getFirst();
        assertThat(read.entries()).extracting(ConceptEntry::id).containsExactly("C1", "C2");
        assertThat(valve.terms(JAPANESE))
                .extracting(Term::status)
                .containsExactly(
                        TermStatus.PREFERRED,
                        TermStatus.ADMITTED,
                        TermStatus.DEPRECATED,
                        TermStatus.SUPERSEDED);
        assertThat(valve.terms(JAPANESE).getFirst().note()).isEqualTo("配管");
        assertThat(valve.terms(LanguageTag.of("en")).getFirst().details())
                .extracting(EntryDetail::value)
                .containsExactly("noun");
        assertThat(read.skipped()).isEmpty();
    }

    @Test
    void readServesTheOtherDirectionToo() throws Exception {
        Path file = Files.writeString(folder.resolve("g.utx"), TEXT);
        GlossaryImport read = new UtxReader().read(file, LanguagePair.of("ja", "en"));
        assertThat(read.entries()).hasSize(2);
        assertThat(read.entries().getFirst().terms(JAPANESE).get(2).status())
                .isEqualTo(TermStatus.DEPRECATED);
    }

    @Test
    void readRefusesOtherLanguagesAndOtherFiles() throws Exception {
        Path file = Files.writeString(folder.resolve("g.utx"), TEXT);
        assertThat(refusalOf(file, LanguagePair.of("en", "de")))
                .hasMessageContaining("German (de)")
                .hasMessageContaining("Japanese");
        Path other = Files.writeString(folder.resolve("o.utx"), "valve\t弁\n");
        assertThat(refusalOf(other, LANGUAGES)).hasMessageContaining("is not UTX");
        Path headless = Files.writeString(folder.resolve("h.utx"), "#UTX 1.11\n#src\ttgt\na\tb\n");
        assertThat(refusalOf(headless, LANGUAGES)).hasMessageContaining("no languages");
    }

    private static ExchangeException refusalOf(Path file, LanguagePair languages) {
        return catchThrowableOfType(
                ExchangeException.class, () -> new UtxReader().read(file, languages));
    }
}
