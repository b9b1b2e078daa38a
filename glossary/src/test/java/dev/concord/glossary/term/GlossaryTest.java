package dev.concord.glossary.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concord.glossary.text.LanguagePair;
import dev.concord.glossary.text.LanguageTag;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GlossaryTest {
    private static final LanguagePair LANGUAGES = LanguagePair.of("en", "de");
    private static final LanguageTag GERMAN = LanguageTag.of("de");
    private static final LanguageTag AUSTRIAN = LanguageTag.of("de-AT");

    @Test
    void termsFallBackToTheLanguageWithoutRegionAndBack() {
        ConceptEntry general = section(GERMAN, Term.preferred("Kartoffel"));
        ConceptEntry regional = section(AUSTRIAN, Term.preferred("Erdapfel"));
        assertThat(general.terms(AUSTRIAN)).extracting(Term::text).containsExactly("Kartoffel");
        assertThat(regional.terms(GERMAN)).extracting(Term::text).containsExactly("Erdapfel");
        assertThat(general.terms(LanguageTag.of("nl"))).isEmpty();
    }

    @Test
    void termsPutTheExactTagFirst() {
        ConceptEntry both =
                new ConceptEntry(
                        "c1",
                        "",
                        List.of(
                                new LanguageSection(GERMAN, List.of(Term.preferred("Kartoffel"))),
                                new LanguageSection(AUSTRIAN, List.of(Term.preferred("Erdapfel")))),
                        "");
        assertThat(both.terms(AUSTRIAN))
                .extracting(Term::text)
                .containsExactly("Erdapfel", "Kartoffel");
    }

    @Test
    void preferredTermSkipsForbiddenTerms() {
        ConceptEntry entry =
                section(
                        GERMAN,
                        Term.of("Apparat", TermStatus.DEPRECATED),
                        Term.of("Einheit", TermStatus.ADMITTED),
                        Term.of("Gerät", TermStatus.PREFERRED));
        assertThat(entry.preferredTerm(GERMAN)).map(Term::text).contains("Gerät");
        assertThat(section(GERMAN, Term.of("Apparat", TermStatus.SUPERSEDED)).preferredTerm(GERMAN))
                .isEmpty();
    }

    @Test
    void plusReplacesTheEntryOfTheSameIdAndLeavesTheOldGlossary() {
        Glossary before = Glossary.of(List.of(pair("c1", "device", "Apparat", "")));
        Glossary after = before.plus(pair("c1", "device", "Gerät", ""));
        assertThat(after.size()).isEqualTo(1);
        assertThat(after.entry("c1").orElseThrow().terms(GERMAN))
                .extracting(Term::text)
                .containsExactly("Gerät");
        assertThat(before.entry("c1").orElseThrow().terms(GERMAN))
                .extracting(Term::text)
                .containsExactly("Apparat");
    }

    @Test
    void minusTakesOneEntryAway() {
        Glossary glossary =
                Glossary.of(List.of(pair("a", "one", "eins", ""), pair("b", "two", "zwei", "")));
        assertThat(glossary.minus("a").entries()).extracting(ConceptEntry::id).containsExactly("b");
    }

    @Test
    void mergeKeepsBothWhenTwoFilesUseOneId() {
        Glossary one = Glossary.of(List.of(pair("c1", "device", "Gerät", "one.tbx")));
        Glossary other = Glossary.of(List.of(pair("c1", "valve", "Ventil", "other.tbx")));
        assertThat(one.merge(other).entries())
                .extracting(ConceptEntry::id)
                .containsExactly("c1", "c1-2");
    }

    @Test
    void mergeOfTheSameFileAgainChangesNothing() {
        Glossary one = Glossary.of(List.of(pair("c1", "device", "Gerät", "one.tbx")));
        Glossary other = Glossary.of(List.of(pair("c1", "valve", "Ventil", "other.tbx")));
        Glossary merged = one.merge(other);
        assertThat(merged.merge(other)).isEqualTo(merged).hasSameHashCodeAs(merged);
    }

    @Test
    void entriesInListsWhatHasTermsOfALanguage() {
        Glossary glossary =
                Glossary.of(
                        List.of(
                                pair("a", "one", "eins", ""),
                                section(LanguageTag.of("fr"), Term.preferred("trois"))));
        assertThat(glossary.entriesIn(AUSTRIAN)).extracting(ConceptEntry::id).containsExactly("a");
    }

    @Test
    void recordsCopyTheirLists() {
        List<Term> terms = new ArrayList<>(List.of(Term.preferred("Gerät")));
        LanguageSection section = new LanguageSection(GERMAN, terms);
        terms.clear();
        assertThat(section.terms()).hasSize(1);
    }

    @Test
    void termRefusesABlankText() {
        assertThatThrownBy(() -> Term.preferred("  ")).isInstanceOf(IllegalArgumentException.class);
    }

    private static ConceptEntry pair(String id, String source, String target, String origin) {
        return ConceptEntry.ofPair(id, LANGUAGES, source, target, origin);
    }

    private static ConceptEntry section(LanguageTag language, Term... terms) {
        return new ConceptEntry(
                "c", "", List.of(new LanguageSection(language, List.of(terms))), "");
    }
}
