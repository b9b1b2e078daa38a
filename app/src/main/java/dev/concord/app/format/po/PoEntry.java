package dev.concord.app.format.po;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One entry of a catalogue with the places of its parts. Confined to the parser's thread. */
final class PoEntry {
    private final List<PoField> fields = new ArrayList<>();
    private int flagsStart = -1;
    private int flagsEnd = -1;
    private String flags = "";
    private int start = -1;

    void add(PoField field, int lineStart) {
        if (fields.isEmpty()) {
            start = lineStart;
        }
        fields.add(field);
    }

    void extendLast(int end, String more) {
        fields.set(fields.size() - 1, fields.getLast().and(end, more));
    }

    /** Notes the line of flags, from the number sign to its end. */
    void flags(String text, int from, int to) {
        flags = text;
        flagsStart = from;
        flagsEnd = to;
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    boolean hasTarget() {
        return !fields.isEmpty() && fields.getLast().keyword().startsWith("msgstr");
    }

    Optional<PoField> field(String keyword) {
        return fields.stream().filter(f -> f.keyword().equals(keyword)).findFirst();
    }

    List<PoField> targets() {
        return fields.stream().filter(f -> f.keyword().startsWith("msgstr")).toList();
    }

    /** The source of a target: with plural forms only the first form stands for the singular. */
    String source(PoField target) {
        String singular = field("msgid").map(PoField::value).orElse("");
        boolean one = target.keyword().equals("msgstr[0]") && targets().size() > 1;
        return one ? singular : field("msgid_plural").map(PoField::value).orElse(singular);
    }

    boolean isHeader() {
        boolean nameless = field("msgid").map(f -> f.value().isEmpty()).orElse(true);
        return nameless && field("msgctxt").isEmpty();
    }

    boolean isFuzzy() {
        return flagList().contains("fuzzy");
    }

    List<String> flagList() {
        List<String> list = new ArrayList<>();
        for (String flag : flags.replace("#,", "").split(",")) {
            if (!flag.isBlank()) {
                list.add(flag.strip());
            }
        }
        return list;
    }

    boolean hasFlagLine() {
        return flagsStart >= 0;
    }

    int flagsStart() {
        return flagsStart;
    }

    int flagsEnd() {
        return flagsEnd;
    }

    /** Where the line of its first keyword begins. */
    int start() {
        return start;
    }
}
