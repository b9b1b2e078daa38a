package dev.concord.app.format.okapi;

import dev.concord.app.format.okapi.Piece.Letter;
import dev.concord.app.format.okapi.Piece.Mark;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.okapi.common.resource.Code;
import net.sf.okapi.common.resource.TextFragment.TagType;

/**
 * Shields what Okapi's Markdown filter damages, for one document: it drops the blank lines of
 * fenced program text, and moves the end tags of components whose start tags have attributes in
 * braces. Both are replaced by private-use characters before reading and put back after writing; in
 * units the tags become inline codes.
 */
final class MarkdownShield implements ContentRepair {
    private static final String FILLER = "\uF8F7\uF8F3\uF8F7";
    private static final char START = '\uF8F0';
    private static final char END = '\uF8F1';
    private static final char ZERO = '\uF8E0';
    private static final Pattern SHIELDED = Pattern.compile(START + "([\uF8E0-\uF8E9]+)" + END);
    private static final Pattern WITH_BRACES =
            Pattern.compile("<([A-Z][A-Za-z0-9.]*)\\s[^<>\\n]*\\{[^<>\\n]*>");
    private static final Pattern TAG = Pattern.compile("</?([A-Z][A-Za-z0-9.]*)(?:\\s[^<>\\n]*)?>");
    private static final Pattern FENCE = Pattern.compile("[\\s>]*(?<mark>`{3,}|~{3,})(?<rest>.*)");

    /** Far above the ids that Okapi gives. */
    private static final int FIRST_ID = 1_000_000;

    private final List<String> tags = new ArrayList<>();

    /** The document as Okapi may read it. */
    String shield(String text) {
        if (text.indexOf(START) >= 0 || text.contains(FILLER)) {
            return text;
        }
        Set<String> names = new HashSet<>();
        WITH_BRACES.matcher(text).results().forEach(found -> names.add(found.group(1)));
        StringBuilder shielded = new StringBuilder(text.length() + 256);
        String open = "";
        int start = 0;
        while (start < text.length()) {
            int lineFeed = text.indexOf('\n', start);
            int next = lineFeed < 0 ? text.length() : lineFeed + 1;
            String line = text.substring(start, next);
            boolean blankInside = !open.isEmpty() && line.isBlank();
            shielded.append(blankInside ? FILLER : "");
            shielded.append(open.isEmpty() ? shieldTags(line, names) : line);
            open = openAfter(line.stripTrailing(), open);
            start = next;
        }
        return shielded.toString();
    }

    private String shieldTags(String line, Set<String> names) {
        if (names.isEmpty() || line.indexOf('<') < 0) {
            return line;
        }
        return TAG.matcher(line)
                .replaceAll(found -> Matcher.quoteReplacement(shielded(found, names)));
    }

    private String shielded(MatchResult tag, Set<String> names) {
        if (!names.contains(tag.group(1))) {
            return tag.group();
        }
        StringBuilder mark = new StringBuilder().append(START);
        for (char digit : Integer.toString(tags.size()).toCharArray()) {
            mark.append((char) (ZERO + digit - '0'));
        }
        tags.add(tag.group());
        return mark.append(END).toString();
    }

    /** The fence that is open after a line, empty for none. */
    private static String openAfter(String line, String open) {
        Matcher fence = FENCE.matcher(line);
        if (!fence.matches()) {
            return open;
        }
        String mark = fence.group("mark");
        if (open.isEmpty()) {
            boolean inline = mark.charAt(0) == '`' && fence.group("rest").contains("`");
            return inline ? "" : mark;
        }
        boolean closes = mark.startsWith(open) && fence.group("rest").isBlank();
        return closes ? "" : open;
    }

    /** What Okapi wrote, with everything put back. */
    String restore(String written) {
        return SHIELDED.matcher(written.replace(FILLER, ""))
                .replaceAll(found -> Matcher.quoteReplacement(tag(found.group(1))));
    }

    private String tag(String digits) {
        int index = 0;
        for (char digit : digits.toCharArray()) {
            index = index * 10 + digit - ZERO;
        }
        return index < tags.size() ? tags.get(index) : "";
    }

    @Override
    public List<Piece> read(List<Piece> pieces) {
        List<Piece> read = new ArrayList<>(pieces.size());
        Map<String, Deque<Integer>> open = new HashMap<>();
        StringBuilder digits = new StringBuilder();
        boolean inside = false;
        for (Piece piece : pieces) {
            if (piece instanceof Letter(char value) && (inside || value == START)) {
                inside = value != END;
                if (value == END) {
                    read.add(mark(tag(digits.toString()), FIRST_ID + read.size(), open));
                    digits.setLength(0);
                } else if (value != START) {
                    digits.append(value);
                }
            } else {
                read.add(piece);
            }
        }
        return read;
    }

    private static Mark mark(String tag, int id, Map<String, Deque<Integer>> open) {
        Matcher matcher = TAG.matcher(tag);
        String name = matcher.matches() ? matcher.group(1) : tag;
        Deque<Integer> ids = open.computeIfAbsent(name, n -> new ArrayDeque<>());
        TagType type = TagType.PLACEHOLDER;
        int own = id;
        if (tag.startsWith("</")) {
            type = TagType.CLOSING;
            own = ids.isEmpty() ? id : ids.pop();
        } else if (!tag.endsWith("/>")) {
            type = TagType.OPENING;
            ids.push(id);
        }
        Code code = new Code(type, name, tag);
        code.setId(own);
        return new Mark(code);
    }
}
