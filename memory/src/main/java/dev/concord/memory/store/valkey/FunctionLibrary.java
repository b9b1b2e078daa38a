package dev.concord.memory.store.valkey;

import io.valkey.exceptions.JedisDataException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Our functions as the server needs them: loaded when it has none or older ones. */
final class FunctionLibrary {
    private static final Pattern VERSION = Pattern.compile("LIBRARY_VERSION = (\\d+)");

    private final String code;
    private final long version;

    FunctionLibrary() {
        try (InputStream resource =
                Objects.requireNonNull(FunctionLibrary.class.getResourceAsStream("concord.lua"))) {
            code = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Matcher matcher = VERSION.matcher(code);
        if (!matcher.find()) {
            throw new IllegalStateException("concord.lua does not state its version");
        }
        version = Long.parseLong(matcher.group(1));
    }

    /**
     * Loads the library unless the server has it or a later one.
     *
     * @param key any key of the project, to find the right server by
     */
    void ensure(ServerLink link, String key) {
        if (versionOn(link, key) < version) {
            link.loadFunctions(code);
        }
    }

    private static long versionOn(ServerLink link, String key) {
        try {
            return (Long) link.commands().fcallReadonly("concord_version", List.of(key), List.of());
        } catch (JedisDataException e) {
            if (ServerFaults.isFunctionMissing(e)) {
                return 0;
            }
            throw e;
        }
    }
}
