package dev.concord.app.bench.tm.corpus;

import java.io.IOException;
import java.util.List;

/** Where the units of a measurement come from. */
public interface CorpusSource {
    /** The corpus that sizes are measured on, cut to a size. */
    Corpus ofSize(int units) throws IOException;

    /**
     * Corpora of other language pairs.
     *
     * @param units how many of each at most
     */
    List<Corpus> otherPairs(int units) throws IOException;
}
