package dev.concord.ui.maintenance;

import dev.concord.memory.tm.ConcordanceQuery.Side;
import dev.concord.memory.tm.maintenance.UnitQuery;
import dev.concord.ui.control.ChoicePills;
import dev.concord.ui.message.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The fields that say which units, and what to replace in them. */
final class UnitForm extends VBox {
    private static final double MEMORY_WIDTH = 220;
    private static final double DATE_WIDTH = 140;

    private final Messages messages;
    private final UnitFields fields;
    private final TextField text;
    private final ComboBox<String> memory = new ComboBox<>();

    UnitForm(Messages messages, UnitFields fields) {
        this.messages = messages;
        this.fields = fields;
        this.text =
                field(
                        "maintenance-text",
                        messages.text("maintenance.text.prompt"),
                        fields.textProperty());
        getStyleClass().add("query-form");
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren()
                .setAll(
                        line(
                                text,
                                sides(),
                                box(
                                        "maintenance-expression",
                                        messages.text("maintenance.expression.title"),
                                        fields.expressionProperty()),
                                box(
                                        "maintenance-case",
                                        messages.text("maintenance.case.title"),
                                        fields.exactCaseProperty())),
                        filters(),
                        replacing());
    }

    void focusText() {
        text.requestFocus();
        text.selectAll();
    }

    /** Offers these memories to choose one of. */
    void offer(List<String> names) {
        Optional<String> chosen = fields.memoryProperty().get().filter(names::contains);
        memory.getItems().clear();
        memory.getItems().add(null);
        memory.getItems().addAll(names);
        memory.setValue(chosen.orElse(null));
    }

    private Node sides() {
        return new ChoicePills<>(
                "maintenance-side",
                messages.text("maintenance.side.label"),
                Side.class,
                side ->
                        switch (side) {
                            case SOURCE -> messages.text("maintenance.side.source");
                            case TARGET -> messages.text("maintenance.side.target");
                            case BOTH -> messages.text("maintenance.side.both");
                        },
                fields.sideProperty());
    }

    private Node filters() {
        memory.setId("maintenance-memory");
        memory.setPrefWidth(MEMORY_WIDTH);
        memory.setAccessibleText(messages.text("maintenance.memory.label"));
        memory.setConverter(new MemoryNames());
        memory.setPromptText(messages.text("maintenance.memory.all"));
        memory.valueProperty()
                .subscribe(name -> fields.memoryProperty().set(Optional.ofNullable(name)));
        TextField author =
                field(
                        "maintenance-author",
                        messages.text("maintenance.author.prompt"),
                        fields.authorProperty());
        return line(
                memory,
                author,
                new Label(messages.text("maintenance.from.label")),
                date(
                        "maintenance-from",
                        messages.text("maintenance.from.label"),
                        fields.fromProperty()),
                new Label(messages.text("maintenance.to.label")),
                date("maintenance-to", messages.text("maintenance.to.label"), fields.toProperty()));
    }

    /** How a memory is called in the choice; nothing chosen means all. */
    private final class MemoryNames extends StringConverter<String> {
        @Override
        public String toString(@Nullable String name) {
            if (name == null) {
                return messages.text("maintenance.memory.all");
            }
            return name.equals(UnitQuery.OWN) ? messages.text("maintenance.memory.own") : name;
        }

        @Override
        public String fromString(String shown) {
            throw new UnsupportedOperationException("The choice is not typed");
        }
    }

    private static DatePicker date(
            String id, String label, ObjectProperty<@Nullable LocalDate> value) {
        DatePicker picker = new DatePicker();
        picker.setId(id);
        picker.setPrefWidth(DATE_WIDTH);
        picker.setAccessibleText(label);
        picker.getEditor().setAccessibleText(label);
        picker.valueProperty().bindBidirectional(value);
        return picker;
    }

    private Node replacing() {
        CheckBox wanted =
                box(
                        "maintenance-replacing",
                        messages.text("maintenance.replacing.title"),
                        fields.replacingProperty());
        TextField replacement =
                field(
                        "maintenance-replacement",
                        messages.text("maintenance.replacement.prompt"),
                        fields.replacementProperty());
        HBox.setHgrow(replacement, Priority.ALWAYS);
        replacement.disableProperty().bind(fields.replacingProperty().not());
        return line(wanted, replacement);
    }

    private static CheckBox box(
            String id, String title, javafx.beans.property.BooleanProperty value) {
        CheckBox box = new CheckBox(title);
        box.setId(id);
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.selectedProperty().bindBidirectional(value);
        return box;
    }

    private static TextField field(String id, String prompt, StringProperty value) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    private static HBox line(Node... nodes) {
        HBox line = new HBox(nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("query-line");
        return line;
    }
}
