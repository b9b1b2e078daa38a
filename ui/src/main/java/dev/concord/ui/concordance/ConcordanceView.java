package dev.concord.ui.concordance;

import dev.concord.memory.project.OpenProject;
import dev.concord.ui.concordance.SearchState.Phase;
import dev.concord.ui.message.Messages;
import dev.concord.ui.workbench.Desk;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The concordance window's content: what is looked for, the hits, the chosen one in full. */
final class ConcordanceView extends BorderPane {
    private static final double LIST_SHARE = 0.68;
    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

    private final Desk desk;
    private final Messages messages;
    private final ConcordanceViewModel concordance;
    private final QueryForm form;
    private final ListView<HitLine> list = new ListView<>();
    private final HitDetail detail;
    private final Label status = new Label();
    private final Label empty = new Label();

    /**
     * @param done called when the window has done its service
     */
    ConcordanceView(Desk desk, ConcordanceViewModel concordance, Runnable done) {
        this.desk = desk;
        this.messages = desk.messages();
        this.concordance = concordance;
        this.form = new QueryForm(messages, concordance, this::focusList);
        this.detail = new HitDetail(desk, concordance, new HitTexts(messages), done);
        getStyleClass().add("tool-window");
        setTop(form);
        setUpList();
        SplitPane parts = new SplitPane(list, detail);
        parts.setOrientation(Orientation.VERTICAL);
        parts.setDividerPositions(LIST_SHARE);
        SplitPane.setResizableWithParent(detail, false);
        setCenter(parts);
        setBottom(statusLine());
        concordance.stateProperty().subscribe(this::showState);
        concordance.hits().addListener(this::hitsChanged);
        desk.workbench().projectProperty().subscribe(this::newCells);
        showState();
    }

    /** Puts the keyboard where the query is typed. */
    void focusQuery() {
        form.focusQuery();
    }

    private void setUpList() {
        list.setId("concordance-hits");
        list.setAccessibleText(messages.text("concordance.hits.label"));
        list.getStyleClass().add("hit-list");
        list.setItems(concordance.hits());
        empty.setWrapText(true);
        empty.getStyleClass().add("side-empty");
        list.setPlaceholder(empty);
        list.disableProperty().bind(detail.editingProperty());
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(chosen -> detail.show(Optional.ofNullable(chosen)));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                detail.insert();
            }
        });
    }

    /** Cells know the languages from their making on. */
    private void newCells(Optional<OpenProject> project) {
        var languages = project.map(open -> open.settings().languages());
        list.setCellFactory(_ -> new HitCell(new HitTexts(messages), () -> languages));
    }

    /** A hit that was edited is another one in the same place: it stays the chosen one. */
    private void hitsChanged(ListChangeListener.Change<? extends HitLine> change) {
        showState();
        while (change.next()) {
            if (change.getAddedSize() == 1 && change.getRemovedSize() == 1) {
                list.getSelectionModel().clearAndSelect(change.getFrom());
                list.requestFocus();
            }
        }
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            detail.insert();
        } else if (event.getCode() == KeyCode.F2) {
            detail.edit();
        } else if (COPY.match(event)) {
            detail.copy();
        } else if (event.getCode() == KeyCode.UP
                && list.getSelectionModel().getSelectedIndex() <= 0) {
            form.focusQuery();
        } else {
            return;
        }
        event.consume();
    }

    private void focusList() {
        if (!list.getItems().isEmpty()) {
            if (list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
            list.requestFocus();
        }
    }

    private Node statusLine() {
        status.setId("concordance-status");
        ProgressIndicator busy = new ProgressIndicator();
        busy.setPrefSize(16, 16);
        busy.setMinSize(16, 16);
        busy.setAccessibleText(messages.text("concordance.state.searching", 0));
        Button stop = new Button(messages.text("concordance.stop.title"));
        stop.setId("concordance-stop");
        stop.setOnAction(_ -> concordance.stop());
        Button more = new Button(messages.text("concordance.more.title"));
        more.setId("concordance-more");
        more.setOnAction(_ -> concordance.showMore());
        concordance
                .stateProperty()
                .subscribe(state -> {
                    show(busy, state.phase() == Phase.SEARCHING);
                    show(stop, state.phase() == Phase.SEARCHING);
                    show(more, state.phase() == Phase.CUT);
                });
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label keys = new Label(messages.text("concordance.keys.text"));
        keys.getStyleClass().add("side-detail");
        HBox line = new HBox(busy, status, more, stop, space, keys);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("status-line");
        return line;
    }

    private static void show(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }

    private void showState() {
        SearchState state = concordance.stateProperty().get();
        int found = concordance.hits().size();
        String text =
                switch (state.phase()) {
                    case IDLE -> "";
                    case SEARCHING -> messages.text("concordance.state.searching", found);
                    case COMPLETE -> messages.text("concordance.state.complete", found);
                    case CUT -> messages.text("concordance.state.cut", found);
                    case STOPPED -> messages.text("concordance.state.stopped", found);
                };
        status.setText(
                state.isPartial() && state.phase() != Phase.IDLE
                        ? text + " " + messages.text("concordance.state.partial")
                        : text);
        empty.setText(
                switch (state.phase()) {
                    case IDLE -> messages.text("concordance.empty.prompt");
                    case SEARCHING -> messages.text("concordance.state.searching", 0);
                    case COMPLETE, CUT, STOPPED -> messages.text("concordance.empty.none", units());
                });
    }

    private int units() {
        return desk.workbench()
                .projectProperty()
                .get()
                .map(project -> project.memory().size())
                .orElse(0);
    }
}
