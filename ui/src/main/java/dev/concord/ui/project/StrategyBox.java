package dev.concord.ui.project;

import dev.concord.memory.model.ResolutionStrategy;
import dev.concord.ui.message.Messages;
import dev.concord.ui.workbench.StrategyNames;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Chooses a strategy, and says what it does. */
final class StrategyBox extends VBox {
    private final ComboBox<ResolutionStrategy> box = new ComboBox<>();

    StrategyBox(Messages messages) {
        StrategyNames names = new StrategyNames(messages);
        box.setId("project-strategy");
        box.setAccessibleText(messages.text("project.form.strategy"));
        box.getItems().setAll(ResolutionStrategy.values());
        box.setConverter(names.converter());
        Label does = new Label();
        does.getStyleClass().add("side-detail");
        does.setWrapText(true);
        box.valueProperty()
                .subscribe(now -> does.setText(now == null ? "" : names.explanation(now)));
        getChildren().setAll(box, does);
        getStyleClass().add("field");
    }

    ComboBox<ResolutionStrategy> box() {
        return box;
    }
}
