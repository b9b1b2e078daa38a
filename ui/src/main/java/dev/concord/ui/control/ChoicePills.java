package dev.concord.ui.control;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** One of a few, all of them in sight: buttons in a row of which exactly one is down. */
public final class ChoicePills<T extends Enum<T>> extends HBox {
    /**
     * Buttons that show and change what is chosen.
     *
     * @param id of the row; a button's is followed by its choice's name
     * @param label what is chosen, for assistive technology
     */
    public ChoicePills(
            String id,
            String label,
            Class<T> choices,
            Function<T, String> title,
            ObjectProperty<T> chosen) {
        setId(id);
        setAccessibleText(label);
        ToggleGroup group = new ToggleGroup();
        Map<T, ToggleButton> buttons = new EnumMap<>(choices);
        List<T> all = List.of(choices.getEnumConstants());
        for (T choice : all) {
            ToggleButton button = new ToggleButton(title.apply(choice));
            button.setId(id + "-" + choice.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            button.setAccessibleText(label + ": " + button.getText());
            button.getStyleClass().add(pill(all.indexOf(choice), all.size()));
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setOnAction(_ -> {
                // A second click on the chosen one does not unchoose it.
                button.setSelected(true);
                chosen.set(choice);
            });
            buttons.put(choice, button);
        }
        getChildren().setAll(buttons.values());
        chosen.subscribe(now -> group.selectToggle(Objects.requireNonNull(buttons.get(now))));
    }

    private static String pill(int index, int count) {
        if (index == 0) {
            return "left-pill";
        }
        return index == count - 1 ? "right-pill" : "center-pill";
    }
}
