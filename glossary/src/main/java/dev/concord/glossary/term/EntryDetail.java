package dev.concord.glossary.term;

import java.util.List;

/**
 * What an entry, a language section or a term says beyond what the program works with: part of
 * speech, subject field, context, source, history. It is kept so that it can be handed on.
 *
 * @param kind what sort of statement it is; TBX writes each with an element of its own
 * @param category TBX's data category, such as {@code partOfSpeech}
 * @param value the statement itself; may be empty where a reference has no text of its own
 * @param about statements about this one, such as the source of a context or who made a change
 */
public record EntryDetail(Kind kind, String category, String value, List<EntryDetail> about) {
    public static final String PART_OF_SPEECH = "partOfSpeech";
    public static final String GENDER = "grammaticalGender";
    public static final String TERM_TYPE = "termType";
    public static final String CONTEXT = "context";
    public static final String SUBJECT_FIELD = "subjectField";
    public static final String CUSTOMER = "customerSubset";
    public static final String PROJECT = "projectSubset";
    public static final String SOURCE = "source";

    /** Sorts of statements. */
    public enum Kind {
        /** Describes the concept or the use of a term. */
        DESCRIPTION,
        /** Says something of the term as a word. */
        TERM_NOTE,
        /** Says whose the entry is and where it comes from. */
        ADMINISTRATION,
        /** A free remark. */
        NOTE,
        /** Something that was done to the entry. */
        TRANSACTION,
        /** Says something of a transaction. */
        TRANSACTION_NOTE,
        /** A day, of a transaction for instance. */
        DATE,
        /** Points to something in the same file. */
        REFERENCE,
        /** Points to something elsewhere. */
        LINK,
        /** Where a reference or link points to. */
        TARGET
    }

    /** Copies the list. */
    public EntryDetail {
        about = List.copyOf(about);
    }

    /** A statement that nothing more is said about. */
    public EntryDetail(Kind kind, String category, String value) {
        this(kind, category, value, List.of());
    }

    /** True when nothing is said about it. */
    public boolean isPlain() {
        return about.isEmpty();
    }
}
