package dev.concord.memory.tm.exchange;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tag as it stands in a file that is known to be well-formed.
 *
 * @param markup from {@code <} to {@code >}
 */
record TmxTag(String markup) {
    private static final Pattern ATTRIBUTE =
            Pattern.compile("\\s([^\\s=/>]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

    /** The element's name, of an end tag with a slash before it; empty for what is no tag. */
    static String name(String token) {
        if (token.length() < 2 || token.charAt(0) != '<') {
            return "";
        }
        int end = 1;
        while (end < token.length() && !isAfterName(token.charAt(end), end)) {
            end++;
        }
        return token.substring(1, end);
    }

    private static boolean isAfterName(char c, int place) {
        return c <= ' ' || c == '>' || (c == '/' && place > 1);
    }

    /** True for a tag that is the whole element. */
    boolean isEmptyElement() {
        return markup.endsWith("/>");
    }

    /** An attribute's value as it stands in the file, references not resolved. */
    Optional<String> attribute(String name) {
        Matcher matcher = ATTRIBUTE.matcher(markup);
        while (matcher.find()) {
            if (matcher.group(1).equals(name)) {
                return Optional.of(matcher.group(2) != null ? matcher.group(2) : matcher.group(3));
            }
        }
        return Optional.empty();
    }

    /**
     * The tag with an attribute, in place of the one of that name if there is one.
     *
     * @param raw the value as it is to stand in the file
     */
    TmxTag with(String name, String raw) {
        String quote = raw.indexOf('"') < 0 ? "\"" : "'";
        String attribute = " " + name + "=" + quote + raw + quote;
        Matcher matcher = ATTRIBUTE.matcher(markup);
        while (matcher.find()) {
            if (matcher.group(1).equals(name)) {
                return new TmxTag(
                        markup.substring(0, matcher.start())
                                + attribute
                                + markup.substring(matcher.end()));
            }
        }
        return appended(attribute);
    }

    private TmxTag appended(String attribute) {
        int end = markup.length() - (isEmptyElement() ? 2 : 1);
        return new TmxTag(
                markup.substring(0, end).stripTrailing() + attribute + markup.substring(end));
    }

    /** The tag without an attribute. */
    TmxTag without(String name) {
        Matcher matcher = ATTRIBUTE.matcher(markup);
        while (matcher.find()) {
            if (matcher.group(1).equals(name)) {
                return new TmxTag(
                        markup.substring(0, matcher.start()) + markup.substring(matcher.end()));
            }
        }
        return this;
    }
}
