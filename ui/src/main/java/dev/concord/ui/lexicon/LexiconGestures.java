package dev.concord.ui.lexicon;

import dev.concord.glossary.term.ConceptEntry;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.lexicon.EntryDraft;
import dev.concord.memory.lexicon.LexiconRendering;
import dev.concord.memory.lexicon.LexiconTerm;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.project.ProjectGlossary;
import dev.concord.ui.message.Messages;
import dev.concord.ui.workbench.Desk;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Window;

/** What the keys and buttons of the lexicon do with the chosen term. UI thread only. */
final class LexiconGestures {
    private final Desk desk;
    private final Messages messages;
    private final LexiconViewModel lexicon;
    private final Supplier<Window> window;
    private final Runnable leave;

    /**
     * @param window over which the form of an entry stands
     * @param leave called when the user goes to a segment or a conflict
     */
    LexiconGestures(Desk desk, LexiconViewModel lexicon, Supplier<Window> window, Runnable leave) {
        this.desk = desk;
        this.messages = desk.messages();
        this.lexicon = lexicon;
        this.window = window;
        this.leave = leave;
    }

    /** Makes an entry without asking; asks when there is no rendering to make it with. */
    void addNow() {
        lexicon.chosenProperty()
                .get()
                .ifPresent(row -> {
                    if (!lexicon.actions().addNow(row)) {
                        addEntry(row);
                    }
                });
    }

    /** Opens the form: of the entry in the project's glossary, of a copy, or of a new one. */
    void editEntry() {
        lexicon.chosenProperty()
                .get()
                .filter(row -> !row.isJustListed())
                .ifPresent(row -> {
                    if (row.term().entries().isEmpty()) {
                        addEntry(row);
                    } else {
                        edit(row.ownEntry().orElseGet(() -> row.term().entries().getFirst()));
                    }
                });
    }

    /** Opens the form of an entry of the chosen term; others' entries are copied. */
    void edit(ConceptEntry entry) {
        Optional<LexiconRow> chosen = lexicon.chosenProperty().get();
        Optional<LanguagePair> languages = languages();
        if (chosen.isEmpty() || languages.isEmpty()) {
            return;
        }
        LexiconTerm term = chosen.get().term();
        String listed = listed(entry, term, languages.get());
        EntryDraft draft = EntryDraft.of(entry, listed, languages.get(), used(term));
        if (ProjectGlossary.isOwn(entry)) {
            ask(
                    messages.text("lexicon.form.edit"),
                    messages.text("lexicon.form.own"),
                    draft,
                    changed -> lexicon.actions().change(entry, listed, changed));
        } else {
            ask(
                    messages.text("lexicon.form.copy"),
                    messages.text("lexicon.form.elsewhere", ProjectGlossary.file(entry)),
                    draft,
                    copied -> lexicon.actions().add(chosen.get().key(), copied));
        }
    }

    /** The entry's own form of the term: the row may have been named by another. */
    private String listed(ConceptEntry entry, LexiconTerm term, LanguagePair languages) {
        return entry.terms(languages.source()).stream()
                .map(one -> one.text())
                .filter(text ->
                        lexicon.project()
                                .map(project ->
                                        project.sessions()
                                                .consistency()
                                                .isSameTerm(text, term.term()))
                                .orElse(false))
                .findFirst()
                .orElse(term.term());
    }

    private static List<String> used(LexiconTerm term) {
        return term.renderings().stream()
                .filter(each -> each.count() > 0)
                .map(LexiconRendering::text)
                .toList();
    }

    private void addEntry(LexiconRow row) {
        ask(
                messages.text("lexicon.form.new"),
                messages.text("lexicon.form.own"),
                EntryDraft.of(row.term()),
                draft -> lexicon.actions().add(row.key(), draft));
    }

    private void ask(String title, String hint, EntryDraft draft, Consumer<EntryDraft> answer) {
        languages()
                .flatMap(pair ->
                        new EntryDialog(
                                        messages,
                                        window.get(),
                                        pair,
                                        title,
                                        hint,
                                        new EntryForm(messages, draft))
                                .showAndWait())
                .ifPresent(answer);
    }

    private Optional<LanguagePair> languages() {
        return lexicon.project().map(project -> project.settings().languages());
    }

    /** Deletes the chosen term's own entry; else says that it is no term, or that it is one. */
    void remove() {
        lexicon.chosenProperty().get().filter(row -> !row.isJustListed()).ifPresent(this::remove);
    }

    private void remove(LexiconRow row) {
        LexiconTerm term = row.term();
        if (row.ownEntry().isPresent()) {
            delete(row.ownEntry().get());
            return;
        }
        switch (term.kind()) {
            case CANDIDATE -> lexicon.actions().ignore(row, true);
            case IGNORED -> lexicon.actions().ignore(row, false);
            case LISTED ->
                    lexicon.actions()
                            .refuse(
                                    messages.text(
                                            "lexicon.delete.elsewhere",
                                            ProjectGlossary.file(term.entries().getFirst())));
            case DECIDED, MARKED ->
                    lexicon.actions().refuse(messages.text("lexicon.ignore.marked", term.term()));
        }
    }

    /** Deletes an entry, if it is the project's own. */
    void delete(ConceptEntry entry) {
        if (ProjectGlossary.isOwn(entry)) {
            lexicon.chosenProperty()
                    .get()
                    .ifPresent(row -> lexicon.actions().delete(entry, row.term().term()));
        } else {
            lexicon.actions()
                    .refuse(messages.text("lexicon.delete.elsewhere", ProjectGlossary.file(entry)));
        }
    }

    /** Shows the conflict about the chosen term where it is decided. */
    void decide() {
        lexicon.chosenProperty()
                .get()
                .map(LexiconRow::term)
                .filter(LexiconTexts::isConflict)
                .ifPresent(term -> {
                    leave.run();
                    desk.workbench().review(term.term());
                });
    }

    /** Goes to a segment. */
    void goTo(SegmentKey segment) {
        leave.run();
        desk.workbench().show(segment);
    }

    /** Takes back what was done last. */
    void undo() {
        lexicon.actions().undo();
    }
}
