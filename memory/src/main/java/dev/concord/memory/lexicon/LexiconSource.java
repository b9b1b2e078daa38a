package dev.concord.memory.lexicon;

import java.util.List;

/** What is known of likely terms that nobody has listed, decided about or marked. */
public interface LexiconSource {
    /** Knows of none. */
    LexiconSource NONE =
            new LexiconSource() {
                @Override
                public double prepared() {
                    return 1;
                }

                @Override
                public List<LearntTerm> terms() {
                    return List.of();
                }

                @Override
                public List<LearntUsage> usages(String key) {
                    return List.of();
                }
            };

    /** How far the search for them is, 0 to 1. */
    double prepared();

    /** All that are known by now, in no order. */
    List<LearntTerm> terms();

    /** Where one of them was rendered as what in confirmed segments, by segment. */
    List<LearntUsage> usages(String key);
}
