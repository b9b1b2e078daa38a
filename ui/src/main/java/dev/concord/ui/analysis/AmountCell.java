package dev.concord.ui.analysis;

import dev.concord.ui.message.Messages;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** A figure; nothing is quieter than something. */
final class AmountCell extends TableCell<AnalysisLine, Long> {
    private static final PseudoClass ZERO = PseudoClass.getPseudoClass("zero");

    private final Messages messages;

    AmountCell(Messages messages) {
        this.messages = messages;
    }

    @Override
    protected void updateItem(@Nullable Long amount, boolean empty) {
        super.updateItem(amount, empty);
        if (empty || amount == null) {
            setText("");
            pseudoClassStateChanged(ZERO, false);
        } else {
            setText(messages.text("analysis.amount.plain", amount));
            pseudoClassStateChanged(ZERO, amount == 0);
        }
    }
}
