package dev.concord.memory.store.valkey;

import dev.concord.memory.store.Leases;
import dev.concord.memory.store.StoreException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Leases on the server, by the server's clock: those of the participants need not agree. */
final class ValkeyLeases implements Leases {
    private final Server server;
    private final ProjectKeys keys;

    ValkeyLeases(Server server, ProjectKeys keys) {
        this.server = server;
        this.keys = keys;
    }

    @Override
    public Lease extend(String holder, String document, String user, Duration ttl)
            throws StoreException {
        long expires =
                (Long)
                        server.function(
                                "concord_extend",
                                List.of(keys.holders(), keys.lease(holder)),
                                List.of(holder, document, user, Long.toString(ttl.toMillis())));
        return new Lease(holder, document, user, Instant.ofEpochMilli(expires));
    }

    @Override
    public void release(String holder) throws StoreException {
        Object _ =
                server.function(
                        "concord_release",
                        List.of(keys.holders(), keys.lease(holder)),
                        List.of(holder));
    }

    @Override
    public List<Lease> active() throws StoreException {
        List<?> present =
                (List<?>) server.function("concord_present", List.of(keys.holders()), List.of());
        List<Lease> leases = new ArrayList<>();
        for (int i = 0; i + 1 < present.size(); i += 2) {
            String holder = text(present.get(i));
            List<? extends @Nullable String> fields =
                    server.call(redis -> redis.hmget(keys.lease(holder), "document", "user"));
            String document = fields.get(0);
            String user = fields.get(1);
            // Null when it ran out between the two questions.
            if (document != null && user != null) {
                long expires = Long.parseLong(text(present.get(i + 1)));
                leases.add(new Lease(holder, document, user, Instant.ofEpochMilli(expires)));
            }
        }
        return leases;
    }

    private static String text(@Nullable Object value) {
        return Objects.requireNonNull(value).toString();
    }
}
