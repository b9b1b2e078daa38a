package dev.concord.ui.review;

import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.ledger.Change;
import dev.concord.memory.ledger.Stamp;
import dev.concord.ui.control.SegmentText;
import dev.concord.ui.control.WrappingCell;
import dev.concord.ui.message.Messages;
import dev.concord.ui.workbench.Desk;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Two versions of a segment, one above the other, each with the button that keeps it. */
final class ContestedView extends BorderPane {
    private final Desk desk;
    private final Messages messages;
    private final ContestedViewModel contested;

    ContestedView(Desk desk, ContestedViewModel contested) {
        this.desk = desk;
        this.messages = desk.messages();
        this.contested = contested;
        ListView<ContestedItem> list = new ListView<>(contested.items());
        list.setId("review-versions");
        list.setAccessibleText(messages.text("review.versions.label"));
        list.getStyleClass().add("side-list");
        list.setCellFactory(_ -> new VersionsCell());
        Label none = new Label(messages.text("review.versions.none"));
        none.setWrapText(true);
        none.getStyleClass().add("empty-state");
        list.setPlaceholder(none);
        setCenter(list);
    }

    private final class VersionsCell extends WrappingCell<ContestedItem> {
        @Override
        protected Region content(ContestedItem item) {
            Hyperlink place =
                    new Hyperlink(new ConflictTexts(messages).place(item.standing().segment()));
            place.getStyleClass().add("place-link");
            place.setOnAction(_ -> desk.workbench().show(item.standing().segment()));
            SegmentText source = new SegmentText();
            source.setLanguage(item.languages().source());
            source.show(item.source());
            source.getStyleClass().add("side-source");
            VBox box = new VBox(place, source);
            box.getStyleClass().add("candidate");
            box.getChildren().add(version(item, item.standing().head(), item.standing().target()));
            for (Change.SegmentConfirmed other : item.standing().alternatives()) {
                box.getChildren().add(version(item, other.stamp(), other.target()));
            }
            return box;
        }

        @Override
        protected String spoken(ContestedItem item) {
            return item.source();
        }

        private Node version(ContestedItem item, Stamp stamp, String target) {
            LanguagePair languages = item.languages();
            SegmentText text = new SegmentText();
            text.setLanguage(languages.target());
            text.show(target);
            HBox.setHgrow(text, Priority.ALWAYS);
            Label who =
                    new Label(
                            messages.text(
                                    "review.versions.by",
                                    stamp.author(),
                                    DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                                            .format(stamp.at().atZone(ZoneId.systemDefault()))));
            who.getStyleClass().add("side-detail");
            who.setMinWidth(USE_PREF_SIZE);
            Button keep = new Button(messages.text("review.versions.keep"));
            keep.setId("review-keep");
            keep.setAccessibleText(messages.text("review.versions.keepOf", stamp.author()));
            keep.setMinWidth(USE_PREF_SIZE);
            keep.setOnAction(_ -> contested.choose(item, target));
            HBox line = new HBox(text, who, keep);
            line.setAlignment(Pos.CENTER_LEFT);
            line.getStyleClass().add("version-line");
            return line;
        }
    }
}
