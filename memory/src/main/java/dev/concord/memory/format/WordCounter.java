package dev.concord.memory.format;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import dev.concord.glossary.text.LanguageTag;
import dev.concord.memory.model.InlineCodes;
import dev.concord.memory.model.Segment;
import java.util.List;

/**
 * Counts words between the boundaries of Unicode Standard Annex 29; of Chinese characters and kana
 * each counts one, as the trade does. Inline codes do not count. Confined to one thread.
 */
public final class WordCounter {
    private final BreakIterator boundaries;

    private WordCounter(BreakIterator boundaries) {
        this.boundaries = boundaries;
    }

    /** The counter for texts of a language. */
    public static WordCounter of(LanguageTag language) {
        ULocale locale = ULocale.forLanguageTag(language.value());
        return new WordCounter(BreakIterator.getWordInstance(locale));
    }

    /** Source words of all segments. */
    public int count(List<Segment> segments) {
        return segments.stream().mapToInt(segment -> count(segment.source())).sum();
    }

    /** Words of a text with inline-code tokens. */
    public int count(String text) {
        String plain = InlineCodes.plain(text);
        boundaries.setText(plain);
        int words = 0;
        int start = boundaries.first();
        for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
            if (boundaries.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT) {
                words += weight(plain, start, end);
            }
            start = end;
        }
        return words;
    }

    private static int weight(String text, int start, int end) {
        int first = text.codePointAt(start);
        boolean byCharacter =
                UCharacter.hasBinaryProperty(first, UProperty.IDEOGRAPHIC)
                        || Character.UnicodeScript.of(first) == Character.UnicodeScript.HIRAGANA
                        || Character.UnicodeScript.of(first) == Character.UnicodeScript.KATAKANA;
        return byCharacter ? text.codePointCount(start, end) : 1;
    }
}
