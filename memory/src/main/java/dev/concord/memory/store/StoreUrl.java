package dev.concord.memory.store;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a shared store is: {@code valkey://}, {@code redis://} in plain text, {@code valkeys://},
 * {@code rediss://} over TLS. Special characters in user and password are percent-encoded.
 *
 * @param user empty for the server's default user
 * @param database number of the logical database, 0 by default
 */
public record StoreUrl(
        String scheme,
        String user,
        Optional<String> password,
        String host,
        int port,
        int database) {
    public static final int DEFAULT_PORT = 6379;

    private static final List<String> SCHEMES = List.of("valkey", "valkeys", "redis", "rediss");
    private static final String KNOWN = "valkey://, valkeys://, redis:// or rediss://";
    private static final Pattern FORM = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*)://(.*)");
    private static final Pattern PLACE =
            Pattern.compile("(\\[[0-9A-Fa-f:.%]+]|[^:/?#@\\s\\[\\]]+)(?::([0-9]*))?(?:/([0-9]*))?");

    /**
     * Reads a URL.
     *
     * @throws IllegalArgumentException with what is wrong and the remedy, but never the password
     */
    public static StoreUrl parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "The store's address has to begin with " + KNOWN + " and a host");
        }
        String scheme = form.group(1).toLowerCase(Locale.ROOT);
        if (!SCHEMES.contains(scheme)) {
            throw new IllegalArgumentException(
                    "The store's address begins with " + scheme + "://; use " + KNOWN);
        }
        String rest = form.group(2);
        // The last one, so that an @ that somebody forgot to encode stays in the password.
        int at = rest.lastIndexOf('@');
        return parse(scheme, at < 0 ? "" : rest.substring(0, at), rest.substring(at + 1), at >= 0);
    }

    private static StoreUrl parse(
            String scheme, String credentials, String place, boolean hasCredentials) {
        Matcher matcher = PLACE.matcher(place);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "The store's address has to be "
                            + scheme
                            + "://[user:password@]host[:port][/database]; what follows "
                            + (hasCredentials ? "the @" : "the //")
                            + " is not host, port and database");
        }
        int colon = credentials.indexOf(':');
        if (hasCredentials && colon < 0) {
            throw new IllegalArgumentException(
                    "The store's address names a user without a password; write"
                            + " user:password@host, or :password@host for the default user");
        }
        return new StoreUrl(
                scheme,
                colon < 0 ? "" : decode(credentials.substring(0, colon)),
                colon < 0
                        ? Optional.empty()
                        : Optional.of(decode(credentials.substring(colon + 1))),
                matcher.group(1).replaceAll("[\\[\\]]", ""),
                number(matcher.group(2), DEFAULT_PORT, 1, 65_535, "port"),
                number(matcher.group(3), 0, 0, 99_999, "database"));
    }

    private static int number(@Nullable String digits, int preset, int min, int max, String what) {
        if (digits == null || digits.isEmpty()) {
            return preset;
        }
        int value = digits.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(digits);
        if (value < min || value > max) {
            throw new IllegalArgumentException(
                    "The "
                            + what
                            + " in the store's address is "
                            + min
                            + " to "
                            + max
                            + ", not "
                            + digits);
        }
        return value;
    }

    private static String decode(String text) {
        try {
            // URLDecoder is made for forms, where a plus is a space.
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // Its message would show part of the password, so it is not passed on.
            throw new IllegalArgumentException(
                    "User or password in the store's address has a % that is not followed by two"
                            + " hexadecimal digits; write %25 for a percent sign");
        }
    }

    /** True when the connection is encrypted and the server's name checked. */
    public boolean isEncrypted() {
        return scheme.equals("valkeys") || scheme.equals("rediss");
    }

    /** The URL without its password, fit for messages and logs. */
    @Override
    public String toString() {
        String name = host.contains(":") ? "[" + host + "]" : host;
        String login = password.isPresent() ? user + ":***@" : "";
        String suffix = database == 0 ? "" : "/" + database;
        return scheme + "://" + login + name + ":" + port + suffix;
    }
}
