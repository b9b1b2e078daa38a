package dev.concord.glossary.extract;

import dev.concord.glossary.match.MatchingWords;
import dev.concord.glossary.match.MatchingWords.StemmedToken;
import dev.concord.glossary.text.KatakanaRuns;
import dev.concord.glossary.text.LanguageTag;
import dev.concord.glossary.text.Token;
import dev.concord.glossary.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a source in runs that no punctuation and no code interrupts: a term lies within one
 * run. Safe for use by several threads.
 */
final class ProseWords {
    private final LanguageTag language;
    private final MatchingWords units;
    private final Tokenizer tokenizer;

    ProseWords(LanguageTag language) {
        this.language = language;
        units = new MatchingWords(language);
        tokenizer = new Tokenizer(language);
    }

    /** The units in which terms are found, see {@link MatchingWords}. */
    List<List<StemmedToken>> units(String source) {
        String prose = CodeSpans.blank(source);
        return runs(prose, units.of(prose), false);
    }

    /** Whole words, also where a script puts no spaces between them. */
    List<List<StemmedToken>> words(String source) {
        String prose = CodeSpans.blank(source);
        if (!language.isWrittenWithoutSpaces()) {
            return runs(prose, units.of(prose), language.language().equals("ko"));
        }
        return runs(
                prose,
                KatakanaRuns.joined(tokenizer.tokenize(prose)).stream().map(this::asIs).toList(),
                false);
    }

    private StemmedToken asIs(Token token) {
        String stem = token.text().toLowerCase(language.toLocale());
        return new StemmedToken(token.start(), token.end(), stem, "", false);
    }

    private static List<List<StemmedToken>> runs(
            String prose, List<StemmedToken> words, boolean particles) {
        List<List<StemmedToken>> runs = new ArrayList<>();
        List<StemmedToken> run = new ArrayList<>();
        int end = 0;
        for (StemmedToken word : words) {
            if (!run.isEmpty() && !isBlank(prose, end, word.start())) {
                runs.add(run);
                run = new ArrayList<>();
            }
            run.add(word);
            end = word.end();
            if (particles && word.end() - word.start() > word.stem().length()) {
                // A particle ends its phrase.
                runs.add(run);
                run = new ArrayList<>();
            }
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
