package dev.concord.ui.lexicon;

import dev.concord.glossary.term.ConceptEntry;
import dev.concord.memory.lexicon.LexiconRendering;
import dev.concord.memory.lexicon.LexiconTerm;
import dev.concord.memory.lexicon.TermKind;
import dev.concord.memory.project.ProjectGlossary;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A term as the list shows it.
 *
 * @param searched term and renderings as they are searched: without case and accents
 */
record LexiconRow(LexiconTerm term, String searched) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    static LexiconRow of(LexiconTerm term) {
        return new LexiconRow(
                term,
                Stream.concat(
                                Stream.of(term.term()),
                                term.renderings().stream().map(LexiconRendering::text))
                        .map(LexiconRow::folded)
                        .collect(Collectors.joining("\n")));
    }

    private static String folded(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** The words that are looked for, as {@link #hasAll} takes them. */
    static List<String> words(String query) {
        return Stream.of(folded(query).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    boolean hasAll(List<String> words) {
        return words.stream().allMatch(searched::contains);
    }

    String key() {
        return term.key();
    }

    /** Its first entry in the project's own glossary. */
    Optional<ConceptEntry> ownEntry() {
        return term.entries().stream().filter(ProjectGlossary::isOwn).findFirst();
    }

    /** True from when an entry was made of it until that entry was read. */
    boolean isJustListed() {
        return term.kind() == TermKind.LISTED && term.entries().isEmpty();
    }

    /** True for what is worth a place in the list though the sources do not have it. */
    boolean isOurs() {
        return term.kind() != TermKind.LISTED || term.isInUse() || ownEntry().isPresent();
    }

    /** The same after it was made something else, until all is read anew. */
    LexiconRow as(TermKind kind) {
        return new LexiconRow(
                new LexiconTerm(
                        term.key(),
                        term.term(),
                        kind,
                        term.frequency(),
                        term.termhood(),
                        term.renderings(),
                        term.unrendered(),
                        term.agreement(),
                        term.ruling(),
                        term.entries()),
                searched);
    }
}
