package dev.concord.app.format.segmentation;

import java.util.List;

/** Finds where a text is to be split. */
public interface Segmenter {
    /**
     * The inner break positions in ascending order, neither 0 nor the text's length. White space
     * around a break may lie on either side of it.
     *
     * @throws SegmentationException when an imported rule does not come to an end
     */
    List<Integer> breaks(String text) throws SegmentationException;
}
