package dev.concord.glossary.exchange;

import dev.concord.glossary.term.TermStatus;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The element names and values of TBX 2 and 3 that mean something here. */
final class TbxNames {
    static final Set<String> ENTRY = Set.of("conceptEntry", "termEntry");
    static final Set<String> SECTION = Set.of("langSec", "langSet");
    static final Set<String> TERM_SECTION = Set.of("termSec", "tig", "ntig");
    static final String TERM = "term";
    static final String NOTE = "note";
    static final String DEFINITION = "definition";
    static final Set<String> STATUS = Set.of("administrativeStatus", "normativeAuthorization");

    /** Elements that carry what they are in a {@code type} attribute (DCA style). */
    static final Set<String> TYPED = Set.of("descrip", "termNote", "admin");

    private static final String STATUS_ENDING = "-admn-sts";

    private TbxNames() {}

    static String value(TermStatus status) {
        return switch (status) {
            case PREFERRED -> "preferredTerm" + STATUS_ENDING;
            case ADMITTED -> "admittedTerm" + STATUS_ENDING;
            case DEPRECATED -> "deprecatedTerm" + STATUS_ENDING;
            case SUPERSEDED -> "supersededTerm" + STATUS_ENDING;
        };
    }

    static Optional<TermStatus> status(String value) {
        String name = value.strip().toLowerCase(Locale.ROOT).replace(STATUS_ENDING, "");
        return switch (name) {
            case "preferredterm", "preferred", "standardizedterm", "legalterm", "regulatedterm" ->
                    Optional.of(TermStatus.PREFERRED);
            case "admittedterm", "admitted" -> Optional.of(TermStatus.ADMITTED);
            case "deprecatedterm", "deprecated" -> Optional.of(TermStatus.DEPRECATED);
            case "supersededterm", "superseded" -> Optional.of(TermStatus.SUPERSEDED);
            default -> Optional.empty();
        };
    }
}
