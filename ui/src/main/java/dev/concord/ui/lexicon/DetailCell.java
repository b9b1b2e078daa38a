package dev.concord.ui.lexicon;

import dev.concord.glossary.term.ConceptEntry;
import dev.concord.glossary.term.Term;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.glossary.text.LanguageTag;
import dev.concord.memory.lexicon.LexiconExample;
import dev.concord.memory.lexicon.LexiconRendering;
import dev.concord.memory.lexicon.Place;
import dev.concord.memory.model.InlineCodes;
import dev.concord.memory.project.ProjectGlossary;
import dev.concord.ui.control.Highlight;
import dev.concord.ui.control.ScriptFonts;
import dev.concord.ui.control.SegmentText;
import dev.concord.ui.control.WrappingCell;
import dev.concord.ui.message.Messages;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One line of what is known of a term. */
final class DetailCell extends WrappingCell<DetailLine> {
    /** What each of the two texts has of the width, in percent. */
    private static final double TEXT = 43;

    private final Messages messages;
    private final LexiconTexts texts;
    private final LanguagePair languages;

    DetailCell(Messages messages, LanguagePair languages) {
        this.messages = messages;
        this.texts = new LexiconTexts(messages);
        this.languages = languages;
    }

    @Override
    protected Region content(DetailLine line) {
        return switch (line) {
            case DetailLine.Entry it -> entry(it.entry());
            case DetailLine.Rendering it -> rendering(it.rendering());
            case DetailLine.Unrendered it ->
                    heading(messages.text("lexicon.detail.unrendered", it.count()));
            case DetailLine.Open _ -> heading(messages.text("lexicon.detail.open"));
            case DetailLine.Sentence it -> sentence(it.example());
            case DetailLine.History _ -> heading(messages.text("lexicon.detail.history"));
            case DetailLine.Decision it -> remark(texts.decision(it.change()));
        };
    }

    @Override
    protected String spoken(DetailLine line) {
        return switch (line) {
            case DetailLine.Entry it ->
                    String.join(", ", file(it.entry()), terms(it.entry()), said(it.entry()));
            case DetailLine.Rendering it ->
                    String.join(
                            ", ",
                            it.rendering().text(),
                            messages.text("lexicon.detail.count", it.rendering().count()),
                            it.rendering().status().map(texts::status).orElse(""));
            case DetailLine.Unrendered it -> messages.text("lexicon.detail.unrendered", it.count());
            case DetailLine.Open _ -> messages.text("lexicon.detail.open");
            case DetailLine.Sentence it ->
                    String.join(
                            ", ",
                            InlineCodes.plain(it.example().source()),
                            InlineCodes.plain(it.example().target()),
                            place(it.example()));
            case DetailLine.History _ -> messages.text("lexicon.detail.history");
            case DetailLine.Decision it -> texts.decision(it.change());
        };
    }

    private Region entry(ConceptEntry entry) {
        Label file = new Label(file(entry));
        file.getStyleClass().add("candidate-tag");
        file.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(file, wrapped(terms(entry), "lexicon-entry"));
        head.setAlignment(Pos.BASELINE_LEFT);
        head.getStyleClass().add("candidate-head");
        VBox box = new VBox(head);
        if (!said(entry).isEmpty()) {
            box.getChildren().add(wrapped(said(entry), "lexicon-said"));
        }
        box.getStyleClass().add("lexicon-line");
        return box;
    }

    private String file(ConceptEntry entry) {
        return ProjectGlossary.isOwn(entry)
                ? messages.text("lexicon.file.own")
                : messages.text("lexicon.detail.readOnly", ProjectGlossary.file(entry));
    }

    /** Source terms, then target terms with what may be done with them. */
    private String terms(ConceptEntry entry) {
        String sources =
                entry.terms(languages.source()).stream()
                        .map(Term::text)
                        .collect(Collectors.joining(", "));
        String targets =
                entry.terms(languages.target()).stream()
                        .map(term ->
                                messages.text(
                                        "lexicon.detail.term",
                                        term.text(),
                                        texts.status(term.status())))
                        .collect(Collectors.joining(", "));
        return sources + " – " + targets;
    }

    /** Definition and notes. */
    private String said(ConceptEntry entry) {
        return Stream.concat(
                        Stream.of(entry.definition()),
                        entry.terms(languages.target()).stream().map(Term::note))
                .filter(text -> !text.isBlank())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private Region rendering(LexiconRendering rendering) {
        Label text = new Label(rendering.text());
        text.getStyleClass()
                .add(rendering.isForbidden() ? "lexicon-forbidden" : "lexicon-rendering");
        setLanguage(text, languages.target());
        Label count = new Label(messages.text("lexicon.detail.count", rendering.count()));
        count.getStyleClass().add("side-detail");
        HBox head = new HBox(text, count);
        rendering
                .status()
                .map(texts::status)
                .map(Label::new)
                .ifPresent(status -> {
                    status.getStyleClass().add("candidate-tag");
                    head.getChildren().add(status);
                });
        head.setAlignment(Pos.BASELINE_LEFT);
        head.getStyleClass().addAll("candidate-head", "lexicon-heading");
        return head;
    }

    private static Region heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("lexicon-rendering");
        HBox head = new HBox(label);
        head.getStyleClass().add("lexicon-heading");
        return head;
    }

    private static Region remark(String text) {
        VBox box = new VBox(wrapped(text, "side-detail"));
        box.getStyleClass().add("lexicon-line");
        return box;
    }

    private Region sentence(LexiconExample example) {
        Label place = new Label(place(example));
        place.getStyleClass().add("side-detail");
        GridPane.setValignment(place, VPos.TOP);
        GridPane grid = new GridPane();
        grid.getStyleClass().add("lexicon-sentence");
        grid.getColumnConstraints().setAll(share(TEXT), share(TEXT), share(100 - 2 * TEXT));
        grid.addRow(
                0,
                text(example.source(), example.inSource(), languages.source()),
                text(example.target(), example.inTarget(), languages.target()),
                place);
        return grid;
    }

    private static ColumnConstraints share(double percent) {
        ColumnConstraints share = new ColumnConstraints();
        share.setPercentWidth(percent);
        return share;
    }

    private String place(LexiconExample example) {
        return messages.text(
                "lexicon.place.text", example.segment().document(), example.segment().segment());
    }

    private static SegmentText text(String text, List<Place> places, LanguageTag language) {
        SegmentText shown = new SegmentText();
        shown.setLanguage(language);
        shown.show(
                text,
                places.stream()
                        .map(place ->
                                new Highlight(place.start(), place.end(), Highlight.Kind.FOUND))
                        .toList());
        return shown;
    }

    private static Label wrapped(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private static void setLanguage(Label label, LanguageTag language) {
        label.setStyle(ScriptFonts.style(language));
    }
}
