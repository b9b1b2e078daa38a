package dev.concord.memory.store.sqlite;

import dev.concord.memory.store.StoreException;
import dev.concord.memory.store.StoreException.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What SQLite reports, in words for a translator and with what to do. */
public final class SqliteProblems {
    private static final int PRIMARY_CODE = 0xff;

    private final Path file;

    /** About this file. */
    public SqliteProblems(Path file) {
        this.file = file;
    }

    /** The reason and the words for what SQLite reports. */
    public StoreException translate(SQLException cause) {
        int code = cause instanceof SQLiteException e ? e.getResultCode().code : 0;
        return switch (primary(code)) {
            case SQLITE_FULL ->
                    because(
                            Reason.NOT_WRITABLE,
                            "The disk with "
                                    + file
                                    + " is full. The last step was not recorded,"
                                    + " everything before it was. Free some space and try again.",
                            cause);
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH ->
                    because(
                            Reason.NOT_WRITABLE,
                            "The project's memory "
                                    + file
                                    + " cannot be written: the file or its"
                                    + " folder is read-only. Allow writing to both, or copy the"
                                    + " project to a folder of your own.",
                            cause);
            case SQLITE_CANTOPEN ->
                    because(
                            Reason.NOT_WRITABLE,
                            "The project's memory "
                                    + file
                                    + " cannot be opened. Check that it is"
                                    + " a file and that you may read and write it and its folder.",
                            cause);
            case SQLITE_CORRUPT, SQLITE_NOTADB -> damaged(detail(cause), cause);
            case SQLITE_BUSY, SQLITE_LOCKED ->
                    because(
                            Reason.IN_USE,
                            "Another program holds the project's memory "
                                    + file
                                    + ". Close it"
                                    + " there and try again.",
                            cause);
            default ->
                    because(
                            Reason.UNAVAILABLE,
                            "The project's memory "
                                    + file
                                    + " could not be read or written ("
                                    + detail(cause)
                                    + "). Check the drive and try again.",
                            cause);
        };
    }

    StoreException damaged(String detail, Throwable cause) {
        return because(Reason.CORRUPT, damage(detail), cause);
    }

    /** The file cannot be what was written. */
    public StoreException damaged(String detail) {
        return new StoreException(Reason.CORRUPT, damage(detail));
    }

    private String damage(String detail) {
        return "The project's memory "
                + file
                + " is damaged ("
                + detail
                + "). Nothing in it was overwritten. Copy the project folder to a safe place, then"
                + " put a backup of this file in its stead, or move the file away and open the"
                + " project again: a shared store brings its work back.";
    }

    StoreException emptied() {
        return new StoreException(
                Reason.CORRUPT,
                "The project's memory "
                        + file
                        + " is an empty file. If work is missing, put a backup in its stead; if the"
                        + " project is new, delete the file and open the project again.");
    }

    StoreException unreachableFolder(IOException cause) {
        return because(
                Reason.NOT_WRITABLE,
                "The folder of the project's memory "
                        + file
                        + " cannot be used ("
                        + cause.getMessage()
                        + "). Check that it exists and that you may write to it.",
                cause);
    }

    private static StoreException because(Reason reason, String message, Throwable cause) {
        return new StoreException(reason, message, cause);
    }

    /**
     * Extended codes carry their primary code in the lowest byte. No room for the file's index of
     * its WAL is called an I/O error, but is a full disk like any other.
     */
    private static SQLiteErrorCode primary(int code) {
        return code == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE.code
                ? SQLiteErrorCode.SQLITE_FULL
                : SQLiteErrorCode.getErrorCode(code & PRIMARY_CODE);
    }

    private static String detail(SQLException cause) {
        return cause instanceof SQLiteException e
                ? e.getResultCode().name() + ": " + e.getResultCode().message
                : String.valueOf(cause.getMessage());
    }
}
