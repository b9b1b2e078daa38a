package dev.concord.memory.tm.index.segment;

/** Units with their folded texts, of which some may have been taken out. */
public interface Rows {
    /** How many there are, with those that were taken out. */
    int size();

    long unit(int row);

    /** The newest has the highest. */
    long age(int row);

    /** The folded text. */
    String text(int row);

    Tombstones dead();
}
