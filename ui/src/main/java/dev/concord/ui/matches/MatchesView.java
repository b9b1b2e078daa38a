package dev.concord.ui.matches;

import dev.concord.memory.project.OpenProject;
import dev.concord.memory.tm.MemoryState;
import dev.concord.memory.tm.TranslationUnit;
import dev.concord.ui.message.Messages;
import dev.concord.ui.workbench.Command;
import dev.concord.ui.workbench.Desk;
import dev.concord.ui.workbench.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/**
 * The list of matches, each inserted by its digit or a double click. The rows are kept and filled
 * anew, as the matches change with every segment.
 */
public final class MatchesView extends ScrollPane {
    private static final int DIGITS = 9;

    private final Messages messages;
    private final Workbench workbench;
    private final MatchesViewModel matches;
    private final VBox list = new VBox();
    private final Label none = new Label();
    private final List<MatchRow> rows = new ArrayList<>();
    private final MatchEditor editor;

    /** What is being edited; it stays until it is saved or given up, wherever the caret goes. */
    private Optional<TranslationUnit> edited = Optional.empty();

    public MatchesView(Desk desk, MatchesViewModel matches) {
        this.messages = desk.messages();
        this.workbench = desk.workbench();
        this.matches = matches;
        setId("matches-pane");
        getStyleClass().addAll("side-list", "edge-to-edge");
        setFitToWidth(true);
        setAccessibleText(messages.text("matches.pane.title"));
        setContent(list);
        none.setId("matches-none");
        none.getStyleClass().add("side-empty");
        none.setWrapText(true);
        for (int number = 1; number <= DIGITS; number++) {
            rows.add(new MatchRow(messages, matches, number, this::edit));
        }
        editor = new MatchEditor(messages, matches.editing(), this::endEditing);
        desk.workbench().projectProperty().subscribe(this::showLanguages);
        matches.items().addListener((ListChangeListener<MatchItem>) _ -> show());
        matches.searchingProperty().subscribe(this::show);
        workbench.memoryStateProperty().subscribe(this::tellWhyNone);
        register(desk);
        show();
    }

    private void tellWhyNone() {
        none.setText(whyNone());
    }

    private void register(Desk desk) {
        var some = Bindings.isNotEmpty(matches.items());
        desk.commands()
                .add(
                        Command.of(
                                        "matches.best",
                                        messages.text("matches.best.title"),
                                        () -> matches.insert(1))
                                .when(some));
        for (int digit = 1; digit <= DIGITS; digit++) {
            int number = digit;
            desk.commands()
                    .add(
                            Command.of(
                                            "matches.insert" + number,
                                            messages.text("matches.insert.title", number),
                                            () -> matches.insert(number),
                                            "Shortcut+" + number)
                                    .when(some));
            desk.commands()
                    .add(
                            Command.of(
                                            "matches.repaired" + number,
                                            messages.text("matches.repaired.title", number),
                                            () -> matches.insertRepaired(number),
                                            "Shortcut+Shift+" + number)
                                    .when(some));
        }
    }

    private void showLanguages(Optional<OpenProject> project) {
        project.map(open -> open.settings().languages())
                .ifPresent(languages -> {
                    rows.forEach(row -> row.setLanguages(languages));
                    editor.setLanguage(languages.target());
                });
        if (project.isEmpty()) {
            edited = Optional.empty();
            show();
        }
    }

    private void edit(MatchItem item) {
        edited = Optional.of(item.match().unit());
        editor.edit(item.match().unit());
        show();
        editor.focusText();
    }

    /** The keyboard goes back to where it came from. */
    private void endEditing() {
        int index = edited.map(this::index).orElse(-1);
        edited = Optional.empty();
        show();
        if (index >= 0) {
            rows.get(index).requestFocus();
        } else {
            requestFocus();
        }
    }

    private int index(TranslationUnit unit) {
        List<MatchItem> items = matches.items();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).match().unit().id().equals(unit.id())) {
                return i;
            }
        }
        return -1;
    }

    private void show() {
        List<MatchItem> items = matches.items();
        for (int i = 0; i < items.size(); i++) {
            rows.get(i).show(items.get(i));
        }
        List<Node> shown = new ArrayList<>(rows.subList(0, items.size()));
        if (shown.isEmpty()) {
            none.setText(whyNone());
            shown.add(none);
        }
        edited.ifPresent(unit -> shown.add(index(unit) + 1, editor));
        boolean isWriting = editor.isWriting();
        list.getChildren().setAll(shown);
        if (isWriting && edited.isPresent()) {
            // Whoever is writing goes on, though the list was built anew around it.
            editor.focusText();
        } else {
            setVvalue(0);
        }
    }

    private String whyNone() {
        if (matches.searchingProperty().get()) {
            return messages.text("matches.searching.text");
        }
        return switch (workbench.memoryStateProperty().get()) {
            case MemoryState.Ready _ -> messages.text("matches.none.text");
            case MemoryState.Building _ -> messages.text("matches.none.yet");
        };
    }
}
