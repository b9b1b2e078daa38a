package dev.concord.ui.terms;

import dev.concord.ui.message.Messages;
import dev.concord.ui.workbench.Command;
import dev.concord.ui.workbench.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The terms of the active segment: forbidden ones struck through, the others inserted by digit. */
public final class TermsView extends ScrollPane {
    private final Messages messages;
    private final TermsViewModel terms;
    private final VBox list = new VBox();
    private final List<TermRow> rows = new ArrayList<>();

    public TermsView(Desk desk, TermsViewModel terms) {
        this.messages = desk.messages();
        this.terms = terms;
        setId("terms-pane");
        getStyleClass().addAll("side-list", "edge-to-edge");
        setFitToWidth(true);
        setAccessibleText(messages.text("terms.pane.title"));
        setContent(list);
        terms.items().addListener((ListChangeListener<TermItem>) _ -> rebuild());
        terms.watchUse(this::markUse);
        rebuild();
        register(desk);
    }

    private void register(Desk desk) {
        var open = desk.workbench().hasProject();
        desk.commands()
                .add(
                        Command.of(
                                        "terms.addNow",
                                        messages.text("terms.addNow.title"),
                                        this::addNow,
                                        "Shortcut+Q")
                                .when(open));
        desk.commands()
                .add(
                        Command.of(
                                        "terms.add",
                                        messages.text("terms.add.title"),
                                        () -> ask(terms.selected()),
                                        "Shortcut+E")
                                .when(open));
        for (int digit = 1; digit <= 9; digit++) {
            int number = digit;
            desk.commands()
                    .add(
                            Command.of(
                                            "terms.insert" + number,
                                            messages.text("terms.insert.title", number),
                                            () -> terms.insert(number),
                                            "Alt+" + number)
                                    .when(Bindings.isNotEmpty(terms.items())));
        }
    }

    /** In one key when both halves are selected; else the dialog asks for the missing half. */
    private void addNow() {
        TermsViewModel.NewTerm selected = terms.selected();
        if (selected.isComplete()) {
            terms.add(selected);
        } else {
            ask(selected);
        }
    }

    private void ask(TermsViewModel.NewTerm beginning) {
        new AddTermDialog(messages, getScene().getWindow(), beginning)
                .showAndWait()
                .ifPresent(terms::add);
    }

    private void rebuild() {
        rows.clear();
        List<Node> shown = new ArrayList<>();
        Optional<String> heading = Optional.empty();
        for (TermItem item : terms.items()) {
            Optional<String> concept = item.concept().map(name -> item.term() + "\n" + name);
            if (concept.isPresent() && !concept.equals(heading)) {
                shown.add(heading(item));
            }
            heading = concept;
            var row = new TermRow(messages, item, () -> terms.insert(item));
            rows.add(row);
            shown.add(row);
        }
        if (shown.isEmpty()) {
            Label none = new Label(messages.text("terms.none.text"));
            none.getStyleClass().add("side-empty");
            none.setWrapText(true);
            shown.add(none);
        }
        list.getChildren().setAll(shown);
        markUse();
    }

    /** Several concepts have the same term: what each of them is comes first. */
    private Node heading(TermItem item) {
        Label heading =
                new Label(
                        messages.text(
                                "terms.concept.title", item.term(), item.concept().orElse("")));
        heading.setId("term-concept");
        heading.getStyleClass().add("term-concept");
        heading.setWrapText(true);
        return heading;
    }

    private void markUse() {
        rows.forEach(row -> row.showUse(terms.isUsed(row.item())));
    }
}
