package dev.concord.glossary.match;

/**
 * A proposed replacement of one rendering by another.
 *
 * @param text the whole target as it would read
 * @param start offset, in the target as it was, of the first character replaced
 * @param end offset behind the last character replaced
 * @param replacement what stands there instead
 * @param certain whether the inflection is sure to be right; otherwise a person should look
 */
public record Rewrite(String text, int start, int end, String replacement, boolean certain) {}
