package dev.concord.memory.tm.exchange;

/** Follows a document type declaration, character by character, to its end. */
final class TmxDoctype {
    private static final String ENTITY = "<!ENTITY";

    private final StringBuilder text;
    private boolean isInSubset;
    private boolean declaresEntities;

    /** What ends the quotation, comment or instruction that is open; empty when none is. */
    private String awaited = "";

    /** Where the open one begins. */
    private int opened;

    /**
     * @param text that grows with the declaration, which begins at its start
     */
    TmxDoctype(StringBuilder text) {
        this.text = text;
    }

    /** True when the character that was appended last ends the declaration. */
    boolean isEnd(char last) {
        if (!awaited.isEmpty()) {
            if (text.length() - opened >= awaited.length() && endsWith(awaited)) {
                awaited = "";
            }
            return false;
        }
        return switch (last) {
            case '"', '\'' -> opens(Character.toString(last));
            case '-' -> endsWith("<!--") && opens("-->");
            case '?' -> endsWith("<?") && opens("?>");
            case '[' -> subset(true);
            case ']' -> subset(false);
            case '>' -> !isInSubset;
            default -> {
                declaresEntities |= last == 'Y' && endsWith(ENTITY);
                yield false;
            }
        };
    }

    private boolean opens(String end) {
        awaited = end;
        opened = text.length();
        return false;
    }

    private boolean subset(boolean isBeginning) {
        isInSubset = isBeginning;
        return false;
    }

    private boolean endsWith(String end) {
        int start = text.length() - end.length();
        return start >= 0 && text.indexOf(end, start) == start;
    }

    /** True when an entity was declared, which could stand for another file or for gigabytes. */
    boolean declaresEntities() {
        return declaresEntities;
    }
}
