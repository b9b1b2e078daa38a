package dev.concord.glossary.term;

import dev.concord.glossary.text.LanguageTag;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The concept entries a project works with. Immutable; changing it makes another. */
public final class Glossary {
    private final Map<String, ConceptEntry> entries;

    private Glossary(Map<String, ConceptEntry> entries) {
        this.entries = entries;
    }

    /** A glossary without entries. */
    public static Glossary empty() {
        return new Glossary(new LinkedHashMap<>());
    }

    /** A glossary of the given entries; of two with one id the later counts. */
    public static Glossary of(Collection<ConceptEntry> entries) {
        return empty().plusAll(entries);
    }

    /** All entries, in the order they were added. */
    public List<ConceptEntry> entries() {
        return List.copyOf(entries.values());
    }

    /** How many entries there are. */
    public int size() {
        return entries.size();
    }

    /** The entry with an id. */
    public Optional<ConceptEntry> entry(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** The entries that have at least one term in a language or one that can stand for it. */
    public List<ConceptEntry> entriesIn(LanguageTag language) {
        return entries.values().stream().filter(entry -> !entry.terms(language).isEmpty()).toList();
    }

    /** This glossary with one more entry, which replaces an entry of the same id. */
    public Glossary plus(ConceptEntry entry) {
        return plusAll(List.of(entry));
    }

    /** This glossary without the entry of an id. */
    public Glossary minus(String id) {
        Map<String, ConceptEntry> fewer = new LinkedHashMap<>(entries);
        fewer.remove(id);
        return new Glossary(fewer);
    }

    /**
     * The entries of both. An entry replaces one that has its id and its origin; where two files
     * happen to use one id for different concepts, the later entry gets an id of its own ({@code
     * c1-2} for {@code c1}).
     */
    public Glossary merge(Glossary other) {
        Map<String, ConceptEntry> merged = new LinkedHashMap<>(entries);
        for (ConceptEntry entry : other.entries.values()) {
            String id = idFor(entry, merged);
            merged.put(id, entry.withId(id));
        }
        return new Glossary(merged);
    }

    private static String idFor(ConceptEntry entry, Map<String, ConceptEntry> taken) {
        String id = entry.id();
        ConceptEntry present = taken.get(id);
        for (int n = 2; present != null && !present.origin().equals(entry.origin()); n++) {
            id = entry.id() + "-" + n;
            present = taken.get(id);
        }
        return id;
    }

    private Glossary plusAll(Collection<ConceptEntry> added) {
        Map<String, ConceptEntry> more = new LinkedHashMap<>(entries);
        added.forEach(entry -> more.put(entry.id(), entry));
        return new Glossary(more);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Glossary glossary && entries().equals(glossary.entries());
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    @Override
    public String toString() {
        return "Glossary of " + entries.size() + " entries";
    }
}
