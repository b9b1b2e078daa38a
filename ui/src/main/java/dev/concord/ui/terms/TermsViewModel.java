package dev.concord.ui.terms;

import dev.concord.glossary.term.Term;
import dev.concord.memory.project.OpenProject;
import dev.concord.ui.message.Notice;
import dev.concord.ui.task.Outcome;
import dev.concord.ui.workbench.ActiveTerms;
import dev.concord.ui.workbench.Desk;
import dev.concord.ui.workbench.TargetEditing;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Terms of the active segment, and adding one. UI thread only. */
public final class TermsViewModel {
    /** What a new term begins with. */
    public record NewTerm(String source, String target, String definition) {
        /** True when both halves are there. */
        public boolean isComplete() {
            return !source.isBlank() && !target.isBlank();
        }
    }

    private final Desk desk;
    private final ObservableList<TermItem> items = FXCollections.observableArrayList();
    private final ObservableList<TermItem> itemsView =
            FXCollections.unmodifiableObservableList(items);

    public TermsViewModel(Desk desk) {
        this.desk = desk;
        desk.workbench().activeTermsProperty().subscribe(this::show);
    }

    /** Renderings in the order of the source's terms. */
    public ObservableList<TermItem> items() {
        return itemsView;
    }

    /** Inserts the rendering of a digit where the caret is. */
    public void insert(int number) {
        items.stream()
                .filter(item -> item.number() == number && number > 0)
                .findFirst()
                .ifPresent(this::insert);
    }

    /** Inserts a rendering where the caret is, unless it must not be used. */
    public void insert(TermItem item) {
        if (!item.isForbidden()) {
            desk.workbench()
                    .editingProperty()
                    .get()
                    .ifPresent(editing -> editing.insert(item.rendering()));
        }
    }

    /** True when the active target has this rendering, as far as is known. */
    public boolean isUsed(TermItem item) {
        return desk.workbench().typedTermsProperty().get().renderings().stream()
                .anyMatch(typed ->
                        typed.term().equals(item.term())
                                && typed.rendering().equals(item.rendering()));
    }

    /** Tells when {@link #isUsed} may say otherwise than before. */
    void watchUse(Runnable listener) {
        desk.workbench().typedTermsProperty().subscribe((_, _) -> listener.run());
    }

    /** What is selected now, as the beginning of a new term. */
    public NewTerm selected() {
        Optional<TargetEditing> editing = desk.workbench().editingProperty().get();
        return new NewTerm(
                editing.map(TargetEditing::selectedSource).orElse(""),
                editing.map(TargetEditing::selectedTarget).orElse(""),
                "");
    }

    /** Adds a term to the project's glossary; it is live as soon as it is written. */
    public void add(NewTerm term) {
        Optional<OpenProject> project = desk.workbench().projectProperty().get();
        if (project.isEmpty() || !term.isComplete()) {
            return;
        }
        desk.tasks()
                .inOrder()
                .run(
                        () ->
                                project.get()
                                        .addTerm(
                                                Term.preferred(term.source()),
                                                Term.preferred(term.target()),
                                                term.definition()),
                        Outcome.of(
                                _ -> added(term),
                                problem ->
                                        desk.notices()
                                                .showFailure(
                                                        desk.messages()
                                                                .text(
                                                                        "terms.add.failed",
                                                                        term.source()),
                                                        desk.messages().text("terms.add.kept"),
                                                        problem)));
    }

    private void added(NewTerm term) {
        desk.workbench().termsChanged();
        desk.notices()
                .show(
                        Notice.information(
                                desk.messages()
                                        .text("terms.add.done", term.source(), term.target())));
    }

    private void show(ActiveTerms active) {
        List<TermItem> found =
                desk.workbench()
                        .projectProperty()
                        .get()
                        .map(project ->
                                TermItems.of(
                                        active.terms(), project.settings().languages().target()))
                        .orElse(List.of());
        if (!items.equals(found)) {
            items.setAll(found);
        }
    }
}
