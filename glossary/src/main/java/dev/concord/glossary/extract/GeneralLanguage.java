package dev.concord.glossary.extract;

import dev.concord.glossary.text.FunctionWordLists;
import dev.concord.glossary.text.LanguageTag;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What words of a language are and how common they are, whatever a text is about. Immutable; a
 * language without a list of its own knows its function words at most.
 */
public final class GeneralLanguage {
    /** Share of all words of general texts that a word has: by Zipf's law, 0.1 through its rank. */
    private static final double[] SHARES = {5e-4, 1e-4, 3e-5};

    /** The share of a word that is in no list. */
    private static final double SHARE_UNLISTED = 4e-6;

    private final Map<String, Set<WordClass>> classes = new HashMap<>();
    private final Map<String, Double> shares = new HashMap<>();

    private final Set<String> functionWords;
    private final boolean japanese;
    private boolean knowsShares;

    /** Reads the list of a language, if there is one. */
    public GeneralLanguage(LanguageTag language) {
        japanese = language.language().equals("ja");
        functionWords = FunctionWordLists.of(language.language());
        try (@Nullable InputStream list =
                GeneralLanguage.class.getResourceAsStream(language.language() + ".txt")) {
            if (list != null) {
                new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .forEach(this::read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A list within the program cannot fail to be read", e);
        }
        List.copyOf(classes.keySet()).stream().filter(this::isVerbAlone).forEach(this::addPerson);
    }

    private boolean isVerbAlone(String word) {
        return classes(word).contains(WordClass.VERB)
                && !classes(word).contains(WordClass.NOUN)
                && !classes(word).contains(WordClass.ACTION);
    }

    /** "Contains" is nothing but a verb either; "changes" may be a plural. */
    private void addPerson(String verb) {
        put(EnglishVerbForms.thirdPerson(verb), WordClass.VERB, share(verb));
    }

    /** All that a word can be; empty for one that is in no list. */
    public Set<WordClass> classes(String word) {
        return classes.getOrDefault(word.toLowerCase(Locale.ROOT), Set.of());
    }

    /** True when a word can be of a class. */
    public boolean is(String word, WordClass wanted) {
        return classes(word).contains(wanted);
    }

    /** True for the words that hold a sentence together. */
    public boolean isFunctional(String word) {
        return !Collections.disjoint(classes(word), WordClass.FUNCTIONAL)
                || functionWords.contains(word.toLowerCase(Locale.ROOT))
                || (japanese && JapaneseEndings.isNoNoun(word));
    }

    /** Whether any function words are known. */
    boolean knowsFunctionWords() {
        return !functionWords.isEmpty() || !classes.isEmpty();
    }

    /** Whether it is known how common words are. */
    boolean knowsShares() {
        return knowsShares;
    }

    /** Which share of all words of general texts a word makes up. */
    public double share(String word) {
        return shares.getOrDefault(word.toLowerCase(Locale.ROOT), SHARE_UNLISTED);
    }

    private void read(String line) {
        int colon = line.indexOf(':');
        String[] head = line.substring(0, colon).split(" ", -1);
        WordClass wordClass = WordClass.named(head[0]);
        knowsShares |= head.length > 1;
        double share = head.length > 1 ? SHARES[Integer.parseInt(head[1]) - 1] : SHARES[0];
        for (String word : line.substring(colon + 1).strip().split(" ", -1)) {
            put(word, wordClass, share);
            if (wordClass == WordClass.VERB || wordClass == WordClass.ACTION) {
                EnglishVerbForms.of(word).forEach(form -> put(form, WordClass.FORM, share / 3));
            }
        }
    }

    private void put(String word, WordClass wordClass, double share) {
        classes.computeIfAbsent(word, w -> EnumSet.noneOf(WordClass.class)).add(wordClass);
        shares.merge(word, share, Math::max);
    }
}
