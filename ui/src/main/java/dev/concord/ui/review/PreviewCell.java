package dev.concord.ui.review;

import dev.concord.glossary.text.LanguageTag;
import dev.concord.memory.review.Occurrence;
import dev.concord.ui.control.SegmentText;
import dev.concord.ui.control.WrappingCell;
import dev.concord.ui.message.Messages;
import dev.concord.ui.workbench.Desk;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** One occurrence: as it is, as it would read, how sure that is, and whether to rewrite it. */
final class PreviewCell extends WrappingCell<PreviewRow> {
    private static final double TICK_WIDTH = 40;

    private final Desk desk;
    private final Messages messages;
    private final ConflictTexts texts;
    private final Supplier<LanguageTag> language;

    PreviewCell(Desk desk, Supplier<LanguageTag> language) {
        this.desk = desk;
        this.messages = desk.messages();
        this.texts = new ConflictTexts(messages);
        this.language = language;
    }

    @Override
    protected Region content(PreviewRow row) {
        Occurrence occurrence = row.occurrence();
        GridPane grid = new GridPane();
        grid.getStyleClass().add("preview-row");
        ColumnConstraints tick = new ColumnConstraints(TICK_WIDTH);
        ColumnConstraints half = new ColumnConstraints();
        half.setHgrow(Priority.ALWAYS);
        half.setPrefWidth(0);
        half.setMinWidth(0);
        half.setFillWidth(true);
        ColumnConstraints other = new ColumnConstraints();
        other.setHgrow(Priority.ALWAYS);
        other.setPrefWidth(0);
        grid.getColumnConstraints().setAll(tick, half, other);
        grid.add(tick(row), 0, 0, 1, 2);
        grid.add(head(row), 1, 0, 2, 1);
        SegmentText before = text();
        before.show(occurrence.before(), row.beforeMarks());
        grid.add(before, 1, 1);
        if (occurrence.isRewritable()) {
            SegmentText after = text();
            after.show(occurrence.after(), row.afterMarks());
            grid.add(after, 2, 1);
        }
        return grid;
    }

    @Override
    protected String spoken(PreviewRow row) {
        Occurrence occurrence = row.occurrence();
        return String.join(
                ", ",
                texts.place(occurrence.segment()),
                sureness(occurrence),
                occurrence.before(),
                occurrence.isRewritable() ? occurrence.after() : "");
    }

    private CheckBox tick(PreviewRow row) {
        CheckBox tick = new CheckBox();
        tick.setId("review-include");
        tick.setAccessibleText(
                messages.text("review.preview.include", texts.place(row.occurrence().segment())));
        tick.setDisable(!row.occurrence().isRewritable());
        tick.setSelected(row.includedProperty().get());
        tick.setOnAction(_ -> row.includedProperty().set(tick.isSelected()));
        return tick;
    }

    private HBox head(PreviewRow row) {
        Occurrence occurrence = row.occurrence();
        Hyperlink place = new Hyperlink(texts.place(occurrence.segment()));
        place.setId("review-go-to");
        place.getStyleClass().add("place-link");
        place.setAccessibleText(messages.text("review.goTo.label", place.getText()));
        place.setOnAction(_ -> desk.workbench().show(occurrence.segment()));
        Label sure = new Label(sureness(occurrence), new FontIcon(icon(occurrence)));
        sure.getStyleClass().addAll("severity", styleClass(occurrence));
        HBox head = new HBox(place, sure);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("side-head");
        return head;
    }

    private String sureness(Occurrence occurrence) {
        if (!occurrence.isRewritable()) {
            return messages.text("review.preview.byHand");
        }
        return occurrence.certain()
                ? messages.text("review.preview.certain")
                : messages.text("review.preview.uncertain");
    }

    private static Material2OutlinedAL icon(Occurrence occurrence) {
        if (!occurrence.isRewritable()) {
            return Material2OutlinedAL.EDIT;
        }
        return occurrence.certain()
                ? Material2OutlinedAL.CHECK_CIRCLE
                : Material2OutlinedAL.HELP_OUTLINE;
    }

    private static String styleClass(Occurrence occurrence) {
        if (!occurrence.isRewritable()) {
            return "state-empty";
        }
        return occurrence.certain() ? "state-translated" : "state-warning";
    }

    private SegmentText text() {
        SegmentText text = new SegmentText();
        text.setLanguage(language.get());
        return text;
    }
}
