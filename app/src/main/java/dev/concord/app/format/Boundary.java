package dev.concord.app.format;

import dev.concord.app.format.file.FormatInput;
import dev.concord.memory.format.FormatException;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXParseException;

/**
 * The line between third-party parsers and the rest. They fail with anything from a null pointer to
 * a stack overflow; beyond this line there is one kind of exception with one clear line of text.
 */
final class Boundary {
    private Boundary() {}

    /** Work that may fail in any way. */
    interface Work<T> {
        T run() throws FormatException;
    }

    static <T> T call(FormatInput input, Work<T> work) throws FormatException {
        try {
            return work.run();
        } catch (FormatException e) {
            throw e;
        } catch (StackOverflowError e) {
            throw input.problem("is nested too deeply to be read; simplify it", e);
        } catch (OutOfMemoryError e) {
            throw input.problem("needs more memory than there is; split it into smaller files", e);
        } catch (Throwable e) {
            throw input.problem(wording(input, e), e);
        }
    }

    private static String wording(FormatInput input, Throwable failure) {
        String place = "";
        String reason = firstLine(failure);
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof XMLStreamException xml && isKnown(xml.getLocation())) {
                place =
                        place(
                                xml.getLocation().getLineNumber(),
                                xml.getLocation().getColumnNumber());
                reason = firstLine(xml);
            } else if (cause instanceof SAXParseException sax && sax.getLineNumber() > 0) {
                place = place(sax.getLineNumber(), sax.getColumnNumber());
                reason = firstLine(sax);
            }
        }
        return "cannot be read as "
                + input.extension()
                + place
                + ": "
                + reason
                + "; open it in its own program, save it again and retry";
    }

    private static boolean isKnown(@Nullable Location location) {
        return location != null && location.getLineNumber() > 0;
    }

    private static String place(int line, int column) {
        return " (line " + line + ", column " + column + ")";
    }

    private static String firstLine(Throwable failure) {
        String message = failure.getMessage();
        if (message == null || message.isBlank()) {
            return failure.getClass().getSimpleName();
        }
        return message.strip().lines().findFirst().orElse("");
    }
}
