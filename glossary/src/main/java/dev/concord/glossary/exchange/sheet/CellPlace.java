package dev.concord.glossary.exchange.sheet;

/**
 * A place in a sheet.
 *
 * @param row from 1
 * @param column index from 0
 */
record CellPlace(int row, int column) {
    private static final int LETTERS = 26;

    /**
     * The place of a reference such as {@code B12} or {@code $B$12}; row or column 0 or −1 if bad.
     */
    static CellPlace of(String reference) {
        int column = 0;
        int row = 0;
        for (int i = 0; i < reference.length(); i++) {
            char c = reference.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                column = Math.min(column, 1 << 20) * LETTERS + (c - 'A' + 1);
            } else if (c >= '0' && c <= '9') {
                row = Math.min(row, 1 << 24) * 10 + (c - '0');
            }
        }
        return new CellPlace(row, column - 1);
    }

    /** The letters of a column: {@code A} for 0. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int n = column + 1; n > 0; n = (n - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (n - 1) % LETTERS));
        }
        return letters.toString();
    }
}
