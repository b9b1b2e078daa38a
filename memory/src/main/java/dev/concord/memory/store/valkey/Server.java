package dev.concord.memory.store.valkey;

import dev.concord.memory.store.StoreException;
import dev.concord.memory.store.StoreException.Reason;
import dev.concord.memory.store.StoreUrl;
import io.valkey.UnifiedJedis;
import io.valkey.exceptions.JedisConnectionException;
import io.valkey.exceptions.JedisException;
import java.util.List;
import java.util.function.Function;

/** The server as the rest of the adapter sees it: calls with faults in the port's terms. */
final class Server implements AutoCloseable {
    private final ServerLink link;
    private final ServerFaults faults;
    private final FunctionLibrary library = new FunctionLibrary();

    Server(ServerLink link, StoreUrl url) {
        this.link = link;
        this.faults = new ServerFaults(url);
    }

    ServerLink link() {
        return link;
    }

    /** Any fault in the port's terms. */
    StoreException fault(JedisException fault) {
        return faults.of(fault);
    }

    /**
     * Sends something that may be sent twice. After a restart of the server every idle connection
     * is dead: the first one found throws away the others, and one try on a fresh one follows.
     */
    <T> T call(Function<UnifiedJedis, T> call) throws StoreException {
        try {
            return once(call);
        } catch (JedisConnectionException e) {
            if (!ServerFaults.isBrokenConnection(e)) {
                throw faults.of(e);
            }
        } catch (JedisException e) {
            throw faults.of(e);
        }
        try {
            return once(call);
        } catch (JedisException e) {
            throw faults.of(e);
        }
    }

    private <T> T once(Function<UnifiedJedis, T> call) {
        try {
            return call.apply(link.commands());
        } catch (JedisConnectionException e) {
            link.dropIdle();
            throw e;
        }
    }

    /** Calls one of our functions, which is loaded when the server has lost it. */
    Object function(String name, List<String> keys, List<String> arguments) throws StoreException {
        return call(commands -> {
            try {
                return commands.fcall(name, keys, arguments);
            } catch (JedisException e) {
                if (!ServerFaults.isFunctionMissing(e)) {
                    throw e;
                }
                library.ensure(link, keys.getFirst());
                return commands.fcall(name, keys, arguments);
            }
        });
    }

    /** Sees to it that our functions are there. */
    void ensureFunctions(String key) throws StoreException {
        try {
            call(commands -> {
                library.ensure(link, key);
                return key;
            });
        } catch (StoreException e) {
            if (String.valueOf(e.getMessage()).contains("'function|load'")) {
                throw new StoreException(
                        Reason.REFUSED,
                        "The store lacks Concord's functions, and this user may not load them. Let"
                                + " an administrator open the project once, or load concord.lua"
                                + " with FUNCTION LOAD REPLACE",
                        e);
            }
            throw e;
        }
    }

    @Override
    public void close() {
        link.close();
    }
}
