package dev.concord.ui.shell;

import dev.concord.ui.message.Messages;
import dev.concord.ui.workbench.Command;
import dev.concord.ui.workbench.Commands;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Menus and tool buttons made of the commands there are; keys are handled by the window. */
final class CommandMenus {
    private final Messages messages;
    private final Commands commands;

    CommandMenus(Messages messages, Commands commands) {
        this.messages = messages;
        this.commands = commands;
    }

    /** One menu for each feature that has commands. */
    MenuBar menuBar() {
        MenuBar bar = new MenuBar();
        bar.setId("menu-bar");
        for (Menu menu :
                List.of(
                        menu(messages.text("shell.menu.project"), "project.", "analysis."),
                        menu(
                                messages.text("shell.menu.segment"),
                                "editor.",
                                "completion.",
                                "bulk."),
                        menu(
                                messages.text("shell.menu.memory"),
                                "matches.",
                                "pretranslation.",
                                "concordance.",
                                "maintenance."),
                        menu(messages.text("shell.menu.terms"), "terms.", "lexicon."),
                        menu(messages.text("shell.menu.review"), "review."),
                        menu(messages.text("shell.menu.view"), "shell."),
                        menu(messages.text("shell.menu.diagnostics"), "diagnostics."))) {
            if (!menu.getItems().isEmpty()) {
                bar.getMenus().add(menu);
            }
        }
        return bar;
    }

    /** A button that gives a command; disabled while the command is not possible. */
    Button button(Command command, Ikon icon) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId("tool-" + command.id().replace('.', '-'));
        button.getStyleClass().addAll("button-icon", "flat");
        String keys = command.keyText().isEmpty() ? "" : " (" + command.keyText() + ")";
        button.setTooltip(new Tooltip(command.title() + keys));
        button.setAccessibleText(command.title());
        button.setFocusTraversable(false);
        button.setOnAction(_ -> command.perform());
        command.enabled().subscribe(possible -> button.setDisable(!possible));
        return button;
    }

    /** Commands for single digits would fill a menu; the panes show the digits. */
    private Menu menu(String title, String... features) {
        Menu menu = new Menu(title);
        Stream.of(features)
                .flatMap(feature ->
                        commands.all().stream().filter(command -> command.id().startsWith(feature)))
                .filter(command -> !command.id().matches(".*[0-9]"))
                .map(CommandMenus::item)
                .forEach(menu.getItems()::add);
        return menu;
    }

    private static MenuItem item(Command command) {
        MenuItem item = new MenuItem(command.title());
        item.setId("menu-" + command.id().replace('.', '-'));
        item.setOnAction(_ -> command.perform());
        if (!command.keys().isEmpty()) {
            item.setAccelerator(command.keys().getFirst());
        }
        command.enabled().subscribe(possible -> item.setDisable(!possible));
        return item;
    }
}
