package dev.concord.memory.store.valkey;

import io.valkey.Jedis;
import io.valkey.UnifiedJedis;
import java.util.Map;

/**
 * How the servers that hold the project are reached: all that differs between one server and an
 * arrangement of several. Connects on first use; methods throw the client's own exceptions.
 */
interface ServerLink extends AutoCloseable {
    /** Commands on pooled connections; thread-safe. */
    UnifiedJedis commands();

    /** A connection of one's own to the server that holds this key, for waiting; close it. */
    Jedis dedicated(String key);

    /** Puts a function library on every server that may execute it. */
    void loadFunctions(String library);

    /** Throws idle connections away, because one of them was found dead. */
    void dropIdle();

    /** Figures of the pool by name, for people. */
    Map<String, String> poolFigures();

    @Override
    void close();
}
