package dev.concord.app.replay;

import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.model.SegmentState;
import dev.concord.memory.model.TermUsage;
import dev.concord.memory.session.MarkedPair;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Lines of {@code document⇥segment⇥target[⇥confidence[⇥term=rendering|term=rendering]]} in UTF-8,
 * with {@code \t}, {@code \n} and {@code \\} escaped. Read as it comes, so that a pipe may go on
 * for ever. Empty lines and lines that begin with {@code #} are left out.
 */
public final class TsvTranslations implements TranslationSource {
    private static final int FEWEST = 3;
    private static final int MOST = 5;

    private final String name;
    private final BufferedReader reader;
    private int lineNumber;

    /**
     * @param name of the file, for messages
     */
    public TsvTranslations(String name, InputStream in) {
        this.name = name;
        this.reader =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
    }

    @Override
    public Optional<ReplayedTranslation> next() throws IOException, UnusableTranslationException {
        String line = line();
        while (line != null && (line.isBlank() || line.startsWith("#"))) {
            line = line();
        }
        return line == null ? Optional.empty() : Optional.of(translation(line));
    }

    private @org.jspecify.annotations.Nullable String line() throws IOException {
        lineNumber++;
        try {
            String line = reader.readLine();
            return line != null && lineNumber == 1 && line.startsWith("\uFEFF")
                    ? line.substring(1)
                    : line;
        } catch (CharacterCodingException e) {
            throw new IOException(
                    name
                            + ", line "
                            + lineNumber
                            + " or soon after: not in UTF-8. Save the file in"
                            + " UTF-8.",
                    e);
        }
    }

    private ReplayedTranslation translation(String line) throws UnusableTranslationException {
        String[] cells = line.split("\t", -1);
        if (cells.length < FEWEST || cells.length > MOST) {
            throw unusable(
                    "has "
                            + (cells.length == 1 ? "1 column" : cells.length + " columns")
                            + "; needed are document, segment and target, then confidence"
                            + " and term=rendering|… if wanted");
        }
        return new ReplayedTranslation(
                place(),
                new SegmentKey(unescaped(cells[0]), unescaped(cells[1])),
                unescaped(cells[2]),
                SegmentState.TRANSLATED,
                cells.length > FEWEST ? confidence(cells[FEWEST]) : OptionalInt.empty(),
                cells.length == MOST ? pairs(cells[MOST - 1]) : List.of());
    }

    private OptionalInt confidence(String cell) throws UnusableTranslationException {
        if (cell.isBlank()) {
            return OptionalInt.empty();
        }
        if (!cell.strip().matches("\\d{1,5}")
                || Integer.parseInt(cell.strip()) > TermUsage.MAXIMAL_CONFIDENCE) {
            throw unusable("confidence is 0 to 10000, not '" + cell + "'");
        }
        return OptionalInt.of(Integer.parseInt(cell.strip()));
    }

    private List<MarkedPair> pairs(String cell) throws UnusableTranslationException {
        List<MarkedPair> pairs = new ArrayList<>();
        for (String pair : cell.isBlank() ? new String[0] : cell.split("\\|")) {
            pairs.add(pair(unescaped(pair)));
        }
        return pairs;
    }

    private MarkedPair pair(String text) throws UnusableTranslationException {
        int sign = text.indexOf('=');
        if (sign < 0 || text.substring(0, sign).isBlank() || text.substring(sign + 1).isBlank()) {
            throw unusable("'" + text + "' is no term=rendering");
        }
        return new MarkedPair(text.substring(0, sign), text.substring(sign + 1));
    }

    private String unescaped(String cell) throws UnusableTranslationException {
        if (cell.indexOf('\\') < 0) {
            return cell;
        }
        StringBuilder text = new StringBuilder(cell.length());
        for (int at = 0; at < cell.length(); at++) {
            char c = cell.charAt(at);
            if (c == '\\') {
                at++;
                text.append(escaped(at < cell.length() ? cell.charAt(at) : ' '));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private char escaped(char c) throws UnusableTranslationException {
        return switch (c) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case '\\' -> '\\';
            default -> throw unusable("a backslash stands alone; write \\\\ for one");
        };
    }

    private UnusableTranslationException unusable(String problem) {
        return new UnusableTranslationException(place(), problem);
    }

    private String place() {
        return name + ", line " + lineNumber;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
