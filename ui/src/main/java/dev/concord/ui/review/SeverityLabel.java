package dev.concord.ui.review;

import dev.concord.memory.consistency.Severity;
import dev.concord.ui.message.Messages;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** How grave a conflict is: an icon of its own and a word, never a colour alone. */
final class SeverityLabel extends Label {
    SeverityLabel(Messages messages, Severity severity) {
        super(text(messages, severity), new FontIcon(icon(severity)));
        getStyleClass().addAll("severity", styleClass(severity));
        setMinWidth(Region.USE_PREF_SIZE);
    }

    static String text(Messages messages, Severity severity) {
        return switch (severity) {
            case ERROR -> messages.text("review.severity.error");
            case WARNING -> messages.text("review.severity.warning");
            case HINT -> messages.text("review.severity.hint");
        };
    }

    private static Ikon icon(Severity severity) {
        return switch (severity) {
            case ERROR -> Material2OutlinedMZ.REPORT;
            case WARNING -> Material2OutlinedMZ.WARNING;
            case HINT -> Material2OutlinedAL.INFO;
        };
    }

    private static String styleClass(Severity severity) {
        return switch (severity) {
            case ERROR -> "state-error";
            case WARNING -> "state-warning";
            case HINT -> "state-hint";
        };
    }
}
