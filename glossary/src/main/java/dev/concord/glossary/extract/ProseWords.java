package dev.concord.glossary.extract;

import dev.concord.glossary.match.MatchingWords;
import dev.concord.glossary.match.MatchingWords.StemmedToken;
import dev.concord.glossary.text.LanguageTag;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a source in runs that no punctuation and no code interrupts: a term lies within one
 * run. Safe for use by several threads.
 */
final class ProseWords {
    private final MatchingWords words;

    ProseWords(LanguageTag language) {
        words = new MatchingWords(language);
    }

    List<List<StemmedToken>> runs(String source) {
        String prose = CodeSpans.blank(source);
        List<List<StemmedToken>> runs = new ArrayList<>();
        List<StemmedToken> run = new ArrayList<>();
        int end = 0;
        for (StemmedToken word : words.of(prose)) {
            if (!run.isEmpty() && !isBlank(prose, end, word.start())) {
                runs.add(run);
                run = new ArrayList<>();
            }
            run.add(word);
            end = word.end();
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return runs;
    }

    private static boolean isBlank(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
