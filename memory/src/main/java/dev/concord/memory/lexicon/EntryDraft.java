package dev.concord.memory.lexicon;

import dev.concord.glossary.term.ConceptEntry;
import dev.concord.glossary.term.Term;
import dev.concord.glossary.term.TermStatus;
import dev.concord.glossary.text.LanguagePair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a person says of a concept before it is an entry.
 *
 * @param term the source term
 * @param renderings in the order of the entry; those not listed are left out of it
 * @param definition what the concept is, may be empty
 * @param note a remark on the use of its rendering, may be empty
 */
public record EntryDraft(
        String term, List<DraftRendering> renderings, String definition, String note) {
    public EntryDraft {
        term = term.strip();
        renderings = List.copyOf(renderings);
        definition = definition.strip();
        note = note.strip();
    }

    /** A term with one rendering, which is preferred. */
    public static EntryDraft of(String term, String rendering) {
        return new EntryDraft(term, List.of(DraftRendering.preferred(rendering)), "", "");
    }

    /** What an entry for a term would begin with: its best rendering; the others left out. */
    public static EntryDraft of(LexiconTerm term) {
        String best = term.bestRendering().orElse("");
        Stream<DraftRendering> others =
                term.renderings().stream()
                        .filter(each -> !each.text().equals(best))
                        .map(each -> new DraftRendering(each.text(), each.status()));
        return new EntryDraft(
                term.term(),
                Stream.concat(
                                best.isEmpty()
                                        ? Stream.empty()
                                        : Stream.of(DraftRendering.preferred(best)),
                                others)
                        .toList(),
                "",
                "");
    }

    /**
     * What an entry says, to be changed.
     *
     * @param term the one of its source terms that is meant
     * @param used renderings in use that it may not list yet
     */
    public static EntryDraft of(
            ConceptEntry entry, String term, LanguagePair languages, List<String> used) {
        List<Term> targets = entry.terms(languages.target());
        List<DraftRendering> renderings = new ArrayList<>();
        targets.forEach(each ->
                renderings.add(new DraftRendering(each.text(), Optional.of(each.status()))));
        used.stream()
                .filter(text -> targets.stream().noneMatch(each -> each.text().equals(text)))
                .forEach(text -> renderings.add(new DraftRendering(text, Optional.empty())));
        return new EntryDraft(
                term,
                renderings,
                entry.definition(),
                entry.preferredTerm(languages.target()).map(Term::note).orElse(""));
    }

    /** True when an entry can be made of it: a term, and at least one rendering. */
    public boolean isComplete() {
        return !term.isEmpty() && renderings.stream().anyMatch(DraftRendering::isListed);
    }

    /** The renderings that the entry is to list. */
    public List<DraftRendering> listed() {
        return renderings.stream().filter(DraftRendering::isListed).toList();
    }

    /**
     * The same with one rendering preferred.
     *
     * @param others what the other renderings in use become; empty to leave them as they are
     */
    public EntryDraft preferring(
            String rendering, List<String> inUse, Optional<TermStatus> others) {
        List<DraftRendering> changed = new ArrayList<>();
        changed.add(DraftRendering.preferred(rendering));
        for (DraftRendering each : renderings) {
            if (!each.text().equals(rendering)) {
                changed.add(demoted(each, inUse.contains(each.text()) ? others : Optional.empty()));
            }
        }
        inUse.stream()
                .filter(text -> changed.stream().noneMatch(each -> each.text().equals(text)))
                .forEach(text -> changed.add(new DraftRendering(text, others)));
        return new EntryDraft(term, changed, definition, note);
    }

    /** Only one can be preferred. */
    private static DraftRendering demoted(DraftRendering other, Optional<TermStatus> status) {
        return new DraftRendering(
                other.text(),
                status.or(() ->
                        other.status()
                                .map(now ->
                                        now == TermStatus.PREFERRED ? TermStatus.ADMITTED : now)));
    }

    /** A new entry that says this. */
    public ConceptEntry entry(String id, LanguagePair languages, String origin) {
        return new DraftedEntry(this, languages).made(id, origin);
    }

    /**
     * An entry changed to say this; what it says beyond is kept.
     *
     * @param before the source term that was meant
     */
    public ConceptEntry applyTo(ConceptEntry entry, String before, LanguagePair languages) {
        return new DraftedEntry(this, languages).changed(entry, before);
    }
}
