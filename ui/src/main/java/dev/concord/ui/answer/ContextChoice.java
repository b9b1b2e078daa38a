package dev.concord.ui.answer;

import dev.concord.memory.model.UsageContext;
import dev.concord.memory.review.ProposedContext;
import dev.concord.ui.task.Lane;
import dev.concord.ui.task.Outcome;
import dev.concord.ui.workbench.Desk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * Where a rendering is to be right: one of the proposed contexts, or words that the person names.
 * UI thread only.
 */
public final class ContextChoice {
    private final Desk desk;
    private final Lane lane;
    private final ContextQuestion question;
    private final StringProperty rendering = new SimpleStringProperty();
    private final ObservableList<ProposedContext> proposals = FXCollections.observableArrayList();
    private final IntegerProperty chosenIndex = new SimpleIntegerProperty(-1);
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectBinding<Optional<UsageContext>> context;

    public ContextChoice(Desk desk, ContextQuestion question) {
        this.desk = desk;
        this.lane = desk.tasks().latestOnly();
        this.question = question;
        this.context = Bindings.createObjectBinding(this::chosen, proposals, chosenIndex, words);
        rendering.subscribe(_ -> propose());
        rendering.set(question.renderings().getFirst());
    }

    ContextQuestion question() {
        return question;
    }

    /** The rendering that is to be right. */
    StringProperty renderingProperty() {
        return rendering;
    }

    /** What the usages so far speak for, the likeliest first; it arrives a little later. */
    ObservableList<ProposedContext> proposals() {
        return proposals;
    }

    /** Which proposal is chosen; -1 for none. */
    IntegerProperty chosenIndexProperty() {
        return chosenIndex;
    }

    /** What the source has to have, parted by commas; when given, it outweighs the proposals. */
    StringProperty wordsProperty() {
        return words;
    }

    /** The context that is chosen; empty while nothing is. */
    ObjectBinding<Optional<UsageContext>> contextBinding() {
        return context;
    }

    private Optional<UsageContext> chosen() {
        List<String> named =
                Arrays.stream(words.get().split(",", -1))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList();
        if (!named.isEmpty()) {
            return Optional.of(new UsageContext("", "", named));
        }
        int index = chosenIndex.get();
        return index >= 0 && index < proposals.size()
                ? Optional.of(proposals.get(index).context())
                : Optional.empty();
    }

    private void propose() {
        String wanted = rendering.get();
        if (wanted == null) {
            return;
        }
        lane.run(
                () ->
                        question.project()
                                .review()
                                .contexts(question.scope(), question.term(), wanted),
                Outcome.of(
                        this::show,
                        problem ->
                                desk.notices()
                                        .showFailure(
                                                desk.messages().text("answer.propose.failed"),
                                                desk.messages().text("answer.write.kept"),
                                                problem)));
    }

    /** Here and everywhere are always on offer. */
    private void show(List<ProposedContext> found) {
        List<ProposedContext> all = new ArrayList<>(found);
        String document = question.document();
        boolean isNew =
                found.stream().noneMatch(each -> each.context().document().equals(document));
        if (!document.isEmpty() && isNew) {
            all.add(new ProposedContext(UsageContext.inDocument(document), 0, 0));
        }
        all.add(new ProposedContext(UsageContext.EVERYWHERE, 0, 0));
        proposals.setAll(all);
        chosenIndex.set(0);
    }
}
