package dev.concord.ui.lexicon;

import dev.concord.glossary.text.LanguageTag;
import dev.concord.ui.control.ScriptFonts;
import dev.concord.ui.message.Messages;
import javafx.beans.property.StringProperty;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** One rendering in the form of an entry: its text, and what may be done with it. */
final class EntryLine extends HBox {
    private static final double USE_WIDTH = 190;

    private final TextField text;

    /**
     * @param number counted from 1
     */
    EntryLine(Messages messages, EntryForm.Line line, int number, LanguageTag language) {
        this.text =
                field(
                        "lexicon-entry-rendering-" + number,
                        messages.text("lexicon.form.rendering", number),
                        line.textProperty(),
                        language);
        HBox.setHgrow(text, Priority.ALWAYS);
        ComboBox<RenderingUse> use = new ComboBox<>();
        use.setId("lexicon-entry-use-" + number);
        use.setAccessibleText(messages.text("lexicon.form.use", number));
        use.getItems().setAll(RenderingUse.values());
        use.setConverter(names(new LexiconTexts(messages)));
        use.valueProperty().bindBidirectional(line.useProperty());
        use.setMinWidth(USE_WIDTH);
        use.addEventFilter(KeyEvent.KEY_PRESSED, EntryLine::leaveEnterToTheForm);
        getChildren().setAll(text, use);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("query-line");
    }

    /** Puts the keyboard where the rendering is written. */
    @Override
    public void requestFocus() {
        text.requestFocus();
    }

    /** A field of the form, in the direction and font of its language. */
    static TextField field(String id, String title, StringProperty text, LanguageTag language) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(title);
        field.textProperty().bindBidirectional(text);
        field.setStyle(ScriptFonts.style(language));
        field.setNodeOrientation(
                language.isRightToLeft()
                        ? NodeOrientation.RIGHT_TO_LEFT
                        : NodeOrientation.LEFT_TO_RIGHT);
        GridPane.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    /** Up and down change the use; Enter saves, here as everywhere in the form. */
    private static void leaveEnterToTheForm(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER
                && event.getSource() instanceof ComboBox<?> box
                && !box.isShowing()
                && box.getScene().lookup("#lexicon-entry-save") instanceof Button save) {
            save.fire();
            event.consume();
        }
    }

    private static StringConverter<RenderingUse> names(LexiconTexts texts) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable RenderingUse use) {
                return use == null ? "" : texts.use(use);
            }

            @Override
            public RenderingUse fromString(String text) {
                throw new IllegalStateException("Uses are chosen, not typed");
            }
        };
    }
}
