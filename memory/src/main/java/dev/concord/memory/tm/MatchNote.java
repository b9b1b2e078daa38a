package dev.concord.memory.tm;

/**
 * Something a translator should know about a match.
 *
 * @param amount how many words, how many per cent, as the subject has it; 0 for those without
 */
public record MatchNote(Subject subject, int amount) {
    /** What a note is about, with its words for one and for many; {@code #} is the amount. */
    public enum Subject {
        IDENTICAL("identical"),
        /** The text before and the text after are the same, too. */
        SAME_CONTEXT("same context"),
        SAME_ID("same ID"),
        WORDS_DIFFER("1 word differs", "# words differ"),
        CHARACTERS_DIFFER("1 character differs", "# characters differ"),
        ONLY_PUNCTUATION_DIFFERS("only punctuation differs"),
        ONLY_CASE_DIFFERS("only upper and lower case differ"),
        ONLY_SPACES_DIFFER("only spaces differ"),
        ONLY_CODES_DIFFER("only inline codes differ"),
        /** Numbers, dates, times and versions. */
        ONLY_NUMBERS_DIFFER("only numbers differ"),
        /** Web and e-mail addresses. */
        ONLY_ADDRESSES_DIFFER("only addresses differ"),
        ONLY_NUMBERS_AND_ADDRESSES_DIFFER("only numbers and addresses differ"),
        CODES_DIFFER("inline codes too"),
        /** The proposal has the query's numbers, dates, times and versions. */
        NUMBERS_ADAPTED("number adapted", "numbers adapted"),
        ADDRESSES_ADAPTED("address adapted", "addresses adapted"),
        /** The proposal has the query's inline codes. */
        CODES_ADAPTED("inline code adapted", "inline codes adapted"),
        CASE_ADAPTED("case adapted"),
        /** They differ, and it is not certain what is to become of them. */
        NUMBERS_TO_CHECK("1 number to check", "# numbers to check"),
        ADDRESSES_TO_CHECK("1 address to check", "# addresses to check"),
        /** The query has them, the proposal has not. */
        CODES_MISSING("1 inline code missing", "# inline codes missing"),
        /** The unit has them, the query has not, so the proposal has not. */
        CODES_LEFT_OUT("1 inline code left out", "# inline codes left out"),
        /** Per cent taken off for the memory it comes from. */
        MEMORY_PENALTY("memory penalty # %"),
        MACHINE_TRANSLATION("machine translation"),
        OTHER_VARIANT("other variant of the language"),
        ASSEMBLED("1 part found", "assembled from # parts"),
        WORDS_LEFT("1 word left", "# words left"),
        CHARACTERS_LEFT("1 character left", "# characters left"),
        WORDS_SHARED("1 word in a row is the same", "# words in a row are the same"),
        CHARACTERS_SHARED("1 character in a row is the same", "# characters in a row are the same");

        private final String one;
        private final String many;

        Subject(String text) {
            this(text, text);
        }

        Subject(String one, String many) {
            this.one = one;
            this.many = many;
        }
    }

    public static MatchNote of(Subject subject) {
        return new MatchNote(subject, 0);
    }

    /** In English. */
    public String text() {
        String text = amount == 1 ? subject.one : subject.many;
        return text.replace("#", Integer.toString(amount));
    }
}
