package dev.concord.ui.pretranslation;

import dev.concord.memory.model.Document;
import dev.concord.memory.pretranslation.MatchBand;
import dev.concord.memory.pretranslation.PlannedSegment;
import dev.concord.memory.pretranslation.PretranslationOptions.Confirming;
import dev.concord.memory.pretranslation.PretranslationPlan;
import dev.concord.ui.message.Messages;
import dev.concord.ui.task.RunningTask;
import dev.concord.ui.workbench.Desk;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Subscription;

/** The options of pre-translation, what it would do by them, and the button that does it. */
final class PretranslationDialog extends FillDialog<PlannedSegment> {
    private static final int LEAST = MatchBand.LOWEST_SIMILARITY;
    private static final int STEP = 5;

    private final Messages messages;
    private final PretranslationViewModel pretranslation;
    private final PretranslationTexts texts;
    private final FlowPane bands = new FlowPane();
    private final MenuButton documents = new MenuButton();
    private final ProgressBar progress = new ProgressBar();

    PretranslationDialog(Desk desk, Window owner, PretranslationViewModel pretranslation) {
        super(
                desk,
                owner,
                pretranslation.rows(),
                chosen -> desk.messages().text("pretranslation.apply.title", chosen),
                pretranslation::apply);
        this.messages = desk.messages();
        this.pretranslation = pretranslation;
        this.texts = new PretranslationTexts(messages);
        setTitle(messages.text("pretranslation.open.title"));
        bands.setId("pretranslation-bands");
        bands.getStyleClass().add("band-line");
        progress.setId("pretranslation-progress");
        progress.setAccessibleText(messages.text("pretranslation.plan.task"));
        progress.setMaxWidth(Double.MAX_VALUE);
        setHead(new VBox(options(), bands, progress));
        untilHidden(
                Subscription.combine(
                        pretranslation.planProperty().subscribe(this::showPlan),
                        pretranslation.planningProperty().subscribe(this::showPlanning),
                        pretranslation.bandProperty().subscribe(this::showBands),
                        pretranslation::stopPlanning));
        pretranslation.replan();
    }

    private Node options() {
        Spinner<Integer> minimum =
                new Spinner<>(LEAST, 100, pretranslation.minimumProperty().get(), STEP);
        minimum.setId("pretranslation-minimum");
        minimum.setEditable(true);
        minimum.setPrefWidth(90);
        minimum.setMinWidth(Region.USE_PREF_SIZE);
        minimum.getEditor().setAccessibleText(messages.text("pretranslation.minimum.label"));
        minimum.valueProperty().subscribe(value -> pretranslation.minimumProperty().set(value));
        ComboBox<Confirming> confirming = new ComboBox<>();
        confirming.setId("pretranslation-confirming");
        confirming.setAccessibleText(messages.text("pretranslation.confirming.label"));
        confirming.getItems().setAll(Confirming.values());
        confirming.setConverter(texts.confirming());
        confirming.setMinWidth(Region.USE_PREF_SIZE);
        confirming.valueProperty().bindBidirectional(pretranslation.confirmingProperty());
        documents.setId("pretranslation-documents");
        documents.getItems().setAll(pretranslation.documents().stream().map(this::choice).toList());
        documents.setMinWidth(Region.USE_PREF_SIZE);
        nameDocuments();
        CheckBox onlyActions = new CheckBox(messages.text("pretranslation.onlyActions.label"));
        onlyActions.setId("pretranslation-only-actions");
        onlyActions.selectedProperty().bindBidirectional(pretranslation.onlyActionsProperty());
        onlyActions.setMinWidth(Region.USE_PREF_SIZE);
        HBox line =
                new HBox(
                        label(messages.text("pretranslation.minimum.label")),
                        minimum,
                        label(messages.text("pretranslation.confirming.label")),
                        confirming,
                        documents,
                        onlyActions);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("fill-options");
        return line;
    }

    private static Label label(String text) {
        Label label = new Label(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private CustomMenuItem choice(Document document) {
        CheckBox box = new CheckBox(document.name());
        box.setId("pretranslation-document");
        box.setSelected(pretranslation.isIn(document));
        box.setOnAction(_ -> {
            pretranslation.choose(document, box.isSelected());
            nameDocuments();
        });
        CustomMenuItem item = new CustomMenuItem(box);
        item.setHideOnClick(false);
        return item;
    }

    private void nameDocuments() {
        long in = pretranslation.documents().stream().filter(pretranslation::isIn).count();
        documents.setText(
                messages.text(
                        "pretranslation.documents.text", in, pretranslation.documents().size()));
    }

    private void showPlan(Optional<PretranslationPlan> plan) {
        showBands();
        plan.ifPresent(made -> {
            int actions = made.actions().size();
            long left = made.segments().stream().filter(one -> !one.verdict().isAction()).count();
            setSummary(
                    messages.text(
                            "pretranslation.plan.summary", made.segments().size(), actions, left));
        });
    }

    private void showPlanning(Optional<RunningTask> task) {
        progress.progressProperty().unbind();
        progress.setVisible(task.isPresent());
        task.ifPresent(running -> {
            progress.progressProperty().bind(running.shareProperty());
            setSummary(messages.text("pretranslation.plan.running"));
        });
    }

    /** How many segments each band has, and the choice of one of them. */
    private void showBands() {
        bands.getChildren().clear();
        pretranslation
                .planProperty()
                .get()
                .ifPresent(plan -> {
                    var counts = plan.bands();
                    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
                    bands.getChildren()
                            .add(
                                    chip(
                                            "all",
                                            messages.text("pretranslation.band.all", all),
                                            Optional.empty()));
                    counts.forEach((band, count) -> {
                        if (count > 0
                                || pretranslation.bandProperty().get().equals(Optional.of(band))) {
                            String text =
                                    messages.text(
                                            "pretranslation.band.count", texts.band(band), count);
                            bands.getChildren().add(chip(band.code(), text, Optional.of(band)));
                        }
                    });
                });
    }

    private ToggleButton chip(String code, String text, Optional<MatchBand> band) {
        ToggleButton chip = new ToggleButton(text);
        chip.setId("pretranslation-band-" + code);
        chip.getStyleClass().addAll("small", "rounded");
        chip.setSelected(pretranslation.bandProperty().get().equals(band));
        chip.setOnAction(_ -> {
            pretranslation.bandProperty().set(band);
            chip.setSelected(true);
        });
        return chip;
    }
}
