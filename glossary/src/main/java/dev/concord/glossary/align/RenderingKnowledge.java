package dev.concord.glossary.align;

import dev.concord.glossary.align.RenderingVerdict.Kind;
import dev.concord.glossary.extract.TermOccurrence;
import dev.concord.glossary.text.LanguagePair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What the terms of a project are rendered as, learnt from its confirmed pairs one at a time.
 *
 * <p>All that is kept are exact counts over the pairs, so the same pairs give the same knowledge in
 * whatever order they were learnt, and forgetting a pair undoes its learning; where a part of the
 * pairs is enough, it is chosen by their fingerprints. Only {@link #judge} may look at classes and
 * function words that are a few pairs old, to be quick; {@link #judgeAgain} never does.
 *
 * <p>Safe for use by several threads: one lock guards the knowledge; {@link #analyse} does not take
 * it.
 */
public final class RenderingKnowledge {
    /** Classes are learnt anew when the pairs of a term have changed by this part. */
    private static final int REFRESH_PART = 12;

    private final PairAnalyzer analyzer;
    private final ReentrantLock lock = new ReentrantLock();
    private final PairCorpus corpus;
    private final FunctionWords functionWords;
    private final ClassLearner learner;
    private final Judge judge;
    private final Map<String, TermPairs> terms = new HashMap<>();

    /** Knowledge about nothing yet. */
    public RenderingKnowledge(LanguagePair languages) {
        analyzer = new PairAnalyzer(languages);
        corpus = new PairCorpus(new WordPieces(languages.target().language()));
        functionWords = new FunctionWords(corpus);
        KeyFinder finder = new KeyFinder(corpus.targets(), functionWords);
        learner = new ClassLearner(corpus, finder, new KeyChoice(corpus, functionWords, finder));
        judge = new Judge(corpus, finder);
    }

    /**
     * Takes a pair of texts apart. Costs the most of all steps and needs no lock, so it is best
     * done once, beforehand.
     *
     * @param terms the watched terms of the source; several places of one term may be given
     */
    public AnalysedPair analyse(String source, String target, List<TermOccurrence> terms) {
        return analyzer.analyse(source, target, terms);
    }

    /** Takes in a confirmed pair. A pair without a word in its target teaches nothing. */
    public void learn(AnalysedPair pair) {
        lock.lock();
        try {
            if (pair.target().isEmpty()) {
                return;
            }
            StoredPair stored = corpus.encode(pair);
            int id = corpus.add(stored);
            for (String term : pair.learnableTerms()) {
                terms.computeIfAbsent(
                                term, key -> new TermPairs(corpus.term(key), ownWords(pair, key)))
                        .add(id, stored.fingerprint());
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * Undoes the learning of a pair with the same texts and terms; without effect if there is none.
     */
    public void forget(AnalysedPair pair) {
        lock.lock();
        try {
            StoredPair stored = corpus.encode(pair);
            int id = corpus.find(stored);
            if (id < 0) {
                return;
            }
            corpus.remove(id);
            for (String key : pair.learnableTerms()) {
                TermPairs term = terms.get(key);
                if (term != null) {
                    term.remove(id, stored.fingerprint());
                    if (term.size() == 0) {
                        terms.remove(key);
                    }
                }
            }
        } finally {
            lock.unlock();
        }
    }

    /** Judges a pair that has not been learnt: one verdict for each of its terms. */
    public List<RenderingVerdict> judge(AnalysedPair pair) {
        lock.lock();
        try {
            StoredPair stored = corpus.encode(pair);
            functionWords.refresh();
            List<RenderingVerdict> verdicts = new ArrayList<>();
            for (String key : pair.terms().keySet()) {
                verdicts.add(verdict(key, pair, stored, 0));
            }
            return verdicts;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Judges a pair that has been learnt by all the others, with the knowledge brought up to date
     * first.
     */
    public List<RenderingVerdict> judgeAgain(AnalysedPair pair) {
        lock.lock();
        try {
            StoredPair stored = corpus.encode(pair);
            boolean learnt = corpus.find(stored) >= 0;
            functionWords.refreshExactly();
            List<RenderingVerdict> verdicts = new ArrayList<>();
            for (String key : pair.terms().keySet()) {
                TermPairs term = terms.get(key);
                if (term != null && term.learntVersion() != corpus.version()) {
                    term.setClasses(learner.learn(term), corpus.version());
                }
                verdicts.add(verdict(key, pair, stored, learnt && !pair.isNested(key) ? 1 : 0));
            }
            return verdicts;
        } finally {
            lock.unlock();
        }
    }

    /**
     * What stands for one term of a pair, whatever is usual for it: for a listed term none of whose
     * renderings is there. The term need not have been watched; of one that was not only a new
     * rendering can be told, with little confidence.
     *
     * @return empty if nothing in the target seems to stand for the term
     */
    public Optional<RenderingVerdict> name(AnalysedPair pair, TermOccurrence term) {
        lock.lock();
        try {
            AnalysedPair only = pair.withOnly(term);
            functionWords.refresh();
            RenderingVerdict verdict = verdict(term.key(), only, corpus.encode(only), 0);
            if (verdict.kind() == Kind.UNLEARNT) {
                TermPairs unknown =
                        new TermPairs(corpus.term(term.key()), ownWords(only, term.key()));
                verdict = judge.guess(term.key(), unknown, only, corpus.encode(only));
            }
            return verdict.rendering().isEmpty() ? Optional.empty() : Optional.of(verdict);
        } finally {
            lock.unlock();
        }
    }

    /** How many pairs are known. */
    public int pairCount() {
        lock.lock();
        try {
            return corpus.size();
        } finally {
            lock.unlock();
        }
    }

    private RenderingVerdict verdict(String key, AnalysedPair pair, StoredPair stored, int itself) {
        TermPairs term = terms.get(key);
        if (term == null || pair.target().isEmpty()) {
            return RenderingVerdicts.unlearnt(key, term == null ? 0 : term.size());
        }
        if (term.changesSinceLearnt() > term.size() / REFRESH_PART) {
            term.setClasses(learner.learn(term), corpus.version());
        }
        return judge.judge(key, term, pair, stored, itself);
    }

    private int[] ownWords(AnalysedPair pair, String term) {
        List<TermOccurrence> places = pair.terms().getOrDefault(term, List.of());
        return pair.source().stream()
                .filter(word ->
                        places.stream()
                                .anyMatch(place ->
                                        word.start() < place.end() && word.end() > place.start()))
                .mapToInt(word -> corpus.source(word.stem()))
                .distinct()
                .toArray();
    }
}
