package dev.concord.glossary.sentence;

import java.util.Optional;

/**
 * Finds the quotation or the piece of code that a term is part of: a button's name between
 * quotation marks, an option, a file name. In any language such a text may be left as it is.
 */
final class KeptTexts {
    private static final String OPENING = "\"“„«‘‚'`‹「『";
    private static final String CLOSING = "\"”“»’‘'`›」』";
    private static final String EDGES = ".,:;!?()[]{}<>\"'`“”„«»‘’‚‹›「」『』…";

    private KeptTexts() {}

    /** True when the code that a term is part of stands in a target as it is. */
    static boolean isCode(TermInSentence term, String target) {
        return code(term).filter(target::contains).isPresent();
    }

    /** True when the quotation that a term is part of stands in a target as it is. */
    static boolean isQuoted(TermInSentence term, String target) {
        return quotation(term).filter(target::contains).isPresent();
    }

    /** What stands between the nearest quotation marks around a term. */
    private static Optional<String> quotation(TermInSentence term) {
        String source = term.source();
        for (int from = term.start() - 1; from >= 0; from--) {
            int mark = OPENING.indexOf(source.charAt(from));
            if (mark >= 0 && isOpening(source, from)) {
                int begin = from + 1;
                return closing(source, from, term.end())
                        .map(to -> source.substring(begin, to).strip())
                        .filter(quoted -> !quoted.isEmpty());
            }
        }
        return Optional.empty();
    }

    /** A mark that also closes, or is an apostrophe, opens only behind what is no letter. */
    private static boolean isOpening(String source, int at) {
        return at == 0 || !Character.isLetterOrDigit(source.charAt(at - 1));
    }

    private static Optional<Integer> closing(String source, int opening, int end) {
        char mark = source.charAt(opening);
        for (int at = opening + 1; at < source.length(); at++) {
            boolean closes = isPair(mark, source.charAt(at)) && isClosing(source, at);
            if (closes) {
                return at >= end ? Optional.of(at) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isClosing(String source, int at) {
        return at + 1 == source.length() || !Character.isLetterOrDigit(source.charAt(at + 1));
    }

    private static boolean isPair(char opening, char closing) {
        return switch (opening) {
            case '“' -> closing == '”';
            case '„' -> closing == '“' || closing == '”';
            case '‘', '‚' -> closing == '’' || closing == '‘';
            default -> CLOSING.charAt(OPENING.indexOf(opening)) == closing;
        };
    }

    /** The run of characters without spaces that a term is only a part of. */
    private static Optional<String> code(TermInSentence term) {
        String source = term.source();
        int from = term.start();
        int to = term.end();
        while (from > 0 && !Character.isWhitespace(source.charAt(from - 1))) {
            from--;
        }
        while (to < source.length() && !Character.isWhitespace(source.charAt(to))) {
            to++;
        }
        while (from < term.start() && EDGES.indexOf(source.charAt(from)) >= 0) {
            from++;
        }
        while (to > term.end() && EDGES.indexOf(source.charAt(to - 1)) >= 0) {
            to--;
        }
        return from < term.start() || to > term.end()
                ? Optional.of(source.substring(from, to))
                : Optional.empty();
    }
}
