package dev.concord.ui.terms;

import dev.concord.ui.message.Messages;
import dev.concord.ui.terms.TermsViewModel.NewTerm;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;

/** Asks for a new term's two halves and its definition. */
final class AddTermDialog extends Dialog<NewTerm> {
    private final TextField source = new TextField();
    private final TextField target = new TextField();
    private final TextField definition = new TextField();

    AddTermDialog(Messages messages, Window owner, NewTerm beginning) {
        initOwner(owner);
        setTitle(messages.text("terms.dialog.title"));
        source.setText(beginning.source());
        target.setText(beginning.target());
        definition.setText(beginning.definition());
        GridPane fields = new GridPane();
        fields.getStyleClass().add("form");
        addRow(fields, 0, messages.text("terms.dialog.source"), source, "term-source");
        addRow(fields, 1, messages.text("terms.dialog.target"), target, "term-target");
        addRow(fields, 2, messages.text("terms.dialog.definition"), definition, "term-definition");
        ButtonType add =
                new ButtonType(messages.text("terms.dialog.add"), ButtonBar.ButtonData.OK_DONE);
        getDialogPane().setContent(fields);
        getDialogPane().getButtonTypes().setAll(add, ButtonType.CANCEL);
        getDialogPane()
                .lookupButton(add)
                .disableProperty()
                .bind(
                        source.textProperty()
                                .map(String::isBlank)
                                .flatMap(blank ->
                                        target.textProperty()
                                                .map(other -> blank || other.isBlank())));
        setResultConverter(button ->
                button == add
                        ? new NewTerm(source.getText(), target.getText(), definition.getText())
                        : null);
        setOnShown(_ -> (source.getText().isBlank() ? source : target).requestFocus());
    }

    private static void addRow(GridPane fields, int row, String title, TextField field, String id) {
        Label label = new Label(title);
        label.setLabelFor(field);
        field.setId(id);
        field.setAccessibleText(title);
        field.setPrefColumnCount(30);
        fields.addRow(row, label, field);
    }
}
