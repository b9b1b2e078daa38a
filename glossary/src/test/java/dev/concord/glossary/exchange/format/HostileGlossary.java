package dev.concord.glossary.exchange.format;

import dev.concord.glossary.term.ConceptEntry;
import dev.concord.glossary.term.EntryDetail;
import dev.concord.glossary.term.EntryDetail.Kind;
import dev.concord.glossary.term.Glossary;
import dev.concord.glossary.term.LanguageSection;
import dev.concord.glossary.term.Term;
import dev.concord.glossary.term.TermStatus;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.glossary.text.LanguageTag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Glossaries of texts that break careless writers, the same for the same seed. */
final class HostileGlossary {
    static final LanguagePair LANGUAGES = LanguagePair.of("en", "ar");

    private static final List<String> PIECES =
            List.of(
                    "\"",
                    "\"\"",
                    "'",
                    "''",
                    "=",
                    "=1+1",
                    "+49",
                    "-",
                    "@Override",
                    "=cmd|'/C calc'!A0",
                    ",",
                    ";",
                    "|",
                    "\\",
                    "\\t",
                    "&",
                    "&amp;",
                    "<b>",
                    "]]>",
                    "<!--",
                    "مضخة",
                    "\u200Fصمام\u200E",
                    "𝒳",
                    "👩‍🔧",
                    "é",
                    "e\u0301",
                    "\u00A0",
                    "a",
                    "valve",
                    "_x0041_",
                    "#",
                    "#src",
                    "%",
                    "{0}",
                    "\u2028",
                    "null",
                    "TRUE",
                    "0012",
                    "1e5",
                    "sep=;",
                    "\uFEFF",
                    "²");
    private static final List<String> BREAKS = List.of(" ", " ", "\n", "\n\n", "\t");

    private static final List<TermStatus> STATUSES = List.of(TermStatus.values());

    private final Random random;

    HostileGlossary(long seed) {
        this.random = new Random(seed);
    }

    /** Entries of both languages, with everything an entry may say. */
    Glossary entries(int count, String origin) {
        List<ConceptEntry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            entries.add(
                    new ConceptEntry(
                            "c" + i,
                            chance(3) ? "" : text(true),
                            List.of(section(LANGUAGES.source(), i), section(LANGUAGES.target(), i)),
                            origin,
                            chance(3)
                                    ? List.of(detail(Kind.DESCRIPTION, EntryDetail.SUBJECT_FIELD))
                                    : List.of()));
        }
        return Glossary.of(entries);
    }

    private LanguageSection section(LanguageTag language, int number) {
        Map<String, Term> terms = new LinkedHashMap<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            String text = text(false) + " " + number;
            TermStatus status = STATUSES.get(random.nextInt(STATUSES.size()));
            terms.put(
                    text,
                    new Term(
                            text,
                            status,
                            chance(2) ? "" : text(true),
                            chance(4),
                            chance(3)
                                    ? List.of(detail(Kind.TERM_NOTE, EntryDetail.PART_OF_SPEECH))
                                    : List.of()));
        }
        return new LanguageSection(language, List.copyOf(terms.values()));
    }

    private EntryDetail detail(Kind kind, String category) {
        return new EntryDetail(kind, category, text(false));
    }

    /** Begins and ends with something that is seen: no format can tell spaces around a text. */
    private String text(boolean hasBreaks) {
        StringBuilder text = new StringBuilder(piece());
        for (int i = 0; i < random.nextInt(5); i++) {
            text.append(hasBreaks ? BREAKS.get(random.nextInt(BREAKS.size())) : " ")
                    .append(piece());
        }
        String stripped = text.toString().strip();
        return stripped.isEmpty() ? "x" : stripped;
    }

    private String piece() {
        return PIECES.get(random.nextInt(PIECES.size()));
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }
}
