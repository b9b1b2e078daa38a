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
}
