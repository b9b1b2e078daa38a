package dev.concord.ui.maintenance;

import dev.concord.glossary.text.LanguagePair;
import dev.concord.glossary.text.LanguageTag;
import dev.concord.memory.model.InlineCodes;
import dev.concord.memory.tm.maintenance.PlannedChange;
import dev.concord.ui.control.SegmentText;
import dev.concord.ui.control.TextDifference;
import dev.concord.ui.control.WrappingCell;
import dev.concord.ui.message.Messages;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One unit: its texts side by side, what would become of them, and where it is from. */
final class UnitCell extends WrappingCell<UnitItem> {
    private static final double TICK_WIDTH = 34;
    private static final double ORIGIN_WIDTH = 170;

    private final Messages messages;
    private final UnitTexts texts;
    private final Optional<LanguagePair> languages;

    UnitCell(Messages messages, Optional<LanguagePair> languages) {
        this.messages = messages;
        this.texts = new UnitTexts(messages);
        this.languages = languages;
    }

    @Override
    protected Region content(UnitItem item) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("unit-row");
        if (item.isFirst() && item.group() > 1) {
            grid.getStyleClass().add("unit-group");
        }
        ColumnConstraints half = half();
        grid.getColumnConstraints()
                .setAll(
                        new ColumnConstraints(TICK_WIDTH),
                        half,
                        half(),
                        new ColumnConstraints(ORIGIN_WIDTH));
        grid.add(tick(item), 0, 0);
        SegmentText source = text(LanguagePair::source);
        show(source, item.unit().source(), item.change().map(PlannedChange::source));
        SegmentText target = text(LanguagePair::target);
        show(target, item.unit().target(), item.change().map(PlannedChange::target));
        if (!item.isFirst()) {
            source.getStyleClass().add("side-source");
        }
        grid.add(source, 1, 0);
        grid.add(target, 2, 0);
        grid.add(origin(item), 3, 0);
        return grid;
    }

    private static ColumnConstraints half() {
        ColumnConstraints half = new ColumnConstraints();
        half.setHgrow(Priority.ALWAYS);
        half.setPrefWidth(0);
        half.setMinWidth(0);
        half.setFillWidth(true);
        return half;
    }

    private CheckBox tick(UnitItem item) {
        CheckBox tick = new CheckBox();
        tick.setId("unit-include");
        tick.setFocusTraversable(false);
        GridPane.setValignment(tick, VPos.TOP);
        tick.setAccessibleText(
                messages.text("maintenance.unit.include", InlineCodes.plain(item.unit().source())));
        tick.setDisable(!item.isTickable());
        tick.selectedProperty().bindBidirectional(item.includedProperty());
        return tick;
    }

    private SegmentText text(Function<LanguagePair, LanguageTag> side) {
        SegmentText text = new SegmentText();
        languages.map(side).ifPresent(text::setLanguage);
        return text;
    }

    private static void show(SegmentText shown, String now, Optional<String> planned) {
        if (planned.isEmpty() || planned.get().equals(now)) {
            shown.show(now);
        } else {
            TextDifference difference = TextDifference.between(now, planned.get());
            shown.show(difference.text(), difference.marks());
        }
    }

    private Region origin(UnitItem item) {
        Label memory = new Label(texts.memory(item.found()));
        memory.getStyleClass().add("side-kind");
        Label changed = new Label(texts.changed(item.unit()));
        changed.getStyleClass().add("side-detail");
        return new VBox(memory, changed);
    }

    @Override
    protected String spoken(UnitItem item) {
        String planned =
                item.change()
                        .map(change ->
                                messages.text(
                                        "maintenance.unit.becomes",
                                        InlineCodes.plain(change.source()),
                                        InlineCodes.plain(change.target())))
                        .orElse("");
        return String.join(
                ", ",
                item.isIncluded()
                        ? messages.text("maintenance.unit.ticked")
                        : messages.text("maintenance.unit.unticked"),
                InlineCodes.plain(item.unit().source()),
                InlineCodes.plain(item.unit().target()),
                planned,
                texts.memory(item.found()));
    }
}
