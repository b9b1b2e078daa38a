package dev.concord.ui.pretranslation;

import dev.concord.glossary.text.LanguageTag;
import dev.concord.ui.control.SegmentText;
import dev.concord.ui.control.WrappingCell;
import dev.concord.ui.message.Messages;
import dev.concord.ui.workbench.Desk;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** A row of a preview: its tick, its place, what would be done, and both texts. */
final class FillCell<T> extends WrappingCell<FillRow<T>> {
    private static final double TICK_WIDTH = 32;

    private final Desk desk;
    private final Messages messages;

    FillCell(Desk desk) {
        this.desk = desk;
        this.messages = desk.messages();
    }

    @Override
    protected Region content(FillRow<T> row) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("fill-row");
        grid.getColumnConstraints().setAll(new ColumnConstraints(TICK_WIDTH), half(), half());
        CheckBox tick = tick(row);
        GridPane.setValignment(tick, VPos.TOP);
        grid.add(tick, 0, 0, 1, 2);
        HBox head = head(row);
        // Else the columns would share its width unequally.
        head.setMinWidth(0);
        head.setPrefWidth(0);
        grid.add(head, 1, 0, 2, 1);
        grid.add(text(row.look().left(), row.look().isLeftSource()), 1, 1);
        grid.add(text(row.look().right(), false), 2, 1);
        return grid;
    }

    @Override
    protected String spoken(FillRow<T> row) {
        FillRow.Look look = row.look();
        return Stream.of(
                        place(row),
                        look.rating(),
                        look.fate(),
                        look.notes(),
                        look.left(),
                        look.right())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static ColumnConstraints half() {
        ColumnConstraints half = new ColumnConstraints();
        half.setHgrow(Priority.ALWAYS);
        half.setPrefWidth(0);
        half.setMinWidth(0);
        half.setFillWidth(true);
        return half;
    }

    private CheckBox tick(FillRow<T> row) {
        CheckBox tick = new CheckBox();
        tick.setId("fill-include");
        tick.setAccessibleText(messages.text("pretranslation.row.include", place(row)));
        tick.setFocusTraversable(false);
        tick.setDisable(!row.isPossible());
        tick.selectedProperty().bindBidirectional(row.includedProperty());
        return tick;
    }

    private HBox head(FillRow<T> row) {
        FillRow.Look look = row.look();
        Hyperlink place = new Hyperlink(place(row));
        place.setId("fill-go-to");
        place.getStyleClass().add("place-link");
        place.setFocusTraversable(false);
        place.setMinWidth(Region.USE_PREF_SIZE);
        place.setAccessibleText(messages.text("pretranslation.row.goTo", place.getText()));
        place.setOnAction(_ -> desk.workbench().show(row.segment()));
        Label rating = new Label(look.rating());
        rating.getStyleClass().add("similarity");
        rating.setMinWidth(Region.USE_PREF_SIZE);
        Label fate = new Label(look.fate(), new FontIcon(look.icon()));
        fate.getStyleClass().addAll("severity", look.styleClass());
        fate.setMinWidth(Region.USE_PREF_SIZE);
        Label notes = new Label(look.notes());
        notes.getStyleClass().add("side-detail");
        HBox head = new HBox(place, rating, fate, notes);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("side-head");
        return head;
    }

    private String place(FillRow<T> row) {
        return messages.text(
                "pretranslation.row.place", row.segment().document(), row.segment().segment());
    }

    private SegmentText text(String shown, boolean isSource) {
        SegmentText text = new SegmentText();
        desk.workbench()
                .projectProperty()
                .get()
                .map(project -> project.settings().languages())
                .ifPresent(
                        pair -> text.setLanguage(language(isSource, pair.source(), pair.target())));
        text.show(shown);
        return text;
    }

    private static LanguageTag language(boolean isSource, LanguageTag source, LanguageTag target) {
        return isSource ? source : target;
    }
}
