package dev.concord.ui.message;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Texts by key {@code <feature>.<element>.<aspect>}; each feature has its own bundle, named after
 * the key's first part. Keys stand in the code as whole literals, so that a test can find missing
 * and dead ones.
 */
public final class Messages {
    private static final String FOLDER = "dev.concord.ui.message.";

    private final Locale locale;
    private final Map<String, ResourceBundle> bundles = new ConcurrentHashMap<>();

    public Messages(Locale locale) {
        this.locale = locale;
    }

    /**
     * The text of a key, with {@link MessageFormat} arguments filled in when there are any.
     *
     * @throws MissingResourceException for a key that no bundle has
     */
    public String text(String key, Object... arguments) {
        String pattern = bundle(key.substring(0, key.indexOf('.'))).getString(key);
        return arguments.length == 0
                ? pattern
                : new MessageFormat(pattern, locale).format(arguments);
    }

    private ResourceBundle bundle(String feature) {
        return bundles.computeIfAbsent(
                feature,
                name ->
                        ResourceBundle.getBundle(
                                FOLDER + name,
                                locale,
                                ResourceBundle.Control.getNoFallbackControl(
                                        ResourceBundle.Control.FORMAT_PROPERTIES)));
    }
}
