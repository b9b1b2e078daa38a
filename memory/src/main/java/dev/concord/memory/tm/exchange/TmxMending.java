package dev.concord.memory.tm.exchange;

import dev.concord.glossary.exchange.XmlInput;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of a TMX file with an empty unit in the place of each that is not well-formed XML,
 * so that one broken unit does not cost all the others. An empty unit keeps the line breaks and
 * tells in an attribute what was wrong. Whatever is wrong outside the units stays.
 */
final class TmxMending extends Reader {
    /** The attribute of an empty unit: why it is empty. */
    static final String FAULT = "concord-fault";

    /** A unit that never ends is looked at no further. */
    private static final int LONGEST_UNIT = 1 << 24;

    private static final String END = "</tu>";
    private static final String COMMENT = "<!--";
    private static final Pattern BEGIN = Pattern.compile("<tu(?=[\\s>/])|" + COMMENT);
    private static final Pattern STOP =
            Pattern.compile("(</tu\\s*>)|<tu(?=[\\s>/])|</(?:body|tmx)\\b");
    private static final Pattern COMMENT_STOP = Pattern.compile("(-->)");

    private final Reader in;
    private final XmlInput.Fragments fragments = new XmlInput.Fragments();
    private final char[] block = new char[1 << 16];

    /** What was read and not yet handed on; up to {@link #ready} it can be. */
    private final StringBuilder text = new StringBuilder();

    private int given;
    private int ready;
    private boolean isAtEnd;

    TmxMending(Reader in) {
        this.in = in;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (given == ready) {
            if (isAtEnd && given == text.length()) {
                return -1;
            }
            mendNext();
        }
        int count = Math.min(length, ready - given);
        text.getChars(given, given + count, target, offset);
        given += count;
        return count;
    }

    /** Makes everything up to the next unit ready, or else that unit. */
    private void mendNext() throws IOException {
        Matcher begin = BEGIN.matcher(text);
        if (!begin.find(given)) {
            // The start tag may go on in the next block.
            ready = isAtEnd ? text.length() : Math.max(given, text.length() - COMMENT.length());
            if (ready == given) {
                fill();
            }
        } else if (begin.start() > given) {
            ready = begin.start();
        } else if (begin.group().equals(COMMENT)) {
            ready = endOf(COMMENT_STOP);
        } else {
            mendUnit(endOf(STOP));
        }
    }

    /** Where what begins here ends: behind its end, or before what cannot be in it. */
    private int endOf(Pattern end) throws IOException {
        int checked = "<tu".length();
        while (true) {
            Matcher stop = end.matcher(text);
            if (stop.find(given + checked) && (isAtEnd || stop.end() < text.length())) {
                return stop.group(1) == null ? stop.start() : stop.end();
            }
            if (isAtEnd || text.length() - given > LONGEST_UNIT) {
                return text.length();
            }
            checked = Math.max(checked, text.length() - given - 2 * END.length());
            fill();
        }
    }

    private void mendUnit(int end) {
        String unit = text.substring(given, end);
        Optional<String> fault = fragments.fault(unit);
        ready = end;
        if (fault.isPresent()) {
            String lines = unit.replaceAll("[^\n]", "");
            String empty = "<tu" + TmxMarkup.attribute(FAULT, fault.get()) + ">" + lines + END;
            text.replace(given, end, empty);
            ready = given + empty.length();
        }
    }

    private void fill() throws IOException {
        text.delete(0, given);
        ready -= given;
        given = 0;
        int count = in.read(block, 0, block.length);
        isAtEnd = count < 0;
        if (count > 0) {
            text.append(block, 0, count);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
