package dev.concord.glossary.exchange;

/**
 * An entry of a file that was not taken in.
 *
 * @param sheet the sheet of a workbook it stands on; empty for other files
 * @param line the line it starts on, from 1; in a sheet the row
 * @param reason why, in words for the user
 */
public record SkippedEntry(String sheet, int line, String reason) {

    /** An entry of a file without sheets. */
    public SkippedEntry(int line, String reason) {
        this("", line, reason);
    }

    /** Where it stands, in words: {@code line 7} or {@code sheet "Terms", row 7}. */
    public String place() {
        return sheet.isEmpty() ? "line " + line : "sheet \"" + sheet + "\", row " + line;
    }
}
