package dev.concord.memory.consistency;

import dev.concord.memory.model.Scope;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.TreeSet;

/** Identity of a conflict: the same term with the same renderings, wherever they stand. */
final class ConflictFingerprint {
    private static final int BYTES = 10;

    private ConflictFingerprint() {}

    /** 20 hexadecimal digits of SHA-256 over scope, term key and the sorted rendering keys. */
    static String of(Scope scope, String termKey, Collection<String> renderingKeys) {
        String text =
                scope.document()
                        + "\n"
                        + termKey
                        + "\n"
                        + String.join("\n", new TreeSet<>(renderingKeys));
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
