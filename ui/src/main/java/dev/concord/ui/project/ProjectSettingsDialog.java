package dev.concord.ui.project;

import dev.concord.memory.model.ResolutionStrategy;
import dev.concord.memory.project.OpenProject;
import dev.concord.ui.message.Messages;
import java.util.Optional;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;

/** What a project is, and the strategy it resolves conflicts by. */
final class ProjectSettingsDialog extends Dialog<ResolutionStrategy> {
    ProjectSettingsDialog(Messages messages, Window owner, OpenProject project) {
        initOwner(owner);
        setTitle(messages.text("project.settings.title"));
        GridPane fields = new GridPane();
        fields.getStyleClass().add("form");
        Optional<String> store = project.settings().store();
        StrategyBox strategy = new StrategyBox(messages);
        strategy.box().setValue(project.settings().strategy());
        fields.addRow(
                0,
                new Label(messages.text("project.form.name")),
                new Label(project.settings().name()));
        fields.addRow(
                1,
                new Label(messages.text("project.form.folder")),
                new Label(project.folder().root().toString()));
        fields.addRow(
                2,
                new Label(messages.text("project.settings.languages")),
                new Label(project.settings().languages().toString()));
        fields.addRow(
                3,
                new Label(messages.text("project.form.store")),
                new Label(store.orElse(messages.text("project.settings.alone"))));
        fields.addRow(4, new Label(messages.text("project.form.strategy")), strategy);
        ButtonType use =
                new ButtonType(messages.text("project.settings.use"), ButtonBar.ButtonData.OK_DONE);
        getDialogPane().setContent(fields);
        getDialogPane().getButtonTypes().setAll(use, ButtonType.CANCEL);
        setResultConverter(pressed -> pressed == use ? strategy.box().getValue() : null);
    }
}
