package dev.concord.ui.control;

import java.io.Serial;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Guard for wrapped right-to-left and complex text on Linux.
 *
 * <p>JavaFX up to 27-ea shapes a wrapped run a second time with the text of the unwrapped run,
 * because PangoGlyphLayout caches the UTF-8 of a run under the run object, which stays the same
 * when the run is split. Arabic then ends in an ArrayIndexOutOfBoundsException that stops all
 * painting. The guard replaces that cache with one that never answers. It does so only where the
 * cache exists: on other systems, and once JavaFX has lost it, nothing is touched.
 */
public final class LinuxTextFix {
    private static final String CACHE_FIELD = "runUtf8";

    private LinuxTextFix() {}

    /**
     * Applies the guard where it is needed. To be called on the UI thread before the first text is
     * laid out.
     *
     * @return true when the bug was there and the guard now stands before it
     */
    public static boolean apply() {
        try {
            Object layout = sharedLayout();
            if (!layout.getClass().getName().endsWith(".PangoGlyphLayout")) {
                return false;
            }
            Field cache = layout.getClass().getDeclaredField(CACHE_FIELD);
            cache.setAccessible(true);
            cache.set(layout, new ForgetfulCache());
            return true;
        } catch (ReflectiveOperationException | RuntimeException e) {
            return false;
        }
    }

    private static Object sharedLayout() throws ReflectiveOperationException {
        Field shared =
                Class.forName("com.sun.javafx.text.GlyphLayoutManager")
                        .getDeclaredField("REUSABLE_INSTANCE");
        shared.setAccessible(true);
        return shared.get(null);
    }

    /** Finds no pointer, but keeps every one so that its owner can free it. */
    private static final class ForgetfulCache extends LinkedHashMap<Object, Long> {
        @Serial private static final long serialVersionUID = 1L;

        private final transient List<Long> pointers = new ArrayList<>();

        @Override
        public @Nullable Long get(@Nullable Object run) {
            return null;
        }

        @Override
        public @Nullable Long put(Object run, Long pointer) {
            pointers.add(pointer);
            return null;
        }

        @Override
        public Collection<Long> values() {
            return pointers;
        }

        @Override
        public void clear() {
            pointers.clear();
        }
    }
}
