package dev.concord.glossary.exchange.table;

import java.util.ArrayList;
import java.util.List;

/** Tells what separates the columns of a text: by Excel's first line, else by what is regular. */
final class Delimiters {
    private static final int LINES = 50;
    private static final String EXCEL = "sep=";

    /**
     * What was found.
     *
     * @param delimiter between columns
     * @param start where the table begins, behind Excel's line
     */
    record Found(char delimiter, int start) {}

    private Delimiters() {}

    static Found find(String text) {
        if (text.regionMatches(true, 0, EXCEL, 0, EXCEL.length())
                && text.length() > EXCEL.length() + 1
                && isLineEnd(text.charAt(EXCEL.length() + 1))) {
            int start = EXCEL.length() + 2;
            boolean isPair = text.startsWith("\r\n", EXCEL.length() + 1);
            return new Found(text.charAt(EXCEL.length()), isPair ? start + 1 : start);
        }
        char best = ',';
        double most = 0;
        for (char candidate : new char[] {'\t', ';', ',', '|'}) {
            double regularity = regularity(text, candidate);
            if (regularity > most) {
                most = regularity;
                best = candidate;
            }
        }
        return new Found(best, 0);
    }

    /**
     * How many of the first lines have the delimiter, those that have it equally often counting
     * more; of equals the one asked for first wins.
     */
    private static double regularity(String text, char delimiter) {
        List<Integer> counts = counts(text, delimiter);
        long with = counts.stream().filter(count -> count > 0).count();
        long alike = 0;
        for (int count : counts) {
            if (count > 0) {
                alike = Math.max(alike, counts.stream().filter(c -> c == count).count());
            }
        }
        return with + alike / 2.0;
    }

    private static List<Integer> counts(String text, char delimiter) {
        List<Integer> counts = new ArrayList<>();
        boolean quoted = false;
        boolean atStart = true;
        int count = 0;
        for (int i = 0; i < text.length() && counts.size() < LINES; i++) {
            char c = text.charAt(i);
            if (c == '"' && (quoted || atStart)) {
                quoted = !quoted;
            } else if (!quoted && isLineEnd(c)) {
                if (!text.startsWith("\r\n", i)) {
                    counts.add(count);
                    count = 0;
                }
            } else if (!quoted && c == delimiter) {
                count++;
            }
            atStart = c == delimiter || isLineEnd(c) || (atStart && c == '"' && !quoted);
        }
        if (count > 0) {
            counts.add(count);
        }
        return counts;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
