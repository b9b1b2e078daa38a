package dev.concord.ui.terms;

import dev.concord.ui.message.Messages;
import dev.concord.ui.workbench.Command;
import dev.concord.ui.workbench.Desk;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** The terms of the active segment: forbidden ones struck through, the others inserted by digit. */
public final class TermsView extends ScrollPane {
    private final Messages messages;
    private final TermsViewModel terms;
    private final VBox list = new VBox();

    public TermsView(Desk desk, TermsViewModel terms) {
        this.messages = desk.messages();
        this.terms = terms;
        setId("terms-pane");
        getStyleClass().addAll("side-list", "edge-to-edge");
        setFitToWidth(true);
        setAccessibleText(messages.text("terms.pane.title"));
        setContent(list);
        terms.items().addListener((ListChangeListener<TermItem>) _ -> rebuild());
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
        if (terms.items().isEmpty()) {
            Label none = new Label(messages.text("terms.none.text"));
            none.getStyleClass().add("side-empty");
            none.setWrapText(true);
            list.getChildren().setAll(none);
        } else {
            list.getChildren().setAll(terms.items().stream().map(this::row).toList());
        }
    }

    private Node row(TermItem item) {
        Label number = new Label(item.number() == 0 ? "" : Integer.toString(item.number()));
        number.getStyleClass().add(item.number() == 0 ? "key-none" : "key-digit");
        Text term = new Text(item.term() + "  ");
        term.getStyleClass().add("term-source");
        Text rendering = new Text(item.rendering());
        rendering.getStyleClass().add(item.isForbidden() ? "term-forbidden" : "term-target");
        TextFlow text = new TextFlow(term, rendering);
        HBox.setHgrow(text, Priority.ALWAYS);
        Label status = new Label(statusText(item));
        status.getStyleClass().add("side-detail");
        status.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(number, text, status);
        row.setAlignment(Pos.BASELINE_LEFT);
        row.getStyleClass().addAll("side-row", "term-row");
        row.setAccessibleText(item.term() + ": " + item.rendering() + ", " + status.getText());
        if (!item.detail().isBlank()) {
            Tooltip.install(row, new Tooltip(item.detail()));
        }
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                terms.insert(item.number());
            }
        });
        return row;
    }

    private String statusText(TermItem item) {
        if (item.status().isEmpty()) {
            return messages.text("terms.status.watched");
        }
        return switch (item.status().get()) {
            case PREFERRED -> messages.text("terms.status.preferred");
            case ADMITTED -> messages.text("terms.status.admitted");
            case DEPRECATED, SUPERSEDED -> messages.text("terms.status.forbidden");
        };
    }
}
