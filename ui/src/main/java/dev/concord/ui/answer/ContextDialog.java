package dev.concord.ui.answer;

import dev.concord.memory.model.UsageContext;
import dev.concord.memory.review.ProposedContext;
import dev.concord.ui.message.Messages;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/**
 * Asks where a rendering is right. Digits and arrows choose a proposal, Enter declares it, Escape
 * leaves all as it is.
 */
final class ContextDialog extends Dialog<ContextDialog.Answer> {
    private static final double WIDTH = 520;
    private static final double LIST_HEIGHT = 190;
    private static final double GAP = 8;

    /** The rendering that is right, and where. */
    record Answer(String rendering, UsageContext context) {}

    private final Messages messages;
    private final ContextTexts texts;
    private final ContextChoice choice;
    private final ListView<ProposedContext> proposals;

    ContextDialog(Messages messages, Window owner, ContextChoice choice) {
        this.messages = messages;
        this.texts = new ContextTexts(messages);
        this.choice = choice;
        this.proposals = new ListView<>(choice.proposals());
        initOwner(owner);
        setTitle(messages.text("answer.dialog.title"));
        setHeaderText(null);
        getDialogPane().setId("context-dialog");
        getDialogPane().setContent(content());
        getDialogPane().setPrefWidth(WIDTH);
        ButtonType declare =
                new ButtonType(
                        messages.text("answer.dialog.declare"), ButtonBar.ButtonData.OK_DONE);
        getDialogPane().getButtonTypes().setAll(declare, ButtonType.CANCEL);
        Button button = (Button) getDialogPane().lookupButton(declare);
        button.setId("context-declare");
        // The list has a use of its own for these keys.
        proposals.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> answerByKey(pressed, button));
        button.disableProperty().bind(choice.contextBinding().map(Optional::isEmpty));
        setResultConverter(pressed -> pressed == declare ? answer().orElse(null) : null);
        setOnShown(_ -> proposals.requestFocus());
    }

    private Optional<Answer> answer() {
        return choice.contextBinding()
                .get()
                .map(context -> new Answer(choice.renderingProperty().get(), context));
    }

    private Node content() {
        GridPane fields = new GridPane();
        fields.getStyleClass().add("form");
        ComboBox<String> rendering = new ComboBox<>();
        rendering.getItems().setAll(choice.question().renderings());
        rendering.valueProperty().bindBidirectional(choice.renderingProperty());
        rendering.setId("context-rendering");
        addRow(fields, 0, messages.text("answer.dialog.rendering"), rendering);
        TextField words = new TextField();
        words.setId("context-words");
        words.setPromptText(messages.text("answer.dialog.wordsPrompt"));
        words.textProperty().bindBidirectional(choice.wordsProperty());
        addRow(fields, 1, messages.text("answer.dialog.words"), words);
        Label question =
                new Label(messages.text("answer.dialog.question", choice.question().term()));
        question.setLabelFor(proposals);
        question.setWrapText(true);
        setUpProposals();
        VBox content = new VBox(GAP, question, proposals, fields);
        content.setPadding(new Insets(GAP, 2 * GAP, 0, 2 * GAP));
        return content;
    }

    private static void addRow(GridPane fields, int row, String title, Control field) {
        Label label = new Label(title);
        label.setLabelFor(field);
        label.setMinWidth(Label.USE_PREF_SIZE);
        field.setAccessibleText(title);
        field.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHgrow(field, Priority.ALWAYS);
        fields.addRow(row, label, field);
    }

    private void setUpProposals() {
        proposals.setId("context-proposals");
        proposals.setAccessibleText(messages.text("answer.dialog.proposals"));
        proposals.setPrefHeight(LIST_HEIGHT);
        // The dialog gives a wrapping text no more room than one line, at the expense of the list.
        proposals.setMinHeight(LIST_HEIGHT);
        proposals.setCellFactory(_ -> new ProposalCell());
        proposals
                .getSelectionModel()
                .selectedIndexProperty()
                .subscribe(index -> choice.chosenIndexProperty().set(index.intValue()));
        choice.chosenIndexProperty()
                .subscribe(index -> proposals.getSelectionModel().select(index.intValue()));
        choice.proposals()
                .addListener(
                        (ListChangeListener<ProposedContext>)
                                _ -> proposals.getSelectionModel().selectFirst());
        proposals.addEventFilter(KeyEvent.KEY_TYPED, this::chooseByDigit);
    }

    private void answerByKey(KeyEvent pressed, Button declare) {
        if (pressed.getCode() == KeyCode.ENTER) {
            declare.fire();
            pressed.consume();
        } else if (pressed.getCode() == KeyCode.ESCAPE) {
            setResult(null);
            close();
            pressed.consume();
        }
    }

    private void chooseByDigit(KeyEvent typed) {
        String text = typed.getCharacter();
        if (text.length() == 1 && text.charAt(0) >= '1' && text.charAt(0) <= '9') {
            int index = text.charAt(0) - '1';
            if (index < proposals.getItems().size()) {
                proposals.getSelectionModel().select(index);
            }
            typed.consume();
        }
    }

    private final class ProposalCell extends ListCell<ProposedContext> {
        @Override
        protected void updateItem(ProposedContext proposed, boolean empty) {
            super.updateItem(proposed, empty);
            if (empty || proposed == null) {
                setText(null);
                setGraphic(null);
                return;
            }
            setText(proposed.here() == 0 ? texts.text(proposed.context()) : texts.text(proposed));
            Label key = new Label(Integer.toString(getIndex() + 1));
            key.getStyleClass().add("key-digit");
            setGraphic(key);
            setAccessibleText(key.getText() + ", " + getText());
        }
    }
}
