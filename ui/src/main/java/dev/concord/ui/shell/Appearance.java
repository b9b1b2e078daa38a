package dev.concord.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;

/** The theme of all windows; changing it takes effect at once. UI thread only. */
public final class Appearance {
    private final BooleanProperty dark = new SimpleBooleanProperty(false);

    public Appearance() {
        dark.subscribe(this::use);
    }

    /** True for light text on a dark ground. */
    public BooleanProperty darkProperty() {
        return dark;
    }

    /** Gives a window Concord's own styles beside the theme's. */
    public void style(Scene scene) {
        scene.getStylesheets()
                .add(
                        Objects.requireNonNull(Appearance.class.getResource("concord.css"))
                                .toExternalForm());
    }

    private void use(boolean isDark) {
        Theme theme = isDark ? new PrimerDark() : new PrimerLight();
        Application.setUserAgentStylesheet(theme.getUserAgentStylesheet());
    }
}
