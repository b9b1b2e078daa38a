package dev.concord.memory.store.valkey;

import dev.concord.memory.store.StoreException;
import dev.concord.memory.store.StoreException.Reason;
import dev.concord.memory.store.StoreUrl;
import io.valkey.exceptions.JedisAccessControlException;
import io.valkey.exceptions.JedisConnectionException;
import io.valkey.exceptions.JedisDataException;
import io.valkey.exceptions.JedisException;
import io.valkey.exceptions.JedisRedirectionException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import javax.net.ssl.SSLException;

/** Says in plain words what the client library's exceptions mean and what to do about them. */
final class ServerFaults {
    private final String server;

    ServerFaults(StoreUrl url) {
        server = "The store " + url;
    }

    /** The fault as the port knows it. */
    StoreException of(JedisException fault) {
        Optional<JedisRedirectionException> moved = cause(fault, JedisRedirectionException.class);
        if (moved.isPresent()) {
            return is(
                    Reason.NOT_WRITABLE,
                    "is a replica or part of a cluster; use the primary's address",
                    fault);
        }
        Optional<JedisDataException> answer = cause(fault, JedisDataException.class);
        if (answer.isPresent()) {
            return answered(answer.get(), fault);
        }
        return unreachable(fault);
    }

    /** True when an answer may still come: asking again at once would only wait again. */
    static boolean isTimeout(Throwable fault) {
        return cause(fault, SocketTimeoutException.class).isPresent();
    }

    /** True when a connection broke that had come about before: a fresh one may well work. */
    static boolean isBrokenConnection(JedisException fault) {
        return fault instanceof JedisConnectionException
                && !isTimeout(fault)
                && cause(fault, ConnectException.class).isEmpty()
                && cause(fault, UnknownHostException.class).isEmpty()
                && cause(fault, SSLException.class).isEmpty();
    }

    /** True when the server does not know a function that was called. */
    static boolean isFunctionMissing(JedisException fault) {
        String message = String.valueOf(fault.getMessage());
        return fault instanceof JedisDataException && message.contains("Function not found");
    }

    private StoreException answered(JedisDataException answer, JedisException fault) {
        String message = String.valueOf(answer.getMessage());
        if (answer instanceof JedisAccessControlException) {
            return refused(message, fault);
        }
        String code = message.split(" ", 2)[0].toUpperCase(Locale.ROOT);
        return switch (code) {
            case "OOM" ->
                    is(
                            Reason.NOT_WRITABLE,
                            "has no memory left; raise its maxmemory or free some. Until then"
                                    + " changes wait here",
                            fault);
            case "MISCONF" ->
                    is(
                            Reason.NOT_WRITABLE,
                            "cannot write to its disk and takes no changes; see its log",
                            fault);
            case "READONLY", "NOREPLICAS" ->
                    is(Reason.NOT_WRITABLE, "takes no changes now (" + code + ")", fault);
            case "LOADING", "BUSY", "CLUSTERDOWN", "MASTERDOWN", "TRYAGAIN", "UNKILLABLE" ->
                    is(Reason.UNAVAILABLE, "is busy (" + code + "); trying again helps", fault);
            case "WRONGTYPE" ->
                    is(
                            Reason.CORRUPT,
                            "has something else under this project's keys; use another project id"
                                    + " or another database",
                            fault);
            case "NOAUTH", "NOPERM", "DENIED", "WRONGPASS" -> refused(message, fault);
            default -> unexpected(message, fault);
        };
    }

    private StoreException refused(String message, JedisException fault) {
        String what =
                switch (message.split(" ", 2)[0]) {
                    case "WRONGPASS" -> "does not accept user name and password";
                    case "NOAUTH" -> "asks for a password; put it into CONCORD_STORE";
                    case "NOPERM" -> "does not allow this user what is needed: " + message;
                    default -> "refuses the connection: " + message;
                };
        return is(Reason.REFUSED, what, fault);
    }

    private StoreException unexpected(String message, JedisException fault) {
        if (message.contains("max number of clients")) {
            return is(Reason.UNAVAILABLE, "has too many connections already", fault);
        }
        if (message.contains("without any password configured") || message.contains("AUTH")) {
            return is(Reason.REFUSED, "does not accept the password: " + message, fault);
        }
        if (message.contains("DB index")) {
            return is(Reason.REFUSED, "has no database of that number", fault);
        }
        if (message.contains("unknown command")) {
            return is(Reason.REFUSED, "is too old; it must be Valkey 7.2 or later", fault);
        }
        if (message.contains("XADD")) {
            return is(
                    Reason.CORRUPT,
                    "has a ledger that somebody else has written to: " + message,
                    fault);
        }
        return is(Reason.REFUSED, "gave an unexpected answer: " + message, fault);
    }

    private StoreException unreachable(JedisException fault) {
        Optional<SSLException> tls = cause(fault, SSLException.class);
        if (tls.isPresent() && !isTimeout(fault)) {
            return is(
                    Reason.REFUSED,
                    "has no TLS connection for us; check its certificate and that the port speaks"
                            + " TLS ("
                            + tls.get().getMessage()
                            + ")",
                    fault);
        }
        if (isTimeout(fault)) {
            return is(Reason.UNAVAILABLE, "does not answer in time", fault);
        }
        if (cause(fault, UnknownHostException.class).isPresent()) {
            return is(Reason.UNAVAILABLE, "has an unknown host name", fault);
        }
        return is(Reason.UNAVAILABLE, "cannot be reached", fault);
    }

    private StoreException is(Reason reason, String what, JedisException fault) {
        return new StoreException(reason, server + " " + what, fault);
    }

    private static <T extends Throwable> Optional<T> cause(Throwable fault, Class<T> type) {
        for (Throwable each = fault; each != null; each = each.getCause()) {
            if (type.isInstance(each)) {
                return Optional.of(type.cast(each));
            }
            for (Throwable hidden : each.getSuppressed()) {
                if (type.isInstance(hidden)) {
                    return Optional.of(type.cast(hidden));
                }
            }
        }
        return Optional.empty();
    }
}
