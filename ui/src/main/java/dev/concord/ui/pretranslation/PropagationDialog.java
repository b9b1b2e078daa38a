package dev.concord.ui.pretranslation;

import dev.concord.memory.pretranslation.PropagationPlan;
import dev.concord.memory.pretranslation.PropagationRow;
import dev.concord.ui.control.SegmentText;
import dev.concord.ui.message.Messages;
import dev.concord.ui.workbench.Desk;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** The places that a confirmed text could go to, and the button that takes it there. */
final class PropagationDialog extends FillDialog<PropagationRow> {
    PropagationDialog(
            Desk desk, Window owner, PropagationViewModel propagation, PropagationPlan plan) {
        super(
                desk,
                owner,
                propagation.rows(),
                chosen -> desk.messages().text("pretranslation.propagate.apply", chosen),
                propagation::apply);
        Messages messages = desk.messages();
        setTitle(messages.text("pretranslation.propagate.heading"));
        SegmentText source = new SegmentText();
        SegmentText target = new SegmentText();
        target.setId("propagation-target");
        target.getStyleClass().add("propagated");
        desk.workbench()
                .projectProperty()
                .get()
                .map(project -> project.settings().languages())
                .ifPresent(languages -> {
                    source.setLanguage(languages.source());
                    target.setLanguage(languages.target());
                });
        source.show(plan.rows().getFirst().segment().source());
        target.show(plan.target());
        Label confirmed =
                new Label(
                        messages.text(
                                "pretranslation.propagate.from",
                                plan.confirmed().document(),
                                plan.confirmed().segment()));
        confirmed.getStyleClass().add("side-detail");
        setHead(new VBox(confirmed, source, target));
        long exempt = plan.rows().stream().filter(PropagationRow::exempt).count();
        setSummary(
                messages.text(
                        "pretranslation.propagate.summary",
                        plan.rows().size(),
                        plan.proposed().size(),
                        exempt));
        untilHidden(propagation::closePreview);
    }
}
