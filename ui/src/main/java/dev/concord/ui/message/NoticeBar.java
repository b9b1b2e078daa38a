package dev.concord.ui.message;

import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Shows notices above the work, without stopping it. */
public final class NoticeBar extends VBox {
    private static final Duration READING_TIME = Duration.seconds(8);

    private final Messages messages;
    private final Notices notices;

    public NoticeBar(Messages messages, Notices notices) {
        this.messages = messages;
        this.notices = notices;
        setId("notice-bar");
        getStyleClass().add("notice-bar");
        notices.shown().addListener((ListChangeListener<Notice>) this::changed);
        rebuild();
    }

    private void changed(ListChangeListener.Change<? extends Notice> change) {
        while (change.next()) {
            change.getAddedSubList().stream()
                    .filter(notice -> notice.kind() == Notice.Kind.INFORMATION)
                    .filter(notice -> notice.action().isEmpty())
                    .forEach(this::dismissLater);
        }
        rebuild();
    }

    /** Good news needs no click to go away. */
    private void dismissLater(Notice notice) {
        PauseTransition pause = new PauseTransition(READING_TIME);
        pause.setOnFinished(_ -> notices.dismiss(notice));
        pause.play();
    }

    private void rebuild() {
        getChildren().setAll(notices.shown().stream().map(this::row).toList());
        setVisible(!getChildren().isEmpty());
        setManaged(isVisible());
    }

    private Node row(Notice notice) {
        Label kind = new Label(kindText(notice), icon(notice));
        kind.getStyleClass().add("notice-kind");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        Label text = new Label(sentences(notice));
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(kind, text);
        line.getStyleClass().add("notice-line");
        line.setAlignment(Pos.CENTER_LEFT);
        notice.action().ifPresent(action -> line.getChildren().add(actionButton(notice, action)));
        VBox row = new VBox(line);
        row.getStyleClass()
                .addAll(
                        "notice",
                        "notice-" + notice.kind().name().toLowerCase(java.util.Locale.ROOT));
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.setAccessibleText(kind.getText() + ": " + text.getText());
        if (!notice.technical().isEmpty()) {
            addTechnical(notice, line, row);
        }
        line.getChildren().add(closeButton(notice));
        return row;
    }

    private void addTechnical(Notice notice, HBox line, VBox row) {
        TextArea technical = new TextArea(notice.technical());
        technical.setEditable(false);
        technical.setPrefRowCount(6);
        technical.setAccessibleText(messages.text("notice.technical.label"));
        technical.getStyleClass().add("notice-technical");
        ToggleButton fold = new ToggleButton(messages.text("notice.technical.label"));
        fold.setId("notice-technical");
        fold.setMinWidth(Region.USE_PREF_SIZE);
        technical.visibleProperty().bind(fold.selectedProperty());
        technical.managedProperty().bind(fold.selectedProperty());
        line.getChildren().add(fold);
        row.getChildren().add(technical);
    }

    private Button actionButton(Notice notice, Notice.Action action) {
        Button button = new Button(action.title());
        button.setId("notice-action");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            notices.dismiss(notice);
            action.run().run();
        });
        return button;
    }

    private Button closeButton(Notice notice) {
        Button close = new Button(null, new FontIcon(Material2OutlinedAL.CLOSE));
        close.setId("notice-close");
        close.setAccessibleText(messages.text("notice.close.label"));
        close.getStyleClass().addAll("button-icon", "flat");
        close.setOnAction(_ -> notices.dismiss(notice));
        return close;
    }

    private String kindText(Notice notice) {
        return switch (notice.kind()) {
            case INFORMATION -> messages.text("notice.information.label");
            case WARNING -> messages.text("notice.warning.label");
            case PROBLEM -> messages.text("notice.problem.label");
        };
    }

    private static FontIcon icon(Notice notice) {
        return new FontIcon(
                switch (notice.kind()) {
                    case INFORMATION -> Material2OutlinedAL.INFO;
                    case WARNING -> Material2OutlinedMZ.WARNING;
                    case PROBLEM -> Material2OutlinedAL.ERROR_OUTLINE;
                });
    }

    private static String sentences(Notice notice) {
        return String.join(" ", notice.what(), notice.kept(), notice.remedy())
                .replaceAll("\\s+", " ")
                .strip();
    }
}
