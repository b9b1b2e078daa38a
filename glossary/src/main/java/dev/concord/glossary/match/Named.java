package dev.concord.glossary.match;

import dev.concord.glossary.term.ConceptEntry;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A citation form with the entry it belongs to; no entry for a term that is only watched. */
record Named(String citation, boolean caseSensitive, @Nullable ConceptEntry entry) {

    boolean isOf(Set<String> ids) {
        return entry != null && ids.contains(entry.id());
    }
}
