package dev.concord.ui.review;

import dev.concord.glossary.term.TermStatus;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** Whether decisions go into the glossary, too. It is as it was left last. UI thread only. */
final class EntryWish {
    /**
     * As it is when a decision is applied.
     *
     * @param forbidsOthers true when the other renderings in use become ones not to use
     */
    record Now(boolean wanted, boolean forbidsOthers) {
        Optional<TermStatus> others() {
            return forbidsOthers ? Optional.of(TermStatus.DEPRECATED) : Optional.empty();
        }
    }

    private final BooleanProperty wanted = new SimpleBooleanProperty();
    private final BooleanProperty forbidding = new SimpleBooleanProperty();

    BooleanProperty wantedProperty() {
        return wanted;
    }

    BooleanProperty forbiddingProperty() {
        return forbidding;
    }

    Now now() {
        return new Now(wanted.get(), wanted.get() && forbidding.get());
    }
}
