package dev.concord.ui.editor;

import dev.concord.ui.control.SegmentEditor;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the keyboard focus with the target while its row is on the way. A row that was asked for is
 * there only after the next layout, and a row scrolled away has no place at all; a text out of
 * sight cannot have the focus, and JavaFX would give it to the window's first control. Until the
 * target is in sight the view holds the focus for it; whoever takes it from the view keeps it. UI
 * thread only.
 */
final class TargetFocus {
    private final Node view;
    private final SegmentEditor target;
    private final Runnable handOver = this::handOver;

    TargetFocus(Node view, SegmentEditor target) {
        this.view = view;
        this.target = target;
        target.sceneProperty().subscribe(this::hold);
        view.sceneProperty().subscribe(this::follow);
    }

    /** Gives the focus to the target, now or as soon as it is in sight. */
    void take() {
        if (isInSight()) {
            target.focusText();
        } else {
            view.requestFocus();
        }
    }

    /** To be told when the target may have gone out of sight. */
    void hold() {
        if (isOwner(target.focusNode()) && !isInSight()) {
            view.requestFocus();
        }
    }

    /** True while the target has the focus, or gets it back when it is in sight. */
    boolean isTaken() {
        return isOwner(target.focusNode()) || isOwner(view);
    }

    private void follow(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removePostLayoutPulseListener(handOver);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(handOver);
        }
    }

    private void handOver() {
        if (isOwner(view) && isInSight()) {
            target.focusText();
        }
    }

    private boolean isOwner(Node node) {
        Scene scene = view.getScene();
        return scene != null && node.equals(scene.getFocusOwner());
    }

    private boolean isInSight() {
        for (Node node = target; node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return target.getScene() != null;
    }
}
