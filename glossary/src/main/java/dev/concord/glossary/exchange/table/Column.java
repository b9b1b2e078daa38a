package dev.concord.glossary.exchange.table;

import dev.concord.glossary.text.LanguageTag;
import java.util.Optional;

/**
 * The meaning of a column.
 *
 * @param role what its cells hold
 * @param language the language whose terms it holds or speaks of; empty where it speaks of the
 *     whole row
 */
record Column(Role role, Optional<LanguageTag> language) {
    static final Column OTHER = new Column(Role.OTHER, Optional.empty());

    /** What the cells of a column hold. */
    enum Role {
        TERM,
        SYNONYMS,
        FORBIDDEN,
        PREFERRED,
        STATUS,
        CASE,
        TERM_INFO,
        NOTE,
        ENTRY_NOTE,
        DEFINITION,
        CONTEXT,
        PART_OF_SPEECH,
        GENDER,
        TERM_TYPE,
        SUBJECT_FIELD,
        CUSTOMER,
        PROJECT,
        ID,
        /** Something that is not taken in. */
        OTHER
    }

    boolean isTerm() {
        return role == Role.TERM && language.isPresent();
    }
}
