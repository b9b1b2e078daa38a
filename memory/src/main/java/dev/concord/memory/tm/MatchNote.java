package dev.concord.memory.tm;

/**
 * Something a translator should know about a match.
 *
 * @param amount how many words, how many per cent, as the subject has it; 0 for those without
 */
public record MatchNote(Subject subject, int amount) {
    /** What a note is about. */
    public enum Subject {
        IDENTICAL("identical"),
        WORDS_DIFFER("# words differ"),
        CHARACTERS_DIFFER("# characters differ"),
        ONLY_PUNCTUATION_DIFFERS("only punctuation differs"),
        ONLY_CASE_DIFFERS("only upper and lower case differ"),
        ONLY_SPACES_DIFFER("only spaces differ"),
        ONLY_CODES_DIFFER("only inline codes differ"),
        ONLY_NUMBERS_DIFFER("only numbers differ"),
        CODES_DIFFER("inline codes too");

        private final String text;

        Subject(String text) {
            this.text = text;
        }
    }

    public static MatchNote of(Subject subject) {
        return new MatchNote(subject, 0);
    }

    /** In English. */
    public String text() {
        String text = subject.text.replace("#", Integer.toString(amount));
        return amount == 1 ? text.replace("s differ", " differs") : text;
    }
}
