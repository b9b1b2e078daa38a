package dev.concord.glossary.extract;

import dev.concord.glossary.extract.Vocabulary.Form;
import java.util.Set;

/** A word in the midst of its neighbours. Moves along a corpus; confined to one thread. */
final class Place {
    private final Corpus corpus;
    private final GeneralLanguage general;
    private int position;

    Place(Corpus corpus, GeneralLanguage general) {
        this.corpus = corpus;
        this.general = general;
    }

    void moveTo(int newPosition) {
        position = newPosition;
    }

    Form form() {
        return corpus.form(corpus.word(position));
    }

    /** Whether no word stands right before it. */
    boolean starts() {
        return isGap(position - 1);
    }

    /** Whether no word stands right behind it. */
    boolean ends() {
        return isGap(position + 1);
    }

    /** Whether no further noun or adjective stands right behind it. */
    boolean closes() {
        return ends() || general.isFunctional(text(position + 1));
    }

    /** What the word before it can be; empty at the start. */
    Set<WordClass> left() {
        return classes(position - 1);
    }

    Set<WordClass> right() {
        return classes(position + 1);
    }

    private Set<WordClass> classes(int at) {
        return isGap(at) ? Set.of() : general.classes(text(at));
    }

    private String text(int at) {
        return corpus.form(corpus.word(at)).text();
    }

    private boolean isGap(int at) {
        return at < 0 || at >= corpus.length() || corpus.word(at) == Corpus.GAP;
    }
}
