package dev.concord.ui.project;

import dev.concord.ui.message.Messages;
import java.io.File;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.Window;

/** Asks for a new project; what is wrong stands under its field while it is typed. */
final class NewProjectDialog extends Dialog<NewProjectForm.Wish> {
    private static final double WIDTH = 620;

    private final Messages messages;
    private final NewProjectForm form;
    private final GridPane fields = new GridPane();

    NewProjectDialog(Messages messages, Window owner) {
        this.messages = messages;
        this.form = new NewProjectForm(messages);
        initOwner(owner);
        setTitle(messages.text("project.new.title"));
        fields.getStyleClass().add("form");
        ColumnConstraints titles = new ColumnConstraints();
        titles.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints inputs = new ColumnConstraints();
        inputs.setHgrow(Priority.ALWAYS);
        fields.getColumnConstraints().setAll(titles, inputs);
        addFields();
        ButtonType create =
                new ButtonType(messages.text("project.new.create"), ButtonBar.ButtonData.OK_DONE);
        getDialogPane().setContent(fields);
        getDialogPane().setPrefWidth(WIDTH);
        getDialogPane().getButtonTypes().setAll(create, ButtonType.CANCEL);
        Node button = getDialogPane().lookupButton(create);
        button.setId("project-create");
        button.disableProperty().bind(form.validProperty().not());
        setResultConverter(pressed -> pressed == create ? form.wish() : null);
        setResizable(true);
    }

    private void addFields() {
        TextField folder =
                field(
                        "project-folder",
                        messages.text("project.form.folder"),
                        form.folderProperty());
        Button browse = new Button(messages.text("project.form.browse"));
        browse.setId("project-browse");
        browse.setMinWidth(Region.USE_PREF_SIZE);
        browse.setOnAction(_ -> browse());
        HBox.setHgrow(folder, Priority.ALWAYS);
        HBox folderLine = new HBox(folder, browse);
        folderLine.getStyleClass().add("side-head");
        addRow(0, messages.text("project.form.folder"), folder, folderLine, form.folderProblem());
        TextField name =
                field("project-name", messages.text("project.form.name"), form.nameProperty());
        name.setPromptText(messages.text("project.form.namePrompt"));
        addRow(1, messages.text("project.form.name"), name, name, null);
        TextField source =
                field(
                        "project-source",
                        messages.text("project.form.source"),
                        form.sourceProperty());
        addLanguage(2, messages.text("project.form.source"), source, form.sourceProblem());
        TextField target =
                field(
                        "project-target",
                        messages.text("project.form.target"),
                        form.targetProperty());
        target.setPromptText(messages.text("project.form.languagePrompt"));
        addLanguage(3, messages.text("project.form.target"), target, form.targetProblem());
        StrategyBox strategy = new StrategyBox(messages);
        strategy.box().valueProperty().bindBidirectional(form.strategyProperty());
        addRow(4, messages.text("project.form.strategy"), strategy.box(), strategy, null);
        TextField store =
                field("project-store", messages.text("project.form.store"), form.storeProperty());
        store.setPromptText(messages.text("project.form.storePrompt"));
        addRow(5, messages.text("project.form.store"), store, store, form.storeProblem());
    }

    /** The name of the language stands beside its tag. */
    private void addLanguage(
            int row, String title, TextField field, ObservableStringValue problem) {
        Label language = new Label();
        language.getStyleClass().add("side-detail");
        language.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> NewProjectForm.languageName(field.getText()),
                                field.textProperty()));
        field.setPrefColumnCount(8);
        HBox line = new HBox(field, language);
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        line.getStyleClass().add("side-head");
        addRow(row, title, field, line, problem);
    }

    private void addRow(
            int row,
            String title,
            Node field,
            Node shown,
            @org.jspecify.annotations.Nullable ObservableStringValue problem) {
        Label label = new Label(title);
        label.setLabelFor(field);
        VBox box = new VBox(shown);
        box.getStyleClass().add("field");
        if (problem != null) {
            Label wrong = new Label();
            wrong.setId(field.getId() + "-problem");
            wrong.getStyleClass().add("field-problem");
            wrong.setWrapText(true);
            wrong.textProperty().bind(problem);
            wrong.visibleProperty().bind(wrong.textProperty().isNotEmpty());
            wrong.managedProperty().bind(wrong.visibleProperty());
            box.getChildren().add(wrong);
        }
        GridPane.setValignment(label, VPos.TOP);
        label.getStyleClass().add("field-title");
        fields.addRow(row, label, box);
    }

    private static TextField field(String id, String title, StringProperty value) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(title);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    private void browse() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(messages.text("project.form.folder"));
        File chosen = chooser.showDialog(getDialogPane().getScene().getWindow());
        if (chosen != null) {
            form.folderProperty().set(chosen.getPath());
        }
    }
}
