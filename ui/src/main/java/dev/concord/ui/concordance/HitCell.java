package dev.concord.ui.concordance;

import dev.concord.glossary.text.LanguagePair;
import dev.concord.glossary.text.LanguageTag;
import dev.concord.memory.model.InlineCodes;
import dev.concord.memory.tm.KeywordInContext;
import dev.concord.ui.control.KeywordLine;
import dev.concord.ui.control.OneLineText;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.HPos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** One hit: the source over the target, keywords one below the other, and where it is from. */
final class HitCell extends ListCell<HitLine> {
    private static final double ORIGIN_WIDTH = 190;

    private final HitTexts texts;
    private final GridPane grid = new GridPane();
    private final Side source = new Side();
    private final Side target = new Side();
    private final Label memory = new Label();
    private final Label changed = new Label();

    /** One text: with a keyword in it, or without. */
    private static final class Side {
        private final KeywordLine keyword = new KeywordLine();
        private final OneLineText plain = new OneLineText();

        void setLanguage(LanguageTag language) {
            keyword.setLanguage(language);
            plain.setLanguage(language);
        }

        Region show(String text, Optional<KeywordInContext> found) {
            if (found.isEmpty()) {
                plain.show(text);
                return plain;
            }
            KeywordInContext context = found.get();
            keyword.show(context.before(), context.keyword(), context.after());
            return keyword;
        }
    }

    HitCell(HitTexts texts, Supplier<Optional<LanguagePair>> languages) {
        this.texts = texts;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().add("hit-cell");
        languages
                .get()
                .ifPresent(pair -> {
                    source.setLanguage(pair.source());
                    target.setLanguage(pair.target());
                });
        ColumnConstraints text = new ColumnConstraints();
        text.setHgrow(Priority.ALWAYS);
        text.setMinWidth(0);
        text.setPrefWidth(0);
        text.setFillWidth(true);
        ColumnConstraints origin =
                new ColumnConstraints(
                        ORIGIN_WIDTH, ORIGIN_WIDTH, ORIGIN_WIDTH, Priority.NEVER, HPos.LEFT, true);
        grid.getColumnConstraints().setAll(text, origin);
        grid.getStyleClass().add("hit-row");
        memory.getStyleClass().add("side-kind");
        changed.getStyleClass().add("side-detail");
        target.keyword.getStyleClass().add("hit-target");
        target.plain.getStyleClass().add("hit-target");
    }

    @Override
    protected void updateItem(@Nullable HitLine line, boolean empty) {
        super.updateItem(line, empty);
        grid.getChildren().clear();
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        grid.add(source.show(line.unit().source(), line.source()), 0, 0);
        grid.add(target.show(line.unit().target(), line.target()), 0, 1);
        memory.setText(texts.memory(line.unit()));
        changed.setText(texts.changed(line.unit()));
        grid.add(memory, 1, 0);
        grid.add(changed, 1, 1);
        setGraphic(grid);
        setAccessibleText(
                String.join(
                        ", ",
                        InlineCodes.plain(line.unit().source()),
                        InlineCodes.plain(line.unit().target()),
                        memory.getText(),
                        changed.getText()));
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }
}
