package dev.concord.app.bench;

import dev.concord.memory.store.StoreUrl;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A Valkey server on a free loopback port that lives as long as a benchmark. */
final class PrivateServer implements AutoCloseable {
    private static final int ATTEMPTS = 500;
    private static final int PAUSE_MILLIS = 20;

    private final Process process;
    private final StoreUrl url;

    private PrivateServer(Process process, StoreUrl url) {
        this.process = process;
        this.url = url;
    }

    /** Starts one; empty when no server is installed. */
    static Optional<PrivateServer> start(Path folder, String path)
            throws IOException, InterruptedException {
        Optional<Path> program =
                Arrays.stream((path + ":/usr/bin:/usr/sbin").split(":"))
                        .map(each -> Path.of(each, "valkey-server"))
                        .filter(Files::isExecutable)
                        .findFirst();
        if (program.isEmpty()) {
            return Optional.empty();
        }
        int port = freePort();
        Path log = folder.resolve("valkey.log");
        Process process =
                new ProcessBuilder(
                                program.get().toString(),
                                "--bind",
                                "127.0.0.1",
                                "--port",
                                Integer.toString(port),
                                "--dir",
                                folder.toString(),
                                "--appendonly",
                                "yes",
                                "--save",
                                "")
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (process.waitFor(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
                break;
            }
            if (Files.readString(log).contains("Ready to accept connections")) {
                return Optional.of(
                        new PrivateServer(process, StoreUrl.parse("valkey://127.0.0.1:" + port)));
            }
        }
        process.destroyForcibly();
        throw new IOException("the private Valkey server does not start; see " + log);
    }

    StoreUrl url() {
        return url;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
