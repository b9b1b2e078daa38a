package dev.concord.ui.lexicon;

import dev.concord.glossary.term.TermStatus;
import dev.concord.memory.lexicon.DraftRendering;
import dev.concord.memory.lexicon.EntryDraft;
import dev.concord.ui.message.Messages;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What is being said of a concept, checked while it is typed. UI thread only. */
final class EntryForm {
    /** One rendering, to be written and given its use. */
    static final class Line {
        private final StringProperty text;
        private final ObjectProperty<RenderingUse> use;
        private final Optional<TermStatus> before;

        Line(DraftRendering rendering) {
            this.text = new SimpleStringProperty(rendering.text());
            this.use = new SimpleObjectProperty<>(RenderingUse.of(rendering.status()));
            this.before = rendering.status();
        }

        StringProperty textProperty() {
            return text;
        }

        ObjectProperty<RenderingUse> useProperty() {
            return use;
        }

        private DraftRendering rendering() {
            return new DraftRendering(text.get(), use.get().status(before));
        }

        private boolean isListed() {
            return rendering().isListed();
        }
    }

    private final Messages messages;
    private final StringProperty term = new SimpleStringProperty("");
    private final StringProperty definition = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    EntryForm(Messages messages, EntryDraft draft) {
        this.messages = messages;
        term.set(draft.term());
        definition.set(draft.definition());
        note.set(draft.note());
        term.subscribe(this::check);
        draft.renderings().forEach(this::add);
        if (lines.isEmpty()) {
            add(DraftRendering.preferred(""));
        }
        check();
    }

    StringProperty termProperty() {
        return term;
    }

    StringProperty definitionProperty() {
        return definition;
    }

    StringProperty noteProperty() {
        return note;
    }

    /** The renderings; the first is the one to use, as a rule. */
    ObservableList<Line> lines() {
        return lines;
    }

    /** What is missing; empty when an entry can be made of it. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Asks for one more rendering. */
    Line addLine() {
        boolean hasPreferred =
                lines.stream().anyMatch(line -> line.useProperty().get() == RenderingUse.PREFERRED);
        return add(
                new DraftRendering(
                        "",
                        Optional.of(hasPreferred ? TermStatus.ADMITTED : TermStatus.PREFERRED)));
    }

    private Line add(DraftRendering rendering) {
        Line line = new Line(rendering);
        line.textProperty().subscribe(this::check);
        line.useProperty().subscribe((_, use) -> used(line, use));
        lines.add(line);
        check();
        return line;
    }

    /** There is one rendering to use: the one before it becomes admitted. */
    private void used(Line line, RenderingUse use) {
        if (use == RenderingUse.PREFERRED) {
            lines.stream()
                    .filter(other -> !other.equals(line))
                    .filter(other -> other.useProperty().get() == RenderingUse.PREFERRED)
                    .forEach(other -> other.useProperty().set(RenderingUse.ADMITTED));
        }
        check();
    }

    private void check() {
        Set<String> seen = new HashSet<>();
        List<Line> listed = lines.stream().filter(Line::isListed).toList();
        if (term.get().isBlank()) {
            problem.set(messages.text("lexicon.form.noTerm"));
        } else if (listed.isEmpty()) {
            problem.set(messages.text("lexicon.form.noRendering"));
        } else if (!listed.stream().allMatch(line -> seen.add(line.rendering().text()))) {
            problem.set(messages.text("lexicon.form.twice"));
        } else {
            problem.set("");
        }
    }

    EntryDraft draft() {
        return new EntryDraft(
                term.get(),
                lines.stream().map(Line::rendering).toList(),
                definition.get(),
                note.get());
    }
}
