package dev.concord.glossary.exchange;

import dev.concord.glossary.term.TermStatus;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that glossaries and termbases use for the status of a term. */
public final class StatusNames {
    private static final String ENDING = "-admn-sts";

    /** Lower case, without spaces, hyphens and underscores. */
    private static final Map<TermStatus, Set<String>> NAMES = names();

    private StatusNames() {}

    /** TBX's value for a status. */
    public static String tbxValue(TermStatus status) {
        return switch (status) {
            case PREFERRED -> "preferredTerm" + ENDING;
            case ADMITTED -> "admittedTerm" + ENDING;
            case DEPRECATED -> "deprecatedTerm" + ENDING;
            case SUPERSEDED -> "supersededTerm" + ENDING;
        };
    }

    /** The status that a word stands for; nothing for words that are unknown. */
    public static Optional<TermStatus> status(String word) {
        String name = word.strip().toLowerCase(Locale.ROOT);
        if (name.endsWith(ENDING)) {
            name = name.substring(0, name.length() - ENDING.length());
        }
        String bare = name.replaceAll("[\\s_-]", "").replaceAll("(?<=.)term$", "");
        return NAMES.entrySet().stream()
                .filter(each -> each.getValue().contains(bare))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Map<TermStatus, Set<String>> names() {
        Map<TermStatus, Set<String>> names = new EnumMap<>(TermStatus.class);
        names.put(
                TermStatus.PREFERRED,
                Set.of(
                        "preferred",
                        "approved",
                        "standardized",
                        "standard",
                        "legal",
                        "regulated",
                        "recommended",
                        "released",
                        "valid",
                        "final",
                        "mandatory",
                        "required",
                        "bevorzugt",
                        "freigegeben",
                        "genehmigt",
                        "vorzugsbenennung",
                        "verbindlich",
                        "preferido",
                        "préféré",
                        "approuvé",
                        "aprobado",
                        "approvato",
                        "승인",
                        "承認済み",
                        "推奨",
                        "首选",
                        "批准"));
        names.put(
                TermStatus.ADMITTED,
                Set.of(
                        "admitted",
                        "allowed",
                        "acceptable",
                        "accepted",
                        "permitted",
                        "proposed",
                        "provisional",
                        "new",
                        "draft",
                        "suggested",
                        "candidate",
                        "synonym",
                        "variant",
                        "pending",
                        "inreview",
                        "zulässig",
                        "erlaubt",
                        "vorgeschlagen",
                        "entwurf",
                        "synonyme",
                        "admis",
                        "proposé",
                        "admitido",
                        "ammesso",
                        "허용",
                        "許容",
                        "允许"));
        names.put(
                TermStatus.DEPRECATED,
                Set.of(
                        "deprecated",
                        "forbidden",
                        "notrecommended",
                        "prohibited",
                        "banned",
                        "disallowed",
                        "notallowed",
                        "donotuse",
                        "avoid",
                        "negative",
                        "rejected",
                        "blacklisted",
                        "unzulässig",
                        "verboten",
                        "gesperrt",
                        "abgelehnt",
                        "nichtverwenden",
                        "interdit",
                        "déconseillé",
                        "rejeté",
                        "prohibido",
                        "vietato",
                        "금지",
                        "禁止",
                        "禁用"));
        names.put(
                TermStatus.SUPERSEDED,
                Set.of(
                        "superseded",
                        "obsolete",
                        "old",
                        "nonstandard",
                        "veraltet",
                        "obsolète",
                        "obsoleto",
                        "replaced",
                        "ersetzt",
                        "outdated",
                        "폐기",
                        "廃止",
                        "过时"));
        return Map.copyOf(names);
    }
}
