package dev.concord.ui.shell;

import dev.concord.memory.model.ResolutionStrategy;
import dev.concord.ui.message.Messages;
import dev.concord.ui.task.RunningTask;
import dev.concord.ui.workbench.Desk;
import dev.concord.ui.workbench.StoreState;
import dev.concord.ui.workbench.StrategyNames;
import dev.concord.ui.workbench.WorkProgress;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Progress, consistency, strategy, running tasks, and where the work is safe. */
final class StatusBar extends HBox {
    private final Desk desk;
    private final Messages messages;
    private final ProgressBar done = new ProgressBar(0);
    private final Label progress = label("status-progress");
    private final Label consistency = label("status-consistency");
    private final Label strategy = label("status-strategy");
    private final Label store = label("status-store");
    private final HBox tasks = new HBox();

    StatusBar(Desk desk) {
        this.desk = desk;
        this.messages = desk.messages();
        setId("status-bar");
        getStyleClass().add("status-line");
        setAlignment(Pos.CENTER_LEFT);
        done.setPrefWidth(120);
        done.setAccessibleText(messages.text("shell.progress.label"));
        consistency.setTooltip(new Tooltip(messages.text("shell.consistency.tooltip")));
        strategy.setTooltip(new Tooltip(messages.text("shell.strategy.tooltip")));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        tasks.setAlignment(Pos.CENTER_RIGHT);
        tasks.getStyleClass().add("status-tasks");
        getChildren()
                .addAll(
                        done,
                        progress,
                        consistency,
                        strategy,
                        space,
                        new LearningSign(desk),
                        new MemorySign(desk),
                        tasks,
                        store);
        desk.workbench().progressProperty().subscribe(this::show);
        desk.workbench().strategyProperty().subscribe(this::show);
        desk.workbench().storeStateProperty().subscribe(this::show);
        desk.tasks().running().addListener((ListChangeListener<RunningTask>) _ -> showTasks());
        showTasks();
    }

    private void show(WorkProgress now) {
        boolean some = now.segments() > 0;
        List.of(done, progress, consistency, strategy).forEach(node -> node.setVisible(some));
        done.setProgress(some ? (double) now.confirmed() / now.segments() : 0);
        progress.setText(messages.text("shell.progress.text", now.confirmed(), now.segments()));
        consistency.setText(
                messages.text("shell.consistency.text", Math.round(now.consistency() * 100)));
    }

    private void show(ResolutionStrategy now) {
        String name = new StrategyNames(messages).name(now);
        strategy.setText(messages.text("shell.strategy.text", name));
    }

    private void show(StoreState now) {
        switch (now.connection()) {
            case NONE ->
                    showStore(
                            messages.text("shell.store.local"),
                            Material2OutlinedAL.COMPUTER,
                            messages.text("shell.store.localTooltip"));
            case CONNECTING ->
                    showStore(
                            messages.text("shell.store.connecting"),
                            Material2OutlinedAL.CLOUD_QUEUE,
                            messages.text("shell.store.safeTooltip"));
            case ONLINE ->
                    showStore(
                            messages.text("shell.store.online", now.waiting()),
                            Material2OutlinedAL.CLOUD_DONE,
                            messages.text("shell.store.onlineTooltip"));
            case OFFLINE ->
                    showStore(
                            messages.text("shell.store.offline", now.waiting()),
                            Material2OutlinedAL.CLOUD_OFF,
                            messages.text("shell.store.safeTooltip") + " " + now.message());
            case REFUSED ->
                    showStore(
                            messages.text("shell.store.refused", now.waiting()),
                            Material2OutlinedAL.ERROR_OUTLINE,
                            messages.text("shell.store.safeTooltip") + " " + now.message());
        }
    }

    private void showStore(String text, Ikon icon, String tooltip) {
        store.setText(text);
        store.setGraphic(new FontIcon(icon));
        store.setTooltip(new Tooltip(tooltip.strip()));
        store.setAccessibleText(text);
    }

    private void showTasks() {
        tasks.getChildren().setAll(desk.tasks().running().stream().map(this::taskNode).toList());
    }

    private Node taskNode(RunningTask task) {
        Label title = new Label(task.title());
        ProgressBar bar = new ProgressBar();
        bar.setPrefWidth(100);
        bar.setAccessibleText(task.title());
        bar.progressProperty().bind(task.shareProperty());
        Label note = new Label();
        note.textProperty().bind(task.noteProperty());
        note.getStyleClass().add("side-detail");
        Button cancel = new Button(null, new FontIcon(Material2OutlinedAL.CANCEL));
        cancel.setId("task-cancel");
        cancel.setAccessibleText(messages.text("shell.task.cancel", task.title()));
        cancel.setTooltip(new Tooltip(cancel.getAccessibleText()));
        cancel.getStyleClass().addAll("button-icon", "flat", "small");
        cancel.setOnAction(_ -> {
            task.cancel();
            cancel.setDisable(true);
        });
        HBox node = new HBox(new FontIcon(Material2OutlinedMZ.SYNC), title, bar, note, cancel);
        node.getStyleClass().add("status-task");
        node.setAlignment(Pos.CENTER);
        return node;
    }

    private static Label label(String id) {
        Label label = new Label();
        label.setId(id);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
