package dev.concord.glossary.exchange;

import dev.concord.glossary.term.ConceptEntry;
import dev.concord.glossary.term.LanguageSection;
import dev.concord.glossary.term.Term;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.glossary.text.LanguageTag;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Takes the entries of one file as they are read, and sees to what every format has in common: ids
 * that are used twice, entries that repeat others, and entries that are not in the project's
 * languages. For one thread.
 */
public final class EntryCollector {
    private final Path file;
    private final LanguagePair languages;
    private final List<ConceptEntry> entries = new ArrayList<>();
    private final List<ConceptEntry> others = new ArrayList<>();
    private final List<SkippedEntry> skipped = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final Set<String> seenLanguages = new TreeSet<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();
    private final Contradictions contradictions;
    private int read;

    public EntryCollector(Path file, LanguagePair languages) {
        this.file = file;
        this.languages = languages;
        this.contradictions = new Contradictions(languages);
    }

    /** What the entries come from: the file's name. */
    public String origin() {
        return String.valueOf(file.getFileName());
    }

    /** Counts one more entry or row of the file. */
    public void countRead() {
        read++;
    }

    /** How many there were so far. */
    public int readCount() {
        return read;
    }

    /** Names an entry that is not used. */
    public void skip(SkippedEntry entry) {
        skipped.add(entry);
    }

    /** Tells something else about the file, in a whole sentence. */
    public void remark(String sentence) {
        remarks.add(sentence);
    }

    /** Takes an entry that has at least one term; the place is where it stands. */
    public void take(String sheet, int line, ConceptEntry entry) {
        entry.sections().forEach(section -> seenLanguages.add(section.language().value()));
        var place = new SkippedEntry(sheet, line, "");
        ConceptEntry unique = unique(entry, place);
        List<LanguageTag> missing = missing(entry);
        if (!missing.isEmpty()) {
            others.add(unique);
            skipped.add(new SkippedEntry(sheet, line, "The entry " + lacks(missing)));
            return;
        }
        String repeated = places.putIfAbsent(content(entry), place.place());
        if (repeated != null) {
            skipped.add(
                    new SkippedEntry(sheet, line, "The entry repeats that of " + repeated + "."));
            return;
        }
        contradictions.see(entry, place.place());
        entries.add(unique);
    }

    /**
     * What was taken.
     *
     * @throws ExchangeException if there are entries, but none in the project's languages
     */
    public GlossaryImport result() throws ExchangeException {
        if (entries.isEmpty() && !others.isEmpty()) {
            throw new ExchangeException(
                    file,
                    0,
                    0,
                    "has no entry with terms in both %s and %s; its languages are %s"
                            .formatted(
                                    name(languages.source()),
                                    name(languages.target()),
                                    seenLanguages.stream()
                                            .map(tag -> name(LanguageTag.of(tag)))
                                            .collect(Collectors.joining(", "))),
                    "Choose a glossary of this project's languages; for a table, say with --columns"
                            + " what its columns are.");
        }
        remarks.addAll(contradictions.sentences());
        return new GlossaryImport(entries, others, read, skipped, remarks);
    }

    /** A language for people: {@code German (de)}. */
    public static String name(LanguageTag tag) {
        String name = Locale.forLanguageTag(tag.value()).getDisplayName(Locale.ENGLISH);
        return name + " (" + tag.value() + ")";
    }

    private List<LanguageTag> missing(ConceptEntry entry) {
        List<LanguageTag> missing = new ArrayList<>();
        for (LanguageTag tag : List.of(languages.source(), languages.target())) {
            if (entry.terms(tag).isEmpty()) {
                missing.add(tag);
            }
        }
        return missing;
    }

    private static String lacks(List<LanguageTag> missing) {
        return missing.stream()
                .map(EntryCollector::name)
                .collect(Collectors.joining(" and none in ", "has no term in ", "."));
    }

    private ConceptEntry unique(ConceptEntry entry, SkippedEntry place) {
        int count = ids.merge(entry.id(), 1, Integer::sum);
        if (count == 1) {
            return entry;
        }
        String id = entry.id() + "-" + count;
        for (int n = count + 1; ids.putIfAbsent(id, 1) != null; n++) {
            id = entry.id() + "-" + n;
        }
        remarks.add(
                "The id %s is used again in %s; the entry there counts as another one, %s."
                        .formatted(entry.id(), place.place(), id));
        return entry.withId(id);
    }

    private static String content(ConceptEntry entry) {
        StringBuilder content = new StringBuilder(entry.definition());
        for (LanguageSection section : entry.sections()) {
            content.append('\u0001').append(section.language());
            for (Term term : section.terms()) {
                content.append('\u0002').append(term);
            }
        }
        return content.append(entry.details()).toString();
    }
}
