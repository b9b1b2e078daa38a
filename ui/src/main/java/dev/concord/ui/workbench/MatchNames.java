package dev.concord.ui.workbench;

import dev.concord.memory.tm.MatchKind;
import dev.concord.memory.tm.MatchNote;
import dev.concord.ui.message.Messages;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What kinds of matches, and the notes about them, are called. */
public record MatchNames(Messages messages) {
    /** The bundle's key of a note's subject: {@code WORDS_DIFFER} is {@code wordsDiffer} there. */
    public static String key(MatchNote.Subject subject) {
        String[] words = subject.name().toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder key = new StringBuilder("matches.note.").append(words[0]);
        for (int i = 1; i < words.length; i++) {
            key.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return key.toString();
    }

    /** Notes on one line. */
    public String notes(List<MatchNote> notes) {
        return notes.stream()
                .map(note -> messages.text(key(note.subject()), note.amount()))
                .collect(Collectors.joining(" · "));
    }

    /** The name of a kind, for instance "Exact". */
    public String kind(MatchKind kind) {
        return switch (kind) {
            case IN_CONTEXT -> messages.text("matches.kind.inContext");
            case ID -> messages.text("matches.kind.id");
            case EXACT -> messages.text("matches.kind.exact");
            case FUZZY -> messages.text("matches.kind.fuzzy");
            case FRAGMENT -> messages.text("matches.kind.fragment");
        };
    }

    /** What the kind means, a sentence. */
    public String kindMeans(MatchKind kind) {
        return switch (kind) {
            case IN_CONTEXT -> messages.text("matches.kind.inContextMeans");
            case ID -> messages.text("matches.kind.idMeans");
            case EXACT -> messages.text("matches.kind.exactMeans");
            case FUZZY -> messages.text("matches.kind.fuzzyMeans");
            case FRAGMENT -> messages.text("matches.kind.fragmentMeans");
        };
    }

    /** Per cent and kind, for instance "87% Fuzzy". */
    public String rating(int similarity, MatchKind kind) {
        return messages.text("matches.rating.text", similarity, kind(kind));
    }
}
