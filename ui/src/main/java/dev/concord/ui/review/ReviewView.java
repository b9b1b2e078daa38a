package dev.concord.ui.review;

import dev.concord.memory.model.ResolutionStrategy;
import dev.concord.ui.message.Messages;
import dev.concord.ui.workbench.Desk;
import dev.concord.ui.workbench.StrategyNames;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/**
 * The review perspective: what is left to decide, the terms by use, and segments with two versions.
 */
public final class ReviewView extends BorderPane {
    private static final double LIST_SHARE = 0.32;

    private final Desk desk;
    private final Messages messages;
    private final ReviewViewModel review;
    private final ReviewCommands commands;
    private final ConflictList list;
    private final CardView card;
    private final PreviewView preview;

    /** The view, with its commands added to the window's. */
    public ReviewView(Desk desk, ReviewViewModel review) {
        this.desk = desk;
        this.messages = desk.messages();
        this.review = review;
        this.commands = new ReviewCommands(desk, review, () -> getScene().getWindow());
        this.list = new ConflictList(messages, review);
        this.card = new CardView(desk, review, commands.buttons());
        this.preview = new PreviewView(desk, review);
        setId("review-view");
        getStyleClass().add("review-view");
        setTop(head());
        setCenter(tabs());
        commands.register();
        sceneProperty()
                .flatMap(scene -> scene.focusOwnerProperty())
                .subscribe(
                        owner -> commands.typingProperty().set(owner instanceof TextInputControl));
    }

    /** Puts the keyboard into the list of conflicts. */
    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    private Node head() {
        Label title = new Label(messages.text("review.strategy.label"));
        ComboBox<ResolutionStrategy> strategies = strategies();
        title.setLabelFor(strategies);
        title.getStyleClass().add("side-detail");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label heading = new Label(messages.text("review.heading.text"));
        heading.getStyleClass().add("review-heading");
        HBox head = new HBox(heading, space, title, strategies);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("review-head");
        return head;
    }

    private ComboBox<ResolutionStrategy> strategies() {
        StrategyNames names = new StrategyNames(messages);
        ComboBox<ResolutionStrategy> box = new ComboBox<>();
        box.setId("review-strategy");
        box.setAccessibleText(messages.text("review.strategy.label"));
        box.getItems().setAll(ResolutionStrategy.values());
        box.setConverter(names.converter());
        desk.workbench()
                .strategyProperty()
                .subscribe(now -> {
                    box.setValue(now);
                    box.setTooltip(new Tooltip(names.explanation(now)));
                });
        desk.workbench().projectProperty().subscribe(project -> box.setDisable(project.isEmpty()));
        box.setOnAction(_ -> review.useStrategy(box.getValue()));
        return box;
    }

    private TabPane tabs() {
        Tab conflicts = tab("review-tab-conflicts", conflicts());
        review.conflicts().addListener((InvalidationListener) _ -> showCount(conflicts));
        showCount(conflicts);
        Tab terms = tab("review-tab-terms", new TermUseView(desk, new TermUseViewModel(desk)));
        terms.setText(messages.text("review.tab.terms"));
        ContestedViewModel contested = new ContestedViewModel(desk);
        Tab versions = tab("review-tab-versions", new ContestedView(desk, contested));
        contested.items().addListener((InvalidationListener) _ -> showCount(versions, contested));
        showCount(versions, contested);
        TabPane tabs = new TabPane(conflicts, terms, versions);
        tabs.setId("review-tabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        desk.workbench()
                .reviewedTermProperty()
                .subscribe(_ -> tabs.getSelectionModel().select(conflicts));
        return tabs;
    }

    private void showCount(Tab conflicts) {
        conflicts.setText(messages.text("review.tab.conflicts", review.conflicts().size()));
    }

    private void showCount(Tab versions, ContestedViewModel contested) {
        versions.setText(messages.text("review.tab.versions", contested.items().size()));
    }

    private static Tab tab(String id, Node content) {
        Tab tab = new Tab();
        tab.setId(id);
        tab.setContent(content);
        return tab;
    }

    private Node conflicts() {
        StackPane right = new StackPane(card, preview);
        SplitPane both = new SplitPane(list, right);
        both.setDividerPositions(LIST_SHARE);
        SplitPane.setResizableWithParent(list, false);
        Node none = nothingToDecide();
        review.selectedProperty()
                .subscribe(selected -> {
                    none.setVisible(selected.isEmpty());
                    both.setVisible(selected.isPresent());
                });
        review.previewProperty()
                .subscribe(shown -> {
                    preview.setVisible(shown.isPresent());
                    card.setVisible(shown.isEmpty());
                    if (shown.isPresent()) {
                        preview.focus();
                    } else if (isVisible()) {
                        list.requestFocus();
                    }
                });
        return new StackPane(both, none);
    }

    private Node nothingToDecide() {
        Label title = new Label(messages.text("review.none.title"));
        title.setId("review-none");
        title.getStyleClass().add("empty-title");
        title.setGraphic(new FontIcon(Material2OutlinedAL.CHECK_CIRCLE));
        Label text = new Label(messages.text("review.none.text"));
        text.setWrapText(true);
        text.getStyleClass().add("empty-state");
        VBox box = new VBox(title, text);
        box.setAlignment(Pos.CENTER);
        return box;
    }
}
