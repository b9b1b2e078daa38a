package dev.concord.memory.lexicon;

import dev.concord.glossary.term.ConceptEntry;
import dev.concord.glossary.term.LanguageSection;
import dev.concord.glossary.term.Term;
import dev.concord.glossary.term.TermStatus;
import dev.concord.glossary.text.LanguagePair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes an entry of a draft, or changes one to say what a draft says. */
record DraftedEntry(EntryDraft draft, LanguagePair languages) {
    ConceptEntry made(String id, String origin) {
        LanguageSection source =
                new LanguageSection(languages.source(), List.of(Term.preferred(draft.term())));
        return changed(new ConceptEntry(id, "", List.of(source), origin), draft.term());
    }

    /** Target terms of the language's variants come together in the first section that has any. */
    ConceptEntry changed(ConceptEntry entry, String before) {
        List<LanguageSection> sections = new ArrayList<>();
        boolean isTargetDone = false;
        for (LanguageSection section : entry.sections()) {
            if (section.language().isCompatibleWith(languages.source())) {
                sections.add(renamed(section, before));
            } else if (!section.language().isCompatibleWith(languages.target())) {
                sections.add(section);
            } else if (!isTargetDone) {
                sections.add(withTargets(section, entry));
                isTargetDone = true;
            }
        }
        if (!isTargetDone) {
            sections.add(withTargets(new LanguageSection(languages.target(), List.of()), entry));
        }
        return new ConceptEntry(
                entry.id(), draft.definition(), sections, entry.origin(), entry.details());
    }

    private LanguageSection renamed(LanguageSection section, String before) {
        List<Term> terms =
                section.terms().stream()
                        .map(each -> each.text().equals(before) ? renamed(each) : each)
                        .toList();
        return new LanguageSection(section.language(), terms, section.details());
    }

    private Term renamed(Term term) {
        return new Term(
                draft.term(), term.status(), term.note(), term.caseSensitive(), term.details());
    }

    private LanguageSection withTargets(LanguageSection section, ConceptEntry entry) {
        List<Term> known = entry.terms(languages.target());
        Optional<DraftRendering> noted = noted();
        List<Term> terms =
                draft.listed().stream()
                        .map(each -> term(each, known, noted.filter(each::equals).isPresent()))
                        .toList();
        return new LanguageSection(section.language(), terms, section.details());
    }

    private Term term(DraftRendering rendering, List<Term> known, boolean isNoted) {
        Term base =
                known.stream()
                        .filter(each -> each.text().equals(rendering.text()))
                        .findFirst()
                        .orElseGet(() -> Term.preferred(rendering.text()));
        return new Term(
                rendering.text(),
                rendering.status().orElse(base.status()),
                isNoted ? draft.note() : base.note(),
                base.caseSensitive(),
                base.details());
    }

    /** The rendering that the note is about: the one to use. */
    private Optional<DraftRendering> noted() {
        return draft.listed().stream()
                .filter(each -> each.status().filter(TermStatus.PREFERRED::equals).isPresent())
                .findFirst()
                .or(() -> draft.listed().stream().findFirst());
    }
}
