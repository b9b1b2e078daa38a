package dev.concord.app.command.review;

import dev.concord.glossary.term.ConceptEntry;
import dev.concord.glossary.term.TermStatus;
import dev.concord.memory.consistency.Ruling;
import dev.concord.memory.lexicon.LexiconRendering;
import dev.concord.memory.lexicon.LexiconTerm;
import dev.concord.memory.project.ProjectGlossary;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A term as the command line shows it.
 *
 * @param frequency in how many segments of the sources it stands
 * @param termhood how term-like a candidate is, 0 to 1
 * @param unrendered places in confirmed segments whose rendering is not known
 * @param decided the rendering that was decided on, if any
 */
record ShownTerm(
        String term,
        String kind,
        int frequency,
        double termhood,
        String agreement,
        List<ShownRendering> renderings,
        int unrendered,
        @Nullable String decided,
        boolean locked,
        List<ShownEntry> entries) {
    /**
     * A rendering.
     *
     * @param status what the glossary says of it, if anything
     */
    record ShownRendering(String text, int count, @Nullable String status) {
        static ShownRendering of(LexiconRendering rendering) {
            return new ShownRendering(
                    rendering.text(),
                    rendering.count(),
                    rendering.status().map(ShownRendering::code).orElse(null));
        }

        private static String code(TermStatus status) {
            return status.name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where it is listed. */
    record ShownEntry(String file, String definition) {
        static ShownEntry of(ConceptEntry entry) {
            return new ShownEntry(ProjectGlossary.file(entry), entry.definition());
        }
    }

    static ShownTerm of(LexiconTerm term) {
        return new ShownTerm(
                term.term(),
                term.kind().code(),
                term.frequency(),
                Math.round(term.termhood() * 1_000) / 1_000.0,
                term.agreement().code(),
                term.renderings().stream().map(ShownRendering::of).toList(),
                term.unrendered(),
                term.ruling().map(Ruling::rendering).orElse(null),
                term.ruling().map(Ruling::locked).orElse(false),
                term.entries().stream().map(ShownEntry::of).toList());
    }
}
