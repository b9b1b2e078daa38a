package dev.concord.memory.store.valkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.concord.memory.model.ProjectId;
import dev.concord.memory.store.Changes;
import dev.concord.memory.store.CommitResult;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.store.StoreException.Reason;
import dev.concord.memory.store.StoreUrl;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Encrypted connections, with a certificate made for {@code localhost} alone. */
class ValkeyTlsTest {
    private static final char[] PASSWORD = "changeit".toCharArray();

    @TempDir Path directory;
    private ValkeyServer server;
    private SSLSocketFactory trust;

    @BeforeEach
    void start() throws Exception {
        KeyStore keys = certificate();
        write("key.pem", "PRIVATE KEY", keys.getKey("server", PASSWORD).getEncoded());
        write("cert.pem", "CERTIFICATE", keys.getCertificate("server").getEncoded());
        trust = trusting(keys);
        String certificate = directory.resolve("cert.pem").toString();
        server =
                ValkeyServer.start(
                        directory,
                        "--port",
                        "0",
                        "--tls-port",
                        "{port}",
                        "--tls-cert-file",
                        certificate,
                        "--tls-key-file",
                        directory.resolve("key.pem").toString(),
                        "--tls-ca-cert-file",
                        certificate,
                        "--tls-auth-clients",
                        "no");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private KeyStore certificate() throws Exception {
        Path file = directory.resolve("keys.p12");
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        Process process =
                new ProcessBuilder(
                                keytool.toString(),
                                "-genkeypair",
                                "-alias",
                                "server",
                                "-keyalg",
                                "EC",
                                "-dname",
                                "CN=localhost",
                                "-ext",
                                "SAN=dns:localhost",
                                "-keystore",
                                file.toString(),
                                "-storetype",
                                "PKCS12",
                                "-storepass",
                                new String(PASSWORD))
                        .redirectErrorStream(true)
                        .start();
        try (InputStream output = process.getInputStream()) {
            output.transferTo(OutputStream.nullOutputStream());
        }
        assertThat(process.waitFor()).isZero();
        return KeyStore.getInstance(file.toFile(), PASSWORD);
    }

    private void write(String name, String label, byte[] encoded) throws Exception {
        String body =
                Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(encoded);
        Files.writeString(
                directory.resolve(name),
                "-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n");
    }

    private static SSLSocketFactory trusting(KeyStore keys) throws Exception {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("server", keys.getCertificate("server"));
        TrustManagerFactory managers =
                TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context.getSocketFactory();
    }

    private ValkeyStore store(String url, ValkeySettings settings) {
        return new ValkeyStore(
                StoreUrl.parse(url + ":" + server.port()),
                new ProjectId("manual"),
                settings,
                () -> "epoch-1");
    }

    @Test
    void commitGoesThroughAnEncryptedConnection() throws Exception {
        ValkeySettings settings = ValkeySettings.DEFAULT.trusting(trust);
        try (ValkeyStore store = store("valkeys://localhost", settings)) {
            store.open();

            assertThat(store.commit(Changes.first("a", "1", "Eins")))
                    .isEqualTo(new CommitResult.Accepted(1));
        }
    }

    @Test
    void openRefusesACertificateOfAnotherHost() {
        ValkeySettings settings = ValkeySettings.DEFAULT.trusting(trust);
        assertRefused(store("rediss://127.0.0.1", settings));
    }

    @Test
    void openRefusesACertificateThatNobodyTrusts() {
        assertRefused(store("valkeys://localhost", ValkeySettings.DEFAULT));
    }

    private static void assertRefused(ValkeyStore store) {
        try (store) {
            StoreException fault = catchThrowableOfType(StoreException.class, store::open);

            assertThat(fault.reason()).isEqualTo(Reason.REFUSED);
            assertThat(fault).hasMessageContaining("certificate");
        }
    }
}
