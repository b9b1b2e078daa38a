package dev.concord.app.format.segmentation;

import dev.concord.glossary.text.LanguageTag;
import dev.concord.memory.format.SegmentationRules;

/** Chooses the segmenter: imported rules win over the built-in ones. */
public final class Segmenters {
    private Segmenters() {}

    /**
     * The segmenter for texts of a language. It is confined to one thread.
     *
     * @throws SegmentationException when imported rules cannot be read
     */
    public static Segmenter of(SegmentationRules rules, LanguageTag language)
            throws SegmentationException {
        if (rules.srx().isPresent()) {
            return new SrxSegmenter(SrxReader.read(rules.srx().get(), language));
        }
        return new SentenceSegmenter(language);
    }

    /**
     * How many rules of an SRX file apply to texts of a language.
     *
     * @throws SegmentationException when the rules cannot be used, or none applies
     */
    public static int applicableRules(String srx, LanguageTag language)
            throws SegmentationException {
        int rules = SrxReader.read(srx, language).size();
        if (rules == 0) {
            throw new SegmentationException(
                    "the file has no SRX rules for " + language + "; use one that has");
        }
        return rules;
    }
}
