package dev.concord.glossary.extract;

import dev.concord.glossary.text.LanguageTag;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a language that hold a sentence together and never begin or end a term. */
final class FunctionWords {
    private static final String ENGLISH =
            """
            a an the this that these those each every either neither any some all both no none such
            i you he she it we they me him her us them my your his its our their mine yours ours
            myself yourself itself themselves who whom whose which what when where why how whether
            and or but nor so yet if then else than because although though while until unless since
            as at by for from in into of off on onto out over per to up upon via with within without
            about above across after against along among around before behind below beneath beside
            besides between beyond despite down during except inside like near opposite outside past
            through throughout toward towards under underneath versus
            am is are was were be been being do does did done doing have has had having
            can could may might must shall should will would cannot
            can't couldn't don't doesn't didn't isn't aren't wasn't weren't won't wouldn't shouldn't
            hasn't haven't hadn't mustn't needn't it's that's there's you're you've you'll we're they're
            let's i'm i've
            not only also too very just even ever never always often again already still once twice
            here there now today soon later however therefore thus hence otherwise instead
            more most less least much many few fewer several other others another same own
            one two three four five six seven eight nine ten first second third
            yes ok okay please etc
            """;

    private final Set<String> words;

    FunctionWords(LanguageTag language) {
        words =
                language.language().equals("en")
                        ? Stream.of(ENGLISH.split("\\s+")).collect(Collectors.toUnmodifiableSet())
                        : Set.of();
    }

    boolean contains(String word) {
        return word.length() < 2 || words.contains(word.toLowerCase(Locale.ROOT));
    }
}
