package dev.concord.ui.control;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * A part of the window in which keys mean something of their own: a command gets only those that
 * this part leaves over.
 */
public interface OwnKeys {
    /** True when what has the keyboard focus stands in such a part. */
    static boolean have(@Nullable Node focused) {
        for (Node up = focused; up != null; up = up.getParent()) {
            if (up instanceof OwnKeys) {
                return true;
            }
        }
        return false;
    }
}
