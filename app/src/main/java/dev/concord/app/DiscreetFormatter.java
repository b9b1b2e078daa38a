package dev.concord.app;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes what went wrong and where, but nothing that could be a document's text or a password: a
 * message of our own without what it quotes, no message of an exception, and of a library only who
 * spoke.
 */
final class DiscreetFormatter extends Formatter {
    private static final String OURS = "dev.concord.";
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|“[^”]*”");
    private static final Pattern LINE_END = Pattern.compile("\\R");

    @Override
    public String format(LogRecord record) {
        String logger = String.valueOf(record.getLoggerName());
        StringBuilder text = new StringBuilder();
        text.append(record.getInstant())
                .append(' ')
                .append(record.getLevel().getName())
                .append(' ')
                .append(logger);
        if (logger.startsWith(OURS)) {
            text.append(": ").append(discreet(formatMessage(record)));
        }
        text.append('\n');
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Throwable problem = record.getThrown();
        while (problem != null && seen.add(problem)) {
            append(text, problem);
            problem = cause(problem);
        }
        return text.toString();
    }

    private static String discreet(String message) {
        return QUOTED.matcher(LINE_END.matcher(message).replaceAll(" ")).replaceAll("\"…\"");
    }

    private static @Nullable Throwable cause(Throwable problem) {
        return problem.getCause();
    }

    private static void append(StringBuilder text, Throwable problem) {
        text.append("  ").append(problem.getClass().getName()).append('\n');
        for (StackTraceElement frame : problem.getStackTrace()) {
            text.append("    at ").append(frame).append('\n');
        }
    }
}
