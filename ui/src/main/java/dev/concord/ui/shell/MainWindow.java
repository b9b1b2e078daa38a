package dev.concord.ui.shell;

import dev.concord.memory.project.Projects;
import dev.concord.ui.analysis.AnalysisCommands;
import dev.concord.ui.analysis.AnalysisViewModel;
import dev.concord.ui.completion.CompletionCommands;
import dev.concord.ui.completion.CompletionView;
import dev.concord.ui.completion.CompletionViewModel;
import dev.concord.ui.concordance.ConcordanceCommands;
import dev.concord.ui.concordance.ConcordanceViewModel;
import dev.concord.ui.control.LinuxTextFix;
import dev.concord.ui.control.OwnKeys;
import dev.concord.ui.diagnostics.DiagnosticsCommands;
import dev.concord.ui.diagnostics.DiagnosticsViewModel;
import dev.concord.ui.editor.EditorView;
import dev.concord.ui.editor.EditorViewModel;
import dev.concord.ui.lexicon.LexiconCommands;
import dev.concord.ui.lexicon.LexiconViewModel;
import dev.concord.ui.maintenance.MaintenanceCommands;
import dev.concord.ui.matches.MatchesView;
import dev.concord.ui.matches.MatchesViewModel;
import dev.concord.ui.message.Messages;
import dev.concord.ui.message.NoticeBar;
import dev.concord.ui.pretranslation.PretranslationCommands;
import dev.concord.ui.pretranslation.PretranslationViewModel;
import dev.concord.ui.pretranslation.PropagationViewModel;
import dev.concord.ui.project.ProjectCommands;
import dev.concord.ui.project.ProjectViewModel;
import dev.concord.ui.project.WelcomeView;
import dev.concord.ui.review.ConflictsPane;
import dev.concord.ui.review.ReviewView;
import dev.concord.ui.review.ReviewViewModel;
import dev.concord.ui.terms.TermsView;
import dev.concord.ui.terms.TermsViewModel;
import dev.concord.ui.workbench.Command;
import dev.concord.ui.workbench.Desk;
import dev.concord.ui.workbench.LearningWatch;
import dev.concord.ui.workbench.MemoryWatch;
import dev.concord.ui.workbench.Perspective;
import dev.concord.ui.workbench.ProjectWatch;
import dev.concord.ui.workbench.TermWatch;
import dev.concord.ui.workbench.UserSettings;
import dev.concord.ui.workbench.Workbench;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** The main window's content: menu, tools, documents, editor or review, side panes, status. */
public final class MainWindow {
    private static final double WIDTH = 1360;
    private static final double HEIGHT = 860;
    private static final double RIGHT_DIVIDER = 0.77;
    private static final double NOTICE_WIDTH = 470;

    private final Desk desk;
    private final Appearance appearance;
    private final EditorViewModel editor;
    private final EditorView editorView;
    private final BorderPane root = new BorderPane();
    private final List<Node> panes = new ArrayList<>();

    /**
     * Puts the window together.
     *
     * @param settings what the person has chosen for all projects
     * @param projects makes and opens the projects it shows
     */
    public MainWindow(Desk desk, Appearance appearance, UserSettings settings, Projects projects) {
        LinuxTextFix.apply();
        this.desk = desk;
        this.appearance = appearance;
        Messages messages = desk.messages();
        new ProjectWatch(desk);
        new MemoryWatch(desk);
        new LearningWatch(desk);
        new TermWatch(desk);
        this.editor = new EditorViewModel(desk);
        this.editorView = new EditorView(desk, editor);
        DocumentsPane documents = new DocumentsPane(desk);
        SidePane matches =
                new SidePane(
                        "matches",
                        messages.text("matches.pane.title"),
                        new MatchesView(desk, new MatchesViewModel(desk)));
        SidePane terms =
                new SidePane(
                        "terms",
                        messages.text("terms.pane.title"),
                        new TermsView(desk, new TermsViewModel(desk)));
        SidePane conflicts =
                new SidePane(
                        "conflicts", messages.text("review.pane.title"), new ConflictsPane(desk));
        ReviewView review = new ReviewView(desk, new ReviewViewModel(desk));
        List<SidePane> sides = List.of(matches, terms, conflicts);
        panes.add(documents);
        sides.forEach(side -> panes.add(side.getCenter()));
        registerCommands();
        registerCompletions(settings);
        registerProjects(projects);
        SidePane left =
                new SidePane("documents-pane", messages.text("shell.documents.title"), documents);
        root.setId("main-window");
        root.setCenter(withNotices(center(left, middle(review), sides)));
        root.setTop(top());
        root.setBottom(new StatusBar(desk));
    }

    /** The window's content, for a scene of another's making. */
    public Parent root() {
        return root;
    }

    /** A scene with the window's content, styles and keys. */
    public Scene scene() {
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        appearance.style(scene);
        scene.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (!OwnKeys.have(scene.getFocusOwner()) && desk.commands().perform(event)) {
                        event.consume();
                    }
                });
        return scene;
    }

    /** Makes what is typed durable and ends the session; to be called before the runner closes. */
    public void close() {
        editor.close();
    }

    private Node middle(Node review) {
        StackPane middle = new StackPane(editorView, review, new WelcomeView(desk));
        Workbench workbench = desk.workbench();
        workbench
                .perspectiveProperty()
                .subscribe(now -> {
                    editorView.setVisible(now == Perspective.EDITOR);
                    review.setVisible(now == Perspective.REVIEW);
                    if (now == Perspective.REVIEW) {
                        review.requestFocus();
                    } else {
                        editorView.focusTarget();
                    }
                });
        middle.setMinWidth(500);
        return middle;
    }

    /** Notices lie over the corner where least is done: whatever moved would be clicked beside. */
    private Node withNotices(Node work) {
        NoticeBar notices = new NoticeBar(desk.messages(), desk.notices());
        notices.setMaxSize(NOTICE_WIDTH, Region.USE_PREF_SIZE);
        StackPane.setAlignment(notices, Pos.BOTTOM_LEFT);
        StackPane.setMargin(notices, new Insets(10));
        return new StackPane(work, notices);
    }

    private Node center(SidePane left, Node middle, List<SidePane> sides) {
        SplitPane right = new SplitPane(sides.toArray(Node[]::new));
        right.setOrientation(Orientation.VERTICAL);
        right.setDividerPositions(0.5, 0.74);
        SplitPane all = new SplitPane(left, middle, right);
        all.setId("main-split");
        all.setDividerPositions(0.15, RIGHT_DIVIDER);
        SplitPane.setResizableWithParent(left, false);
        SplitPane.setResizableWithParent(right, false);
        desk.workbench().perspectiveProperty().subscribe(now -> giveRoom(all, right, now));
        return all;
    }

    /** The panes beside the editor speak of its active segment; the review needs their room. */
    private static void giveRoom(SplitPane all, Node right, Perspective now) {
        boolean wanted = now == Perspective.EDITOR;
        if (wanted && !all.getItems().contains(right)) {
            double left = all.getDividerPositions()[0];
            all.getItems().add(right);
            all.setDividerPositions(left, RIGHT_DIVIDER);
        } else if (!wanted) {
            all.getItems().remove(right);
        }
    }

    private Node top() {
        CommandMenus menus = new CommandMenus(desk.messages(), desk.commands());
        return new VBox(menus.menuBar(), new ToolStrip(desk, menus));
    }

    private void registerCompletions(UserSettings settings) {
        var view =
                new CompletionView(
                        desk, new CompletionViewModel(desk, settings), editorView.target());
        new CompletionCommands(desk, view, settings).register();
    }

    private void registerProjects(Projects projects) {
        Supplier<Window> window = () -> root.getScene().getWindow();
        ProjectCommands commands =
                new ProjectCommands(desk, new ProjectViewModel(desk, projects), window);
        commands.register();
        commands.acceptDrops(root);
        new AnalysisCommands(desk, new AnalysisViewModel(desk, Clock.systemUTC()), window)
                .register();
        new ConcordanceCommands(desk, new ConcordanceViewModel(desk), window).register();
        new PretranslationCommands(
                        desk,
                        new PretranslationViewModel(desk),
                        new PropagationViewModel(desk),
                        window)
                .register();
        new MaintenanceCommands(desk, window).register();
        new LexiconCommands(desk, new LexiconViewModel(desk), window).register();
        new DiagnosticsCommands(desk, new DiagnosticsViewModel(desk), window).register();
    }

    private void registerCommands() {
        Messages messages = desk.messages();
        Workbench workbench = desk.workbench();
        CommandPalette palette = new CommandPalette(messages, desk.commands());
        List.of(
                        Command.of(
                                "shell.editor",
                                messages.text("shell.editor.title"),
                                () -> workbench.perspectiveProperty().set(Perspective.EDITOR),
                                "Shortcut+Shift+E"),
                        Command.of(
                                "shell.review",
                                messages.text("shell.review.title"),
                                () -> workbench.perspectiveProperty().set(Perspective.REVIEW),
                                "Shortcut+Shift+R"),
                        Command.of(
                                "shell.nextPane",
                                messages.text("shell.nextPane.title"),
                                () -> focusPane(1),
                                "F6"),
                        Command.of(
                                "shell.previousPane",
                                messages.text("shell.previousPane.title"),
                                () -> focusPane(-1),
                                "Shift+F6"),
                        Command.of(
                                "shell.palette",
                                messages.text("shell.palette.title"),
                                () -> palette.show(root.getScene().getWindow()),
                                "Shortcut+Shift+P"),
                        Command.of(
                                "shell.dark",
                                messages.text("shell.dark.title"),
                                () ->
                                        appearance
                                                .darkProperty()
                                                .set(!appearance.darkProperty().get()),
                                "Shortcut+Shift+D"))
                .forEach(desk.commands()::add);
    }

    /** The editor is the place between the last pane and the first. */
    private void focusPane(int by) {
        Node owner = root.getScene().getFocusOwner();
        int now = -1;
        for (int i = 0; i < panes.size(); i++) {
            if (owner != null && isIn(owner, panes.get(i))) {
                now = i;
            }
        }
        int next = Math.floorMod(now + 1 + by, panes.size() + 1) - 1;
        if (next < 0) {
            editorView.focusTarget();
        } else {
            panes.get(next).requestFocus();
        }
    }

    private static boolean isIn(Node node, Node pane) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up.equals(pane)) {
                return true;
            }
        }
        return false;
    }
}
