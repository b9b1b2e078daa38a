package dev.concord.ui.shell;

import dev.concord.ui.workbench.Desk;
import dev.concord.ui.workbench.Perspective;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.geometry.Orientation;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToolBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The commands one reaches for most, and the switch between editor and review. */
final class ToolStrip extends ToolBar {
    ToolStrip(Desk desk, CommandMenus menus) {
        setId("tool-bar");
        Map<String, Ikon> tools = new LinkedHashMap<>();
        tools.put("project.open", Material2OutlinedAL.FOLDER_OPEN);
        tools.put("project.add", Material2OutlinedMZ.NOTE_ADD);
        tools.put("project.merge", Material2OutlinedMZ.SAVE_ALT);
        tools.put("|1", Material2OutlinedMZ.REMOVE);
        tools.put("editor.confirm", Material2OutlinedAL.CHECK);
        tools.put("editor.copySource", Material2OutlinedAL.CONTENT_COPY);
        tools.put("editor.nextCode", Material2OutlinedAL.CODE);
        tools.put("|2", Material2OutlinedMZ.REMOVE);
        tools.put("editor.nextUntranslated", Material2OutlinedMZ.SKIP_NEXT);
        tools.put("editor.nextConflict", Material2OutlinedMZ.WARNING);
        tools.put("terms.addNow", Material2OutlinedAL.BOOKMARK_BORDER);
        tools.forEach((id, icon) -> {
            if (id.startsWith("|")) {
                getItems().add(new Separator(Orientation.VERTICAL));
            }
            desk.commands()
                    .find(id)
                    .ifPresent(command -> getItems().add(menus.button(command, icon)));
        });
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getItems().add(space);
        getItems().add(perspective(desk));
        desk.commands()
                .find("shell.dark")
                .ifPresent(dark ->
                        getItems().add(menus.button(dark, Material2OutlinedAL.BRIGHTNESS_6)));
    }

    private static HBox perspective(Desk desk) {
        ToggleButton editor =
                toggle(
                        "perspective-editor",
                        desk.messages().text("shell.editor.short"),
                        Material2OutlinedAL.EDIT,
                        "left-pill");
        ToggleButton review =
                toggle(
                        "perspective-review",
                        desk.messages().text("shell.review.short"),
                        Material2OutlinedMZ.RULE,
                        "right-pill");
        var now = desk.workbench().perspectiveProperty();
        editor.setOnAction(_ -> choose(desk, Perspective.EDITOR, editor));
        review.setOnAction(_ -> choose(desk, Perspective.REVIEW, review));
        now.subscribe(chosen -> {
            editor.setSelected(chosen == Perspective.EDITOR);
            review.setSelected(chosen == Perspective.REVIEW);
        });
        return new HBox(editor, review);
    }

    /** A second click on the chosen one does not unchoose it. */
    private static void choose(Desk desk, Perspective wanted, ToggleButton button) {
        desk.workbench().perspectiveProperty().set(wanted);
        button.setSelected(true);
    }

    private static ToggleButton toggle(String id, String text, Ikon icon, String pill) {
        ToggleButton toggle = new ToggleButton(text, new FontIcon(icon));
        toggle.setId(id);
        toggle.getStyleClass().add(pill);
        toggle.setFocusTraversable(false);
        return toggle;
    }
}
