package dev.concord.memory.store.valkey;

import dev.concord.memory.ledger.ChangeCodec;
import dev.concord.memory.ledger.Recorded;
import dev.concord.memory.ledger.UnreadableChangeException;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.store.StoreException.Reason;
import io.valkey.resps.StreamEntry;

/** Reads changes in the two forms in which the server keeps them. */
final class LedgerEntries {
    private final ChangeCodec codec;

    LedgerEntries(ChangeCodec codec) {
        this.codec = codec;
    }

    /** From the stream. */
    Recorded read(StreamEntry entry) throws StoreException {
        String change = entry.getFields().get("change");
        return decode(entry.getID().getTime(), change == null ? "" : change);
    }

    /** From a shelf: revision, id and change, separated by line breaks; only an id may hold one. */
    Recorded read(String head) throws StoreException {
        int first = head.indexOf('\n');
        int last = head.lastIndexOf('\n');
        try {
            return decode(
                    Long.parseLong(head, 0, Math.max(first, 0), 10), head.substring(last + 1));
        } catch (NumberFormatException e) {
            throw new StoreException(
                    Reason.CORRUPT, "The store holds something that is not Concord's", e);
        }
    }

    private Recorded decode(long revision, String json) throws StoreException {
        try {
            return new Recorded(revision, codec.decode(json));
        } catch (UnreadableChangeException e) {
            throw new StoreException(
                    Reason.CORRUPT,
                    "Revision "
                            + revision
                            + " in the store cannot be read; it may come from a later version of"
                            + " Concord ("
                            + e.getMessage()
                            + ")",
                    e);
        }
    }
}
