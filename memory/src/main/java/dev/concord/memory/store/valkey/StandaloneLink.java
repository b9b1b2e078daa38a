package dev.concord.memory.store.valkey;

import dev.concord.memory.store.StoreUrl;
import io.valkey.Connection;
import io.valkey.ConnectionPoolConfig;
import io.valkey.DefaultJedisClientConfig;
import io.valkey.HostAndPort;
import io.valkey.Jedis;
import io.valkey.JedisClientConfig;
import io.valkey.JedisPooled;
import io.valkey.UnifiedJedis;
import io.valkey.util.Pool;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.net.ssl.SSLParameters;

/** One server. */
final class StandaloneLink implements ServerLink {
    private static final Duration IDLE_TEST = Duration.ofSeconds(30);
    private static final Duration IDLE_END = Duration.ofMinutes(5);
    private static final Duration FEED_GRACE = Duration.ofSeconds(2);

    private final HostAndPort address;
    private final JedisClientConfig client;
    private final JedisPooled pooled;

    StandaloneLink(StoreUrl url, ValkeySettings settings) {
        address = new HostAndPort(url.host(), url.port());
        client = clientConfig(url, settings);
        pooled = new JedisPooled(poolConfig(settings), address, client);
    }

    private static JedisClientConfig clientConfig(StoreUrl url, ValkeySettings settings) {
        DefaultJedisClientConfig.Builder config =
                DefaultJedisClientConfig.builder()
                        .connectionTimeoutMillis((int) settings.connectTimeout().toMillis())
                        .socketTimeoutMillis((int) settings.answerTimeout().toMillis())
                        .blockingSocketTimeoutMillis(
                                (int) settings.feedPause().plus(FEED_GRACE).toMillis())
                        .database(url.database())
                        .clientName("concord");
        url.password().ifPresent(config::password);
        if (!url.user().isEmpty()) {
            config.user(url.user());
        }
        if (url.isEncrypted()) {
            SSLParameters parameters = new SSLParameters();
            // Without it valkey-java takes any certificate of any host.
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            config.ssl(true).sslParameters(parameters);
            settings.certificates().ifPresent(config::sslSocketFactory);
        }
        return config.build();
    }

    /** The library's presets wait for ever and never test an idle connection. */
    private static ConnectionPoolConfig poolConfig(ValkeySettings settings) {
        ConnectionPoolConfig config = new ConnectionPoolConfig();
        config.setMaxTotal(settings.connections());
        config.setMaxIdle(settings.connections());
        config.setMinIdle(0);
        config.setMaxWait(settings.answerTimeout());
        config.setTestWhileIdle(true);
        config.setTimeBetweenEvictionRuns(IDLE_TEST);
        config.setMinEvictableIdleDuration(IDLE_END);
        config.setJmxEnabled(false);
        return config;
    }

    @Override
    public UnifiedJedis commands() {
        return pooled;
    }

    @Override
    public Jedis dedicated(String key) {
        return new Jedis(address, client);
    }

    @Override
    public void loadFunctions(String library) {
        pooled.functionLoadReplace(library);
    }

    @Override
    public void dropIdle() {
        pooled.getPool().clear();
    }

    @Override
    public Map<String, String> poolFigures() {
        Pool<Connection> pool = pooled.getPool();
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put(
                "connections",
                "%d in use, %d idle, at most %d"
                        .formatted(pool.getNumActive(), pool.getNumIdle(), pool.getMaxTotal()));
        figures.put(
                "connections so far",
                "%d made, %d given up".formatted(pool.getCreatedCount(), pool.getDestroyedCount()));
        return figures;
    }

    @Override
    public void close() {
        pooled.close();
    }
}
