package dev.concord.ui.review;

import dev.concord.glossary.text.LanguagePair;
import dev.concord.ui.control.SegmentText;
import dev.concord.ui.workbench.Desk;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/** A sentence with its translation side by side, and the way to it. */
final class EvidenceRow extends GridPane {
    EvidenceRow(Desk desk, LanguagePair languages, Evidence evidence) {
        getStyleClass().add("evidence-row");
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        getColumnConstraints().setAll(half, half);
        SegmentText source = new SegmentText();
        source.setLanguage(languages.source());
        source.show(evidence.source(), evidence.sourceMarks());
        SegmentText target = new SegmentText();
        target.setLanguage(languages.target());
        target.show(evidence.target(), evidence.targetMarks());
        String place = new ConflictTexts(desk.messages()).place(evidence.segment());
        Hyperlink link = new Hyperlink(place);
        link.setId("review-go-to");
        link.getStyleClass().add("place-link");
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setAccessibleText(desk.messages().text("review.goTo.label", place));
        link.setOnAction(_ -> desk.workbench().show(evidence.segment()));
        add(link, 0, 0, 2, 1);
        addRow(1, source, target);
    }
}
