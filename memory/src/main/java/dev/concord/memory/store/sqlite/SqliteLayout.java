package dev.concord.memory.store.sqlite;

import java.util.List;
import org.sqlite.SQLiteConfig.SynchronousMode;

/**
 * What makes a kind of database file.
 *
 * @param applicationId in the file's header; a file with another one is refused
 * @param steps statements from one version to the next; the version is the number of steps taken
 * @param synchronous how soon a commit has to be on the disk
 */
public record SqliteLayout(
        int applicationId, List<List<String>> steps, SynchronousMode synchronous) {
    public SqliteLayout {
        steps = List.copyOf(steps);
    }
}
