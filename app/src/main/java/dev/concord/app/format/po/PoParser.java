package dev.concord.app.format.po;

import dev.concord.app.format.file.FormatInput;
import dev.concord.memory.format.FormatException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a catalogue line by line, as the GNU gettext manual describes the format. */
final class PoParser {
    private static final Pattern KEYWORD =
            Pattern.compile(
                    "\\s*(msgctxt|msgid_plural|msgid|msgstr(?:\\[\\d{1,2}\\])?)\\s*(\".*\")\\s*");
    private static final Pattern CONTINUATION = Pattern.compile("\\s*(\".*\")\\s*");

    private final FormatInput input;
    private final String text;
    private final List<PoEntry> entries = new ArrayList<>();
    private PoEntry current = new PoEntry();
    private int line;

    private PoParser(FormatInput input, String text) {
        this.input = input;
        this.text = text;
    }

    static List<PoEntry> parse(FormatInput input, String text) throws FormatException {
        PoParser parser = new PoParser(input, text);
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            int next = end < 0 ? text.length() : end + 1;
            int stop = end < 0 ? text.length() : end;
            if (stop > start && text.charAt(stop - 1) == '\r') {
                stop--;
            }
            parser.line(start, stop);
            start = next;
        }
        parser.finish();
        return parser.entries;
    }

    private void line(int start, int end) throws FormatException {
        line++;
        String content = text.substring(start, end);
        if (content.isBlank() || content.startsWith("#~")) {
            finish();
        } else if (content.startsWith("#")) {
            if (current.hasTarget()) {
                finish();
            }
            if (content.startsWith("#,")) {
                current.flags(content, start, end);
            }
        } else {
            string(content, start);
        }
    }

    private void string(String content, int start) throws FormatException {
        Matcher keyword = KEYWORD.matcher(content);
        if (keyword.matches()) {
            String name = keyword.group(1);
            if (current.hasTarget() && !name.startsWith("msgstr")) {
                finish();
            }
            String value = unquote(keyword.group(2));
            int from = start + keyword.start(2);
            current.add(new PoField(name, line, from, start + keyword.end(2), value), start);
            return;
        }
        Matcher continuation = CONTINUATION.matcher(content);
        if (!continuation.matches() || current.isEmpty()) {
            throw broken("is no line of a PO file");
        }
        current.extendLast(start + continuation.end(1), unquote(continuation.group(1)));
    }

    private void finish() throws FormatException {
        if (!current.isEmpty() && !current.hasTarget()) {
            throw broken("ends an entry that has no msgstr");
        }
        if (!current.isEmpty()) {
            entries.add(current);
        }
        current = new PoEntry();
    }

    private FormatException broken(String what) {
        return input.problem(
                "line "
                        + line
                        + " "
                        + what
                        + "; correct it there (msgfmt -c helps) and add it again");
    }

    private String unquote(String quoted) throws FormatException {
        StringBuilder value = new StringBuilder(quoted.length());
        for (int i = 1; i < quoted.length() - 1; i++) {
            char at = quoted.charAt(i);
            if (at == '"') {
                throw broken("has a quotation mark without a backslash");
            }
            if (at == '\\') {
                i++;
                if (i == quoted.length() - 1) {
                    throw broken("has no closing quotation mark");
                }
                value.append(escaped(quoted.charAt(i)));
            } else {
                value.append(at);
            }
        }
        return value.toString();
    }

    private static String escaped(char letter) {
        return switch (letter) {
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'r' -> "\r";
            case 'b' -> "\b";
            case 'f' -> "\f";
            case '"', '\\' -> String.valueOf(letter);
            default -> "\\" + letter;
        };
    }
}
