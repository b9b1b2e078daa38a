package dev.concord.glossary.text;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

/**
 * A BCP 47 language tag in its canonical form, for example {@code pt-BR} or {@code zh-Hant}.
 *
 * @param value the tag with canonical letter case and hyphens
 */
public record LanguageTag(String value) implements Comparable<LanguageTag> {

    /** Languages that put no spaces between words. */
    private static final Set<String> WITHOUT_SPACES =
            Set.of("ja", "zh", "yue", "th", "lo", "km", "my", "bo", "dz");

    /**
     * @throws UnsupportedLanguageException if the tag is malformed or names no known language
     */
    public LanguageTag {
        value = canonical(value);
    }

    /**
     * The tag for a text such as {@code de-DE}, {@code pt_BR} or {@code ZH-hant}.
     *
     * @throws UnsupportedLanguageException if the tag is malformed or names no known language
     */
    public static LanguageTag of(String tag) {
        return new LanguageTag(tag);
    }

    /** The language subtag alone, in lower case: {@code de} for {@code de-AT}. */
    public String language() {
        int hyphen = value.indexOf('-');
        return hyphen < 0 ? value : value.substring(0, hyphen);
    }

    /** Whether text in this language runs from right to left. */
    public boolean isRightToLeft() {
        return ULocale.forLanguageTag(value).isRightToLeft();
    }

    /** Whether this language is written without spaces between words, as Japanese and Thai are. */
    public boolean isWrittenWithoutSpaces() {
        return WITHOUT_SPACES.contains(language());
    }

    /**
     * Whether texts of the two tags can stand for each other: the same language in the same script,
     * so {@code de} and {@code de-AT} do, {@code zh-Hans} and {@code zh-TW} do not.
     */
    public boolean isCompatibleWith(LanguageTag other) {
        return equals(other)
                || (language().equals(other.language()) && script().equals(other.script()));
    }

    /** The locale for letter case and collation rules of this language. */
    public Locale toLocale() {
        return Locale.forLanguageTag(value);
    }

    @Override
    public int compareTo(LanguageTag other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private String script() {
        return ULocale.addLikelySubtags(ULocale.forLanguageTag(value)).getScript();
    }

    private static String canonical(String tag) {
        Locale locale;
        try {
            locale = new Locale.Builder().setLanguageTag(tag.strip().replace('_', '-')).build();
        } catch (IllformedLocaleException e) {
            throw new UnsupportedLanguageException(tag, "is not a well-formed language tag");
        }
        String language = locale.getLanguage();
        if (language.isEmpty() || !isKnown(ULocale.getISOLanguages(), language)) {
            throw new UnsupportedLanguageException(tag, "names no known language");
        }
        String region = locale.getCountry();
        if (region.length() == 2 && !isKnown(ULocale.getISOCountries(), region)) {
            throw new UnsupportedLanguageException(tag, "names no known region");
        }
        return locale.toLanguageTag();
    }

    private static boolean isKnown(String[] codes, String code) {
        return Arrays.asList(codes).contains(code);
    }
}
