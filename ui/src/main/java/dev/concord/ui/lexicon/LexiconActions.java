package dev.concord.ui.lexicon;

import dev.concord.glossary.term.ConceptEntry;
import dev.concord.memory.lexicon.EntryDraft;
import dev.concord.memory.lexicon.TermKind;
import dev.concord.memory.project.EntryChange;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.project.ProjectGlossary;
import dev.concord.ui.message.Messages;
import dev.concord.ui.task.Outcome;
import dev.concord.ui.task.Work;
import dev.concord.ui.workbench.Desk;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Writes what is done to terms, says what came of it, and takes it back. UI thread only. */
final class LexiconActions {
    /** Something that was done, and how it is undone. */
    private record Done(String term, Work<Boolean> undoing) {}

    private final Desk desk;
    private final Messages messages;
    private final BiConsumer<String, TermKind> becomes;
    private final Deque<Done> done = new ArrayDeque<>();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();

    /**
     * @param becomes told what kind the term of a key has become
     */
    LexiconActions(Desk desk, BiConsumer<String, TermKind> becomes) {
        this.desk = desk;
        this.messages = desk.messages();
        this.becomes = becomes;
    }

    /** What was done last. */
    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** True while there is something to take back. */
    ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /** Another project is open: what was done in the one before stays. */
    void forget() {
        done.clear();
        undoable.set(false);
        message.set("");
    }

    /**
     * Makes an entry of a term and its best rendering.
     *
     * @return false when a rendering has to be asked for
     */
    boolean addNow(LexiconRow row) {
        Optional<String> best = row.term().bestRendering();
        if (row.ownEntry().isPresent() || row.isJustListed()) {
            message.set(messages.text("lexicon.addNow.own", row.term().term()));
        } else if (!row.term().entries().isEmpty()) {
            message.set(
                    messages.text(
                            "lexicon.addNow.elsewhere",
                            row.term().term(),
                            ProjectGlossary.file(row.term().entries().getFirst())));
        } else if (best.isEmpty()) {
            return false;
        } else {
            add(row.key(), EntryDraft.of(row.term().term(), best.get()));
        }
        return true;
    }

    /**
     * Adds an entry.
     *
     * @param key of the term in the list
     */
    void add(String key, EntryDraft draft) {
        withProject(project ->
                write(
                        draft.term(),
                        () -> project.entries().add(draft),
                        change -> {
                            becomes.accept(key, TermKind.LISTED);
                            remember(project, draft.term(), change);
                            message.set(
                                    messages.text(
                                            "lexicon.add.done",
                                            draft.term(),
                                            draft.listed().getFirst().text()));
                        }));
    }

    /** Changes an entry of the project's own glossary. */
    void change(ConceptEntry entry, String term, EntryDraft draft) {
        withProject(project ->
                write(
                        term,
                        () -> project.entries().change(entry, term, draft),
                        change -> {
                            remember(project, term, change);
                            message.set(messages.text("lexicon.change.done", draft.term()));
                        }));
    }

    /** Deletes an entry of the project's own glossary. */
    void delete(ConceptEntry entry, String term) {
        withProject(project ->
                write(
                        term,
                        () -> project.entries().delete(entry),
                        change -> {
                            remember(project, term, change);
                            message.set(messages.text("lexicon.delete.done", term));
                        }));
    }

    /** Says whether something is no term. */
    void ignore(LexiconRow row, boolean ignored) {
        String term = row.term().term();
        withProject(project ->
                write(
                        term,
                        () -> {
                            project.sessions().ignore(term, ignored);
                            return ignored;
                        },
                        _ -> {
                            becomes.accept(
                                    row.key(), ignored ? TermKind.IGNORED : TermKind.CANDIDATE);
                            push(
                                    new Done(
                                            term,
                                            () -> {
                                                project.sessions().ignore(term, !ignored);
                                                return true;
                                            }));
                            message.set(
                                    ignored
                                            ? messages.text("lexicon.ignore.done", term)
                                            : messages.text("lexicon.restore.done", term));
                        }));
    }

    /** Says why something cannot be done. */
    void refuse(String why) {
        message.set(why);
    }

    /** Takes back what was done last. */
    void undo() {
        if (done.isEmpty()) {
            return;
        }
        Done last = done.pop();
        undoable.set(!done.isEmpty());
        write(
                last.term(),
                last.undoing(),
                _ -> message.set(messages.text("lexicon.undo.done", last.term())));
    }

    private void remember(OpenProject project, String term, EntryChange change) {
        push(
                new Done(
                        term,
                        () -> {
                            project.entries().undo(change);
                            return true;
                        }));
    }

    private void push(Done step) {
        done.push(step);
        undoable.set(true);
    }

    private void withProject(Consumer<OpenProject> action) {
        desk.workbench().projectProperty().get().ifPresent(action);
    }

    /** Everybody hears that the terms are others now. */
    private <T> void write(String term, Work<T> work, Consumer<T> afterwards) {
        desk.tasks()
                .inOrder()
                .run(
                        work,
                        Outcome.of(
                                result -> {
                                    afterwards.accept(result);
                                    desk.workbench().termsChanged();
                                },
                                problem -> failed(term, problem)));
    }

    /** The notice stands in the main window, which this one may cover. */
    private void failed(String term, Exception problem) {
        message.set(messages.text("lexicon.write.failed", term));
        desk.notices()
                .showFailure(
                        messages.text("lexicon.write.failed", term),
                        messages.text("lexicon.write.kept"),
                        problem);
    }
}
