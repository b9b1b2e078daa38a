package dev.concord.app.format.xliff;

/** A start tag as it is written in a file, with single attributes changed and all else kept. */
final class StartTag {
    private final StringBuilder tag;

    /**
     * @param tag from {@code <} to {@code >}
     */
    StartTag(String tag) {
        this.tag = new StringBuilder(tag);
    }

    /** Sets an attribute where it stands, or adds it at the end. */
    StartTag with(String name, String value) {
        int[] place = find(name);
        String attribute = name + "=\"" + value + "\"";
        if (place.length > 0) {
            tag.replace(place[1], place[2], attribute);
        } else {
            int end = tag.length() - (tag.charAt(tag.length() - 2) == '/' ? 2 : 1);
            tag.insert(end, " " + attribute);
        }
        return this;
    }

    /** Removes an attribute and the space before it. */
    StartTag without(String name) {
        int[] place = find(name);
        if (place.length > 0) {
            tag.delete(place[0], place[2]);
        }
        return this;
    }

    /** The qualified name of the element. */
    String name() {
        int end = 1;
        while (end < tag.length() && isNameCharacter(tag.charAt(end))) {
            end++;
        }
        return tag.substring(1, end);
    }

    /** As the start tag of an element with content. */
    String open() {
        int slash = tag.length() - 2;
        if (tag.charAt(slash) != '/') {
            return tag.toString();
        }
        return tag.substring(0, slash).stripTrailing() + ">";
    }

    @Override
    public String toString() {
        return tag.toString();
    }

    /** Start of the space before, start and end of an attribute; empty when it is not there. */
    private int[] find(String wanted) {
        int at = name().length() + 1;
        while (at < tag.length()) {
            int space = at;
            while (at < tag.length() && Character.isWhitespace(tag.charAt(at))) {
                at++;
            }
            int start = at;
            while (at < tag.length() && isNameCharacter(tag.charAt(at))) {
                at++;
            }
            if (at == start) {
                break;
            }
            String name = tag.substring(start, at);
            int end = endOfValue(at);
            if (name.equals(wanted)) {
                return new int[] {space, start, end};
            }
            at = end;
        }
        return new int[0];
    }

    private int endOfValue(int from) {
        int at = from;
        while (tag.charAt(at) != '"' && tag.charAt(at) != '\'') {
            at++;
        }
        return tag.indexOf(String.valueOf(tag.charAt(at)), at + 1) + 1;
    }

    private static boolean isNameCharacter(char c) {
        return !Character.isWhitespace(c) && c != '=' && c != '/' && c != '>';
    }
}
