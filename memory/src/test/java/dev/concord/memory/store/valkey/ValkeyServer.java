package dev.concord.memory.store.valkey;

import dev.concord.memory.store.StoreUrl;
import io.valkey.Jedis;
import io.valkey.exceptions.JedisException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A server of a test's own: on a free loopback port, with its data in a directory of the test's,
 * every write in the append-only file before it is acknowledged. It can be killed, paused and
 * started again on the same port with the same data.
 */
public final class ValkeyServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final List<String> PROGRAMS = List.of("valkey-server", "redis-server");

    private final Path directory;
    private final int port;
    private final List<String> options;
    private Process process;

    private ValkeyServer(Path directory, int port, List<String> options) throws IOException {
        this.directory = directory;
        this.port = port;
        this.options = options;
        this.process = launch();
    }

    /**
     * Starts a server.
     *
     * @param directory an existing directory for its data and its log
     * @param options further options as on its command line, for instance {@code --maxmemory}
     */
    public static ValkeyServer start(Path directory, String... options) throws IOException {
        ValkeyServer server = new ValkeyServer(directory, freePort(), List.of(options));
        server.awaitReady();
        return server;
    }

    /** A loopback port on which nobody listens now. */
    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static Path program() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.concat(Arrays.stream(path.split(":")), Stream.of("/usr/bin", "/usr/sbin"))
                .flatMap(each -> PROGRAMS.stream().map(name -> Path.of(each, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException(
                                "No valkey-server or redis-server is installed;"
                                        + " packaging/test installs what the tests need"));
    }

    private Process launch() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(program().toString());
        command.addAll(List.of("--bind", "127.0.0.1", "--dir", directory.toString()));
        if (!options.contains("--tls-port")) {
            command.addAll(List.of("--port", Integer.toString(port)));
        }
        command.addAll(List.of("--appendonly", "yes", "--appendfsync", "always", "--save", ""));
        options.forEach(option -> command.add(option.replace("{port}", Integer.toString(port))));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(directory.resolve("log").toFile()))
                .start();
    }

    private void awaitReady() throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!log().contains("Ready to accept connections")) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("The server does not start: " + log());
            }
            await(process);
        }
    }

    /** A moment in which the process may end. */
    private static void await(Process process) {
        try {
            process.waitFor(20, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String log() throws IOException {
        Path log = directory.resolve("log");
        return Files.exists(log) ? Files.readString(log) : "";
    }

    public int port() {
        return port;
    }

    /** Its address in plain text, without user and password. */
    public StoreUrl url() {
        return StoreUrl.parse("valkey://127.0.0.1:" + port);
    }

    /** A connection of the test's own; close it. */
    public Jedis connection() {
        return new Jedis("127.0.0.1", port);
    }

    /** Ends it without any warning, as a crash does. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
        forgetLog();
    }

    /** Starts it again after {@link #kill()}, on the same port with the same data. */
    public void restart() throws IOException {
        process = launch();
        awaitReady();
    }

    /** Stops it in its tracks: connections stay, answers do not come. */
    public void pause() {
        signal("STOP");
    }

    /** Lets it go on after {@link #pause()}. */
    public void resume() {
        signal("CONT");
    }

    private void signal(String name) {
        try {
            Process kill =
                    new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start();
            if (kill.waitFor() != 0) {
                throw new IllegalStateException("Could not send SIG" + name);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Forgets all data but keeps the functions. */
    public void flush() {
        try (Jedis jedis = connection()) {
            jedis.flushAll();
        }
    }

    private void forgetLog() {
        try {
            Files.deleteIfExists(directory.resolve("log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** True when it answers. */
    public boolean isAnswering() {
        try (Jedis jedis = connection()) {
            return "PONG".equals(jedis.ping());
        } catch (JedisException e) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
