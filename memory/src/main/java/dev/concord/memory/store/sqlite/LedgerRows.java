package dev.concord.memory.store.sqlite;

import dev.concord.memory.ledger.Change;
import dev.concord.memory.ledger.ChangeCodec;
import dev.concord.memory.ledger.Recorded;
import dev.concord.memory.ledger.UnreadableChangeException;
import dev.concord.memory.store.StoreException;
import java.util.List;

/** Turns rows back into changes. */
final class LedgerRows {
    private final ChangeCodec codec = new ChangeCodec();
    private final SqliteProblems problems;

    LedgerRows(SqliteProblems problems) {
        this.problems = problems;
    }

    String encode(Change change) {
        return codec.encode(change);
    }

    Recorded decode(LedgerTable.Row row) throws StoreException {
        try {
            return new Recorded(row.revision(), codec.decode(row.payload()));
        } catch (UnreadableChangeException e) {
            throw unreadable(row, e);
        }
    }

    /** Decodes on all cores: a project's whole state is read so, at every start. */
    List<Recorded> decodeAll(List<LedgerTable.Row> rows) throws StoreException {
        try {
            return rows.parallelStream().map(this::decodeInStream).toList();
        } catch (UnreadableRow e) {
            throw unreadable(e.row, e);
        }
    }

    private Recorded decodeInStream(LedgerTable.Row row) {
        try {
            return new Recorded(row.revision(), codec.decode(row.payload()));
        } catch (UnreadableChangeException e) {
            throw new UnreadableRow(row, e);
        }
    }

    private StoreException unreadable(LedgerTable.Row row, Exception cause) {
        return problems.damaged(
                "change " + row.revision() + " cannot be read: " + cause.getMessage(), cause);
    }

    /** Carries the checked exception through a stream. */
    private static final class UnreadableRow extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient LedgerTable.Row row;

        UnreadableRow(LedgerTable.Row row, UnreadableChangeException cause) {
            super(cause.getMessage(), cause);
            this.row = row;
        }
    }
}
