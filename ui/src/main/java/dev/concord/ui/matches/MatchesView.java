package dev.concord.ui.matches;

import dev.concord.memory.model.Origin;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.tm.Match;
import dev.concord.ui.control.SegmentText;
import dev.concord.ui.message.Messages;
import dev.concord.ui.workbench.Command;
import dev.concord.ui.workbench.Desk;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The list of matches, each inserted by its digit or a double click. */
public final class MatchesView extends ScrollPane {
    private final Messages messages;
    private final MatchesViewModel matches;
    private final ReadOnlyObjectProperty<Optional<OpenProject>> project;
    private final VBox list = new VBox();

    public MatchesView(Desk desk, MatchesViewModel matches) {
        this.messages = desk.messages();
        this.matches = matches;
        this.project = desk.workbench().projectProperty();
        setId("matches-pane");
        getStyleClass().addAll("side-list", "edge-to-edge");
        setFitToWidth(true);
        setAccessibleText(messages.text("matches.pane.title"));
        setContent(list);
        matches.items().addListener((ListChangeListener<MatchItem>) _ -> rebuild());
        rebuild();
        register(desk);
    }

    private void register(Desk desk) {
        var some = Bindings.isNotEmpty(matches.items());
        desk.commands()
                .add(
                        Command.of(
                                        "matches.best",
                                        messages.text("matches.best.title"),
                                        () -> matches.insert(1),
                                        "Shortcut+Space")
                                .when(some));
        for (int digit = 1; digit <= 9; digit++) {
            int number = digit;
            desk.commands()
                    .add(
                            Command.of(
                                            "matches.insert" + number,
                                            messages.text("matches.insert.title", number),
                                            () -> matches.insert(number),
                                            "Shortcut+" + number)
                                    .when(some));
        }
    }

    private void rebuild() {
        if (matches.items().isEmpty()) {
            Label none = new Label(messages.text("matches.none.text"));
            none.getStyleClass().add("side-empty");
            none.setWrapText(true);
            list.getChildren().setAll(none);
        } else {
            list.getChildren().setAll(matches.items().stream().map(this::row).toList());
        }
    }

    private Node row(MatchItem item) {
        Match match = item.match();
        Label number = new Label(Integer.toString(item.number()));
        number.getStyleClass().add("key-digit");
        Label similarity = new Label(messages.text("matches.similarity.text", match.similarity()));
        similarity.getStyleClass().addAll("similarity", band(match.similarity()));
        Label kind = new Label(kindText(match));
        kind.getStyleClass().add("side-kind");
        Label origin = new Label(originText(match.unit().origin()));
        origin.getStyleClass().add("side-detail");
        HBox head = new HBox(number, similarity, kind, origin);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("side-head");
        Tooltip.install(head, new Tooltip(match.reason()));
        SegmentText source = new SegmentText();
        source.getStyleClass().add("side-source");
        source.show(match.unit().source(), item.differences());
        SegmentText target = new SegmentText();
        target.getStyleClass().add("side-target");
        project.get()
                .map(open -> open.settings().languages())
                .ifPresent(languages -> {
                    source.setLanguage(languages.source());
                    target.setLanguage(languages.target());
                });
        target.show(match.unit().target());
        VBox row = new VBox(head, source, target);
        row.setId("match-" + item.number());
        row.getStyleClass().add("side-row");
        row.setAccessibleText(
                similarity.getText() + " " + kind.getText() + ": " + target.getAccessibleText());
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                matches.insert(item.number());
            }
        });
        return row;
    }

    private static String band(int similarity) {
        if (similarity == 100) {
            return "similarity-exact";
        }
        return similarity >= 85 ? "similarity-high" : "similarity-low";
    }

    private String kindText(Match match) {
        return switch (match.kind()) {
            case IN_CONTEXT -> messages.text("matches.kind.inContext");
            case ID -> messages.text("matches.kind.id");
            case EXACT -> messages.text("matches.kind.exact");
            case FUZZY -> messages.text("matches.kind.fuzzy");
            case FRAGMENT -> messages.text("matches.kind.fragment");
        };
    }

    private String originText(Origin origin) {
        if (!origin.name().isEmpty()) {
            return origin.name();
        }
        return switch (origin.kind()) {
            case PERSON, REVIEW, GLOSSARY, PROPAGATION -> messages.text("matches.origin.project");
            case MEMORY, IMPORT -> messages.text("matches.origin.memory");
            case MACHINE -> messages.text("matches.origin.machine");
        };
    }
}
