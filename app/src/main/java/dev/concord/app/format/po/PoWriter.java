package dev.concord.app.format.po;

import dev.concord.app.format.file.Splices;
import dev.concord.memory.format.Translation;
import dev.concord.memory.model.Segment;
import dev.concord.memory.model.SegmentState;
import java.util.ArrayList;
import java.util.List;

/** Turns translations into changes of a catalogue's text. */
final class PoWriter {
    private final String text;
    private final String newLine;
    private final Splices splices;

    PoWriter(String text, Splices splices) {
        this.text = text;
        this.splices = splices;
        newLine = text.contains("\r\n") ? "\r\n" : "\n";
    }

    /** Replaces one msgstr; white space around the source goes around the target. */
    void write(PoEntry entry, PoField target, Segment segment, Translation translation) {
        if (translation.target().equals(segment.initialTarget())) {
            return;
        }
        String source = entry.source(target);
        String bare = source.strip();
        int start = source.indexOf(bare);
        String value =
                source.substring(0, start)
                        + translation.target()
                        + source.substring(start + bare.length());
        splices.replace(target.start(), target.end(), quote(value));
    }

    private String quote(String value) {
        int firstBreak = value.indexOf('\n');
        if (firstBreak < 0 || firstBreak == value.length() - 1) {
            return '"' + escape(value) + '"';
        }
        StringBuilder lines = new StringBuilder("\"\"");
        int start = 0;
        while (start < value.length()) {
            int end = value.indexOf('\n', start) + 1;
            int stop = end == 0 ? value.length() : end;
            lines.append(newLine)
                    .append('"')
                    .append(escape(value.substring(start, stop)))
                    .append('"');
            start = stop;
        }
        return lines.toString();
    }

    private static String escape(String value) {
        return value.replace("\\", "\\\\")
                .replace("\b", "\\b")
                .replace("\f", "\\f")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
    }

    /** Sets or clears the fuzzy flag: an entry is fuzzy until all its targets are confirmed. */
    void flag(PoEntry entry, List<SegmentState> states) {
        boolean fuzzy = states.stream().anyMatch(state -> !state.isConfirmed());
        if (fuzzy == entry.isFuzzy()) {
            return;
        }
        List<String> flags = new ArrayList<>(entry.flagList());
        if (fuzzy) {
            flags.addFirst("fuzzy");
        } else {
            flags.remove("fuzzy");
        }
        String line = flags.isEmpty() ? "" : "#, " + String.join(", ", flags);
        if (!entry.hasFlagLine()) {
            splices.insert(entry.start(), line + newLine);
        } else if (line.isEmpty()) {
            int end = text.indexOf('\n', entry.flagsEnd()) + 1;
            splices.replace(entry.flagsStart(), end, "");
        } else {
            splices.replace(entry.flagsStart(), entry.flagsEnd(), line);
        }
    }
}
