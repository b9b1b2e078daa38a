package dev.concord.memory.store.valkey;

import dev.concord.memory.store.StoreException;
import dev.concord.memory.store.StoreHealth;
import io.valkey.Protocol;
import io.valkey.UnifiedJedis;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Asks the server how it is, and says what should be mended. */
final class ServerReport {
    private static final String KIND = "valkey";

    private final Server server;
    private final LedgerReader ledger;

    ServerReport(Server server, LedgerReader ledger) {
        this.server = server;
        this.ledger = ledger;
    }

    /** The state of the server at this address. */
    StoreHealth health(String address) {
        Map<String, String> detail = new LinkedHashMap<>();
        detail.put("address", address);
        try {
            server.call(UnifiedJedis::ping);
            long begin = System.nanoTime();
            server.call(UnifiedJedis::ping);
            detail.put("ping", (System.nanoTime() - begin) / 1_000 + " µs");
            detail.put("revision", Long.toString(ledger.meta().revision()));
            List<String> warnings = enquire(detail);
            detail.putAll(server.link().poolFigures());
            return new StoreHealth(KIND, true, "The shared store answers.", detail, warnings);
        } catch (StoreException e) {
            detail.putAll(server.link().poolFigures());
            return new StoreHealth(KIND, false, String.valueOf(e.getMessage()), detail, List.of());
        }
    }

    private List<String> enquire(Map<String, String> detail) {
        Map<String, String> info;
        try {
            info = info();
        } catch (StoreException e) {
            return List.of(
                    "This user may not ask the server how it is (INFO); give it the right +info.");
        }
        detail.put("server", version(info));
        detail.put("persistence", persistence(info));
        detail.put("memory", info.getOrDefault("used_memory_human", "unknown"));
        return warnings(info);
    }

    private Map<String, String> info() throws StoreException {
        byte[] text = (byte[]) server.call(redis -> redis.sendCommand(Protocol.Command.INFO));
        Map<String, String> info = new HashMap<>();
        new String(text, StandardCharsets.UTF_8).lines().forEach(line -> put(info, line));
        return info;
    }

    private static void put(Map<String, String> info, String line) {
        int colon = line.indexOf(':');
        if (colon > 0) {
            info.put(line.substring(0, colon), line.substring(colon + 1));
        }
    }

    private static String version(Map<String, String> info) {
        String valkey = info.get("valkey_version");
        return valkey != null
                ? "Valkey " + valkey
                : "Redis " + info.getOrDefault("redis_version", "unknown");
    }

    private static String persistence(Map<String, String> info) {
        List<String> kinds = new ArrayList<>();
        if (is(info, "aof_enabled", "1")) {
            kinds.add("append-only file");
        }
        if (!info.getOrDefault("rdb_saves", "0").equals("0")) {
            kinds.add("snapshots");
        }
        return kinds.isEmpty() ? "none" : String.join(" and ", kinds);
    }

    private static List<String> warnings(Map<String, String> info) {
        List<String> warnings = new ArrayList<>();
        if (!is(info, "maxmemory_policy", "noeviction")) {
            warnings.add(
                    "The server throws data away when its memory is full (maxmemory-policy "
                            + info.getOrDefault("maxmemory_policy", "unknown")
                            + "); set maxmemory-policy noeviction.");
        }
        if (!is(info, "role", "master")) {
            warnings.add("This server is a replica and takes no changes; use the primary.");
        }
        if (!is(info, "aof_enabled", "1")) {
            warnings.add(
                    "The server writes no append-only file, so a power cut costs it the last"
                            + " changes; set appendonly yes.");
        }
        if (is(info, "aof_last_write_status", "err") || is(info, "rdb_last_bgsave_status", "err")) {
            warnings.add("The server could not write to its disk lately; see its log.");
        }
        return warnings;
    }

    private static boolean is(Map<String, String> info, String key, String value) {
        return value.equals(info.get(key));
    }
}
