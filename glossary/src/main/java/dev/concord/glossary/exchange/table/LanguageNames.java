package dev.concord.glossary.exchange.table;

import com.ibm.icu.util.ULocale;
import dev.concord.glossary.text.LanguageTag;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Languages and regions by their names, in English, in themselves and in widespread languages. */
final class LanguageNames {
    private static final List<ULocale> WIDESPREAD =
            Stream.of("en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "ko", "ja", "zh")
                    .map(ULocale::new)
                    .toList();

    /** Names that programs use and the locale data does not have. */
    private static final Map<String, String> MORE_REGIONS =
            Map.of(
                    "uk",
                    "GB",
                    "usa",
                    "US",
                    "us",
                    "US",
                    "u s",
                    "US",
                    "prc",
                    "CN",
                    "great britain",
                    "GB",
                    "hong kong",
                    "HK",
                    "taiwan",
                    "TW",
                    "korea",
                    "KR");

    private static final Set<String> SCRIPTS = Set.of("simplified", "traditional");

    private final Map<String, String> languages = new HashMap<>();
    private final Map<String, String> regions = new HashMap<>();

    LanguageNames() {
        for (String code : ULocale.getISOLanguages()) {
            ULocale language = new ULocale(code);
            name(languages, language.getDisplayLanguage(ULocale.ENGLISH), code);
            name(languages, language.getDisplayLanguage(language), code);
        }
        // Languages of two letters have the better claim where names are shared.
        for (String code : ULocale.getISOLanguages()) {
            if (code.length() == 2) {
                WIDESPREAD.forEach(
                        in -> name(languages, new ULocale(code).getDisplayLanguage(in), code));
            }
        }
        for (String code : ULocale.getISOCountries()) {
            ULocale region = new ULocale("", code);
            WIDESPREAD.forEach(in -> name(regions, region.getDisplayCountry(in), code));
        }
        regions.putAll(MORE_REGIONS);
    }

    /** The language of a name in lower case such as {@code german} or {@code english uk}. */
    Optional<LanguageTag> language(String name) {
        String plain = languages.get(name);
        if (plain != null) {
            return Optional.of(LanguageTag.of(plain));
        }
        for (int end = name.lastIndexOf(' '); end > 0; end = name.lastIndexOf(' ', end - 1)) {
            String language = languages.get(name.substring(0, end));
            if (language != null) {
                return extended(language, name.substring(end + 1));
            }
        }
        return Optional.empty();
    }

    private Optional<LanguageTag> extended(String language, String rest) {
        String region = regions.get(rest);
        if (region != null) {
            return Optional.of(LanguageTag.of(language + "-" + region));
        }
        if (language.equals("zh") && SCRIPTS.contains(rest)) {
            return Optional.of(LanguageTag.of(rest.equals("simplified") ? "zh-Hans" : "zh-Hant"));
        }
        return Optional.empty();
    }

    private static void name(Map<String, String> names, String name, String code) {
        names.putIfAbsent(
                name.toLowerCase(Locale.ROOT).replaceAll("[\\s()_,]+", " ").strip(), code);
    }
}
