package dev.concord.ui.shell;

import dev.concord.memory.model.Document;
import dev.concord.ui.message.Messages;
import dev.concord.ui.workbench.Desk;
import dev.concord.ui.workbench.Workbench;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** The project's documents; choosing one opens it. */
final class DocumentsPane extends ListView<Document> {
    private final Messages messages;

    DocumentsPane(Desk desk) {
        super(desk.workbench().documents());
        this.messages = desk.messages();
        Workbench workbench = desk.workbench();
        setId("documents");
        setAccessibleText(messages.text("shell.documents.title"));
        getStyleClass().add("documents");
        Label none = new Label(messages.text("shell.documents.none"));
        none.setWrapText(true);
        none.getStyleClass().add("side-empty");
        setPlaceholder(none);
        setCellFactory(_ -> new DocumentCell());
        getSelectionModel()
                .selectedItemProperty()
                .subscribe(chosen -> {
                    if (chosen != null) {
                        workbench.documentProperty().set(Optional.of(chosen));
                    }
                });
        workbench
                .documentProperty()
                .subscribe(open ->
                        open.ifPresentOrElse(
                                getSelectionModel()::select, getSelectionModel()::clearSelection));
    }

    private final class DocumentCell extends ListCell<Document> {
        private final Label name = new Label();
        private final Label size = new Label();
        private final VBox box = new VBox(name, size);

        DocumentCell() {
            name.getStyleClass().add("document-name");
            name.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
            size.getStyleClass().add("side-detail");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Document document, boolean empty) {
            super.updateItem(document, empty);
            if (empty || document == null) {
                setGraphic(null);
                setTooltip(null);
            } else {
                name.setText(document.name());
                size.setText(
                        messages.text(
                                "shell.documents.size", document.segmentCount(), document.words()));
                setGraphic(box);
                setTooltip(new Tooltip(document.name()));
                setAccessibleText(document.name() + ", " + size.getText());
            }
        }
    }
}
