package dev.concord.ui.maintenance;

import javafx.scene.control.cell.TextFieldTableCell;
import javafx.util.converter.IntegerStringConverter;
import org.jspecify.annotations.Nullable;

/** A number that is written in its place; what is none leaves it as it was. */
final class WholeNumberCell extends TextFieldTableCell<MemoryRow, Integer> {
    private static final int MOST_DIGITS = 9;

    WholeNumberCell() {
        super(new IntegerStringConverter());
        setConverter(
                new IntegerStringConverter() {
                    @Override
                    public @Nullable Integer fromString(@Nullable String text) {
                        String written = text == null ? "" : text.strip();
                        return written.matches("-?[0-9]{1," + MOST_DIGITS + "}")
                                ? Integer.valueOf(written)
                                : getItem();
                    }
                });
    }
}
