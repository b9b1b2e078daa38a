package dev.concord.memory.tm.match.fragment;

import dev.concord.memory.tm.TranslationUnit;
import java.util.List;

/** What the search for fragments asks of index and store. Called from several threads at once. */
public interface FragmentSource {
    /**
     * Units whose source is this text but for letter case, white space and inline codes, the newest
     * first. Asked hundreds of times a query, mostly in vain: by hash, without touching the disk
     * when there is none.
     */
    List<TranslationUnit> withSource(String text, int limit);

    /**
     * Units whose source has this text in it, letter case, white space and inline codes aside, the
     * newest first. May be incomplete when completeness would take longer than some milliseconds.
     */
    List<TranslationUnit> containing(String phrase, int limit);
}
