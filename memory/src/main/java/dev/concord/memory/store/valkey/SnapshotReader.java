package dev.concord.memory.store.valkey;

import dev.concord.memory.ledger.Recorded;
import dev.concord.memory.store.Snapshot;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.store.StoreException.Reason;
import io.valkey.params.ScanParams;
import io.valkey.resps.ScanResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads what stands, in bounded batches and without stopping the server. Writers go on meanwhile:
 * what they record is laid over what was read, so that the result is exact for its revision.
 */
final class SnapshotReader {
    private static final int BATCH = 512;
    private static final int ATTEMPTS = 5;

    private final Server server;
    private final ProjectKeys keys;
    private final LedgerEntries entries;
    private final LedgerReader ledger;

    SnapshotReader(Server server, ProjectKeys keys, LedgerEntries entries, LedgerReader ledger) {
        this.server = server;
        this.keys = keys;
        this.entries = entries;
        this.ledger = ledger;
    }

    Snapshot read(ProjectMeta start) throws StoreException {
        ProjectMeta before = start;
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Map<String, Recorded> standing = scanAll();
            ProjectMeta after = ledger.meta();
            if (after.epoch().equals(before.epoch())
                    && overlay(standing, before.revision(), after.revision())) {
                return snapshot(after, standing);
            }
            before = after;
        }
        throw new StoreException(
                Reason.UNAVAILABLE, "The store is being emptied or trimmed; trying again helps");
    }

    private static Snapshot snapshot(ProjectMeta meta, Map<String, Recorded> standing) {
        return new Snapshot(
                meta.epoch(),
                meta.revision(),
                standing.values().stream()
                        .sorted(Comparator.comparingLong(Recorded::revision))
                        .toList());
    }

    private Map<String, Recorded> scanAll() throws StoreException {
        Map<String, Recorded> standing = new HashMap<>();
        scanShelf(keys.decisions(), standing);
        scanShelf(keys.remarks(), standing);
        for (String document : documents()) {
            scanShelf(keys.segments(document), standing);
        }
        return standing;
    }

    private List<String> documents() throws StoreException {
        List<String> documents = new ArrayList<>();
        String cursor = ScanParams.SCAN_POINTER_START;
        do {
            String from = cursor;
            ScanResult<String> page =
                    server.call(redis -> redis.sscan(keys.documents(), from, batch()));
            documents.addAll(page.getResult());
            cursor = page.getCursor();
        } while (!cursor.equals(ScanParams.SCAN_POINTER_START));
        return documents;
    }

    private void scanShelf(String shelf, Map<String, Recorded> standing) throws StoreException {
        String cursor = ScanParams.SCAN_POINTER_START;
        do {
            String from = cursor;
            ScanResult<Map.Entry<String, String>> page =
                    server.call(redis -> redis.hscan(shelf, from, batch()));
            for (Map.Entry<String, String> head : page.getResult()) {
                Recorded recorded = entries.read(head.getValue());
                standing.put(recorded.change().subject(), recorded);
            }
            cursor = page.getCursor();
        } while (!cursor.equals(ScanParams.SCAN_POINTER_START));
    }

    /** False when the stream no longer holds what came in between. */
    private boolean overlay(Map<String, Recorded> standing, long from, long to)
            throws StoreException {
        long reached = from;
        while (reached < to) {
            List<Recorded> next = ledger.since(reached, BATCH);
            if (next.isEmpty() || next.getFirst().revision() != reached + 1) {
                return false;
            }
            for (Recorded recorded : next) {
                if (recorded.revision() <= to) {
                    standing.put(recorded.change().subject(), recorded);
                }
            }
            reached = next.getLast().revision();
        }
        return true;
    }

    private static ScanParams batch() {
        return new ScanParams().count(BATCH);
    }
}
