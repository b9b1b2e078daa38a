package dev.concord.memory.project;

import dev.concord.glossary.match.TermRecognizer;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.consistency.AlarmSettings;
import dev.concord.memory.model.ProjectId;
import dev.concord.memory.model.ResolutionStrategy;
import dev.concord.memory.tm.match.MatchSettings;
import java.util.Optional;

/**
 * What a project file says.
 *
 * @param id under which a shared store keeps the project; the same for everybody who works on it
 * @param perDocument true when terms need only be consistent inside each document
 * @param store address of the shared store, never with a password
 * @param matches how matches of the memories are rated
 * @param alarms of what translators are warned
 * @param termGap how many words may stand between those of a listed term in a source
 */
public record ProjectSettings(
        String name,
        ProjectId id,
        LanguagePair languages,
        ResolutionStrategy strategy,
        boolean perDocument,
        Optional<String> store,
        MatchSettings matches,
        AlarmSettings alarms,
        int termGap) {
    /** With more words between them, two words have nothing to do with one another. */
    public static final int WIDEST_TERM_GAP = 5;

    /**
     * @throws IllegalArgumentException when the gap makes no sense
     */
    public ProjectSettings {
        if (termGap < 0 || termGap > WIDEST_TERM_GAP) {
            throw new IllegalArgumentException(
                    "The words that may stand within a term are 0 to %d, not %d"
                            .formatted(WIDEST_TERM_GAP, termGap));
        }
    }

    /** Settings under which matches are rated and translators warned as usual. */
    public ProjectSettings(
            String name,
            ProjectId id,
            LanguagePair languages,
            ResolutionStrategy strategy,
            boolean perDocument,
            Optional<String> store) {
        this(
                name,
                id,
                languages,
                strategy,
                perDocument,
                store,
                MatchSettings.DEFAULT,
                AlarmSettings.DEFAULT,
                TermRecognizer.USUAL_GAP);
    }

    /** The same with another strategy. */
    public ProjectSettings withStrategy(ResolutionStrategy another) {
        return new ProjectSettings(
                name, id, languages, another, perDocument, store, matches, alarms, termGap);
    }

    /** The same with matches rated otherwise. */
    public ProjectSettings withMatches(MatchSettings others) {
        return new ProjectSettings(
                name, id, languages, strategy, perDocument, store, others, alarms, termGap);
    }

    /** The same with other warnings. */
    public ProjectSettings withAlarms(AlarmSettings others) {
        return new ProjectSettings(
                name, id, languages, strategy, perDocument, store, matches, others, termGap);
    }

    /** The same with terms recognised across other gaps. */
    public ProjectSettings withTermGap(int words) {
        return new ProjectSettings(
                name, id, languages, strategy, perDocument, store, matches, alarms, words);
    }
}
