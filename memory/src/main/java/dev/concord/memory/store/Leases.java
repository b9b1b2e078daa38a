package dev.concord.memory.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Who works on which document, for a time that the holder extends; never owns the work. */
public interface Leases {
    /**
     * A lease.
     *
     * @param holder the session's id
     */
    record Lease(String holder, String document, String user, Instant expiresAt) {}

    /** Takes or extends a lease: it now lasts for {@code ttl} from now. */
    Lease extend(String holder, String document, String user, Duration ttl) throws StoreException;

    /** Gives a lease back; nothing happens when it is gone. */
    void release(String holder) throws StoreException;

    /** The leases that have not run out. */
    List<Lease> active() throws StoreException;
}
