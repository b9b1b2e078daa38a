package dev.concord.glossary.exchange;

import dev.concord.glossary.term.ConceptEntry;
import dev.concord.glossary.term.Term;
import dev.concord.glossary.text.LanguagePair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Notices what entries of one glossary say against each other: a rendering that one allows and
 * another forbids, and one source term with other preferred renderings. Both may be meant, so both
 * count; but a person should know.
 */
final class Contradictions {
    private static final int SHOWN = 20;

    private final LanguagePair languages;
    private final Map<String, Seen> pairs = new HashMap<>();
    private final Map<String, Seen> preferred = new HashMap<>();
    private final List<String> forbidden = new ArrayList<>();
    private final List<String> several = new ArrayList<>();

    private record Seen(String rendering, boolean isForbidden, String place) {}

    Contradictions(LanguagePair languages) {
        this.languages = languages;
    }

    void see(ConceptEntry entry, String place) {
        Optional<Term> chosen = entry.preferredTerm(languages.target());
        for (Term source : entry.terms(languages.source())) {
            for (Term target : entry.terms(languages.target())) {
                seePair(source, target, place);
            }
            if (!source.status().isForbidden()) {
                chosen.ifPresent(target -> seePreferred(source, target, place));
            }
        }
    }

    private void seePair(Term source, Term target, String place) {
        var now = new Seen(target.text(), target.status().isForbidden(), place);
        Seen before = pairs.putIfAbsent(key(source) + '\t' + key(target), now);
        if (before != null && before.isForbidden != now.isForbidden) {
            forbidden.add(
                    "\"%s\" for \"%s\" is %s in %s and %s in %s; both entries count."
                            .formatted(
                                    target.text(),
                                    source.text(),
                                    before.isForbidden ? "forbidden" : "allowed",
                                    before.place,
                                    now.isForbidden ? "forbidden" : "allowed",
                                    place));
        }
    }

    private void seePreferred(Term source, Term target, String place) {
        var now = new Seen(target.text(), false, place);
        Seen before = preferred.putIfAbsent(key(source), now);
        if (before != null && !key(before.rendering).equals(key(target))) {
            several.add(
                    "\"%s\" is \"%s\" in %s and \"%s\" in %s; both entries count."
                            .formatted(
                                    source.text(),
                                    before.rendering,
                                    before.place,
                                    target.text(),
                                    place));
        }
    }

    /** The first of each sort, and how many more there are. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        addFirst(forbidden, sentences);
        addFirst(several, sentences);
        return sentences;
    }

    private static void addFirst(List<String> all, List<String> sentences) {
        sentences.addAll(all.subList(0, Math.min(SHOWN, all.size())));
        if (all.size() > SHOWN) {
            sentences.add("There are " + (all.size() - SHOWN) + " more of this sort.");
        }
    }

    private static String key(Term term) {
        return term.caseSensitive() ? term.text() : key(term.text());
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
