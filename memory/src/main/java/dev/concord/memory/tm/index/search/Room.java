package dev.concord.memory.tm.index.search;

/** What a search of a segment works in; kept from one to the next. */
final class Room {
    private final QueryElements elements = new QueryElements();
    private final Candidates candidates = new Candidates();
    private final Counts bytes = new ByteCounts();
    private final Counts shorts = new ShortCounts();
    private char[] characters = new char[0];
    private int[] groups = new int[0];

    QueryElements elements() {
        return elements;
    }

    Candidates candidates() {
        return candidates;
    }

    Counts bytes() {
        return bytes;
    }

    Counts shorts() {
        return shorts;
    }

    char[] characters(int length) {
        if (characters.length < length) {
            characters = new char[2 * length];
        }
        return characters;
    }

    /** Numbers for so many groups. */
    int[] groups(int size) {
        if (groups.length < size) {
            groups = new int[2 * size];
        }
        return groups;
    }
}
