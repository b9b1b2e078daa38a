package dev.concord.ui.maintenance;

import dev.concord.memory.tm.maintenance.MaintenanceBatch;
import dev.concord.ui.message.Messages;
import dev.concord.ui.workbench.Desk;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The maintenance window's content: one tab for each task, and the way back under all of them. */
final class MaintenanceView extends BorderPane {
    private final Desk desk;
    private final Messages messages;
    private final MaintenanceChanges changes;
    private final MemoriesViewModel memories;
    private final Map<UnitsTask, UnitsViewModel> lists = new EnumMap<>(UnitsTask.class);
    private final TabPane tabs = new TabPane();

    MaintenanceView(Desk desk) {
        this.desk = desk;
        this.messages = desk.messages();
        this.changes = new MaintenanceChanges(desk);
        this.memories = new MemoriesViewModel(desk, changes);
        getStyleClass().add("tool-window");
        tabs.setId("maintenance-tabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getTabs()
                .add(
                        tab(
                                "maintenance-tab-memories",
                                messages.text("maintenance.tab.memories"),
                                new MemoriesView(desk, memories)));
        addList(UnitsTask.FIND, messages.text("maintenance.tab.find"));
        addList(UnitsTask.DUPLICATES, messages.text("maintenance.tab.duplicates"));
        addList(UnitsTask.VARIANTS, messages.text("maintenance.tab.variants"));
        setCenter(tabs);
        setBottom(undoLine());
    }

    private static Tab tab(String id, String title, Node content) {
        Tab tab = new Tab(title, content);
        tab.setId(id);
        return tab;
    }

    private void addList(UnitsTask task, String title) {
        UnitsViewModel units = new UnitsViewModel(desk, task, changes);
        lists.put(task, units);
        String name = task.name().toLowerCase(Locale.ROOT);
        UnitsView view = new UnitsView(desk, units, changes, "maintenance-" + name);
        Tab tab = tab("maintenance-tab-" + name, title, view);
        Runnable focus = view::focusList;
        if (task == UnitsTask.FIND) {
            UnitForm form = new UnitForm(messages, units.fields());
            view.setTop(form);
            memories.rows()
                    .addListener((ListChangeListener<MemoryRow>) _ -> form.offer(memories.names()));
            form.offer(memories.names());
            focus = form::focusText;
        }
        tabs.getTabs().add(tab);
        Runnable whereToBegin = focus;
        tab.selectedProperty()
                .subscribe(isChosen -> {
                    units.show(isChosen && isOnScreen());
                    if (isChosen) {
                        desk.tasks().onUiThread(whereToBegin);
                    }
                });
    }

    private boolean isOnScreen() {
        return getScene() != null
                && getScene().getWindow() != null
                && getScene().getWindow().isShowing();
    }

    /** The window is on show, or no longer: nothing is read for a window nobody sees. */
    void show(boolean isShown) {
        memories.show(isShown);
        changes.readBatches();
        lists.forEach((task, units) -> {
            Tab tab = tabs.getTabs().get(1 + task.ordinal());
            units.show(isShown && tab.isSelected());
        });
    }

    private Node undoLine() {
        Label message = new Label();
        message.setId("maintenance-message");
        message.textProperty().bind(changes.messageProperty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button last = new Button(messages.text("maintenance.undo.last"));
        last.setId("maintenance-undo");
        last.setOnAction(_ -> changes.undo(changes.batches().getLast()));
        MenuButton earlier = new MenuButton(messages.text("maintenance.undo.earlier"));
        earlier.setId("maintenance-undo-earlier");
        earlier.setAccessibleText(messages.text("maintenance.undo.earlier"));
        Runnable update =
                () -> {
                    boolean isNone = changes.batches().isEmpty() || changes.busyProperty().get();
                    last.setDisable(isNone);
                    earlier.setDisable(isNone);
                    earlier.getItems()
                            .setAll(
                                    changes.batches().reversed().stream()
                                            .map(this::undoItem)
                                            .toList());
                };
        changes.batches().addListener((ListChangeListener<MaintenanceBatch>) _ -> update.run());
        changes.busyProperty().subscribe(update);
        update.run();
        Label keys = new Label(messages.text("maintenance.keys.text"));
        keys.getStyleClass().add("side-detail");
        HBox line = new HBox(message, space, keys, last, earlier);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("status-line");
        return line;
    }

    private MenuItem undoItem(MaintenanceBatch batch) {
        MenuItem item =
                new MenuItem(
                        batch.at()
                                .map(time ->
                                        messages.text(
                                                "maintenance.undo.item",
                                                UnitTexts.time(time),
                                                batch.imported()))
                                .orElseGet(() -> messages.text("maintenance.undo.own")));
        item.setOnAction(_ -> changes.undo(batch));
        return item;
    }
}
