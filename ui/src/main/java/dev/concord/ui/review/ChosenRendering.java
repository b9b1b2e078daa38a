package dev.concord.ui.review;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.util.Subscription;

/** Tells a row what is chosen, for as long as the row is part of a window. */
final class ChosenRendering {
    private final ObservableValue<String> chosen;
    private final Consumer<String> show;
    private Subscription subscription = Subscription.EMPTY;

    ChosenRendering(ObservableValue<String> chosen, Consumer<String> show) {
        this.chosen = chosen;
        this.show = show;
    }

    void follow(Node row) {
        row.sceneProperty()
                .subscribe(scene -> {
                    subscription.unsubscribe();
                    subscription = scene == null ? Subscription.EMPTY : chosen.subscribe(show);
                });
    }
}
