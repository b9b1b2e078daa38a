package dev.concord.memory.project;

import dev.concord.glossary.term.ConceptEntry;
import dev.concord.glossary.term.LanguageSection;
import dev.concord.glossary.term.Term;
import dev.concord.glossary.term.TermStatus;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.lexicon.EntryDraft;
import dev.concord.memory.session.Author;
import dev.concord.memory.session.SessionManager;
import java.util.List;
import java.util.Optional;

/**
 * Writes entries of the project's own glossary file; whatever is written counts at once. Entries of
 * other files are never touched: those are somebody else's. Call it off the JavaFX thread.
 */
public final class ProjectEntries {
    private final ProjectGlossary glossary;
    private final SessionManager sessions;
    private final LanguagePair languages;
    private final Author author;

    ProjectEntries(
            ProjectGlossary glossary,
            SessionManager sessions,
            LanguagePair languages,
            Author author) {
        this.glossary = glossary;
        this.sessions = sessions;
        this.languages = languages;
        this.author = author;
    }

    /** Adds an entry. */
    public EntryChange add(EntryDraft draft) throws ProjectException {
        return add(draft.entry(newId(), languages, author.name()));
    }

    /** Adds a term with one rendering. */
    ConceptEntry add(Term source, Term target, String definition) throws ProjectException {
        var entry =
                new ConceptEntry(
                        newId(),
                        definition,
                        List.of(
                                new LanguageSection(languages.source(), List.of(source)),
                                new LanguageSection(languages.target(), List.of(target))),
                        author.name());
        add(entry);
        return entry;
    }

    private EntryChange add(ConceptEntry entry) throws ProjectException {
        glossary.put(entry);
        return new EntryChange(Optional.empty(), Optional.of(entry));
    }

    private String newId() {
        return author.ids().get().value();
    }

    /**
     * Changes an entry of the project's own file.
     *
     * @param term the one of its source terms that the draft is about
     */
    public EntryChange change(ConceptEntry entry, String term, EntryDraft draft)
            throws ProjectException {
        check(entry);
        ConceptEntry changed = draft.applyTo(entry, term, languages);
        glossary.put(changed);
        return new EntryChange(Optional.of(entry), Optional.of(changed));
    }

    /** Deletes an entry of the project's own file. */
    public EntryChange delete(ConceptEntry entry) throws ProjectException {
        check(entry);
        glossary.remove(entry);
        return new EntryChange(Optional.of(entry), Optional.empty());
    }

    /** Makes the entry be as it was before a change. */
    public void undo(EntryChange change) throws ProjectException {
        if (change.before().isPresent()) {
            glossary.put(change.before().get());
        } else if (change.after().isPresent()) {
            glossary.remove(change.after().get());
        }
    }

    /**
     * Writes into the glossary what was decided about a term: into its entry in the project's own
     * file, else into a new one.
     *
     * @param inUse the other renderings that segments have
     * @param others what those become; empty to leave them as they are
     */
    public EntryChange decided(
            String term, String rendering, List<String> inUse, Optional<TermStatus> others)
            throws ProjectException {
        for (ConceptEntry entry : glossary.glossary().entries()) {
            Optional<Term> listed =
                    entry.terms(languages.source()).stream()
                            .filter(each -> sessions.consistency().isSameTerm(each.text(), term))
                            .findFirst();
            if (ProjectGlossary.isOwn(entry) && listed.isPresent()) {
                String text = listed.get().text();
                EntryDraft now = EntryDraft.of(entry, text, languages, List.of());
                return change(entry, text, now.preferring(rendering, inUse, others));
            }
        }
        return add(EntryDraft.of(term, rendering).preferring(rendering, inUse, others));
    }

    private static void check(ConceptEntry entry) throws ProjectException {
        if (!ProjectGlossary.isOwn(entry)) {
            throw new ProjectException(
                    "The entry stands in "
                            + ProjectGlossary.file(entry)
                            + ", which is not the project's own glossary. Change that file, or copy"
                            + " the entry into the project's glossary.");
        }
    }
}
