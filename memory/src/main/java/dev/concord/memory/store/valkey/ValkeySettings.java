package dev.concord.memory.store.valkey;

import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLSocketFactory;

/**
 * How patient the adapter is and how much it uses.
 *
 * @param connections how many connections may be open at once, beside one for the feed; more than
 *     four bring nothing on a desktop
 * @param connectTimeout for a connection to come about
 * @param answerTimeout for an answer, and for a connection to become free
 * @param feedPause how long the feed waits for news before it looks whether the ledger is still the
 *     same
 * @param certificates makes TLS sockets; empty for the Java installation's own trust store
 */
public record ValkeySettings(
        int connections,
        Duration connectTimeout,
        Duration answerTimeout,
        Duration feedPause,
        Optional<SSLSocketFactory> certificates) {
    public static final ValkeySettings DEFAULT =
            new ValkeySettings(
                    4,
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(2),
                    Optional.empty());

    /** The same with another trust in certificates. */
    public ValkeySettings trusting(SSLSocketFactory factory) {
        return new ValkeySettings(
                connections, connectTimeout, answerTimeout, feedPause, Optional.of(factory));
    }
}
