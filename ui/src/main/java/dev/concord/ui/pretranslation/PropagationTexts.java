package dev.concord.ui.pretranslation;

import dev.concord.memory.pretranslation.PropagationPlan;
import dev.concord.memory.pretranslation.PropagationRow;
import dev.concord.ui.message.Messages;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** What is said of the places that a confirmed text could go to. */
record PropagationTexts(Messages messages) {
    /** Exempt places are shown, but cannot be ticked. */
    FillRow<PropagationRow> row(PropagationPlan plan, PropagationRow row) {
        return new FillRow<>(
                row,
                row.key(),
                new FillRow.Look(
                        row.present().text(),
                        false,
                        plan.target(),
                        "",
                        fate(row),
                        icon(row),
                        row.isProposed() ? "state-hint" : "state-empty",
                        ""),
                !row.exempt(),
                row.isProposed());
    }

    private String fate(PropagationRow row) {
        if (row.exempt()) {
            return messages.text("pretranslation.place.exempt");
        }
        return switch (row.present().standing()) {
            case EMPTY -> messages.text("pretranslation.place.empty");
            case FILLED -> messages.text("pretranslation.place.filled");
            case EDITED, WRITTEN -> messages.text("pretranslation.place.written");
            case LEFT -> messages.text("pretranslation.place.left");
            case CONFIRMED -> messages.text("pretranslation.place.copy");
        };
    }

    private static Ikon icon(PropagationRow row) {
        if (row.exempt()) {
            return Material2OutlinedAL.BLOCK;
        }
        return switch (row.present().standing()) {
            case EMPTY -> Material2OutlinedMZ.RADIO_BUTTON_UNCHECKED;
            case FILLED -> Material2OutlinedAL.HISTORY;
            case EDITED, WRITTEN, LEFT -> Material2OutlinedAL.EDIT;
            case CONFIRMED -> Material2OutlinedMZ.REPEAT;
        };
    }
}
