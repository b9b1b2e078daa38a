package dev.concord.memory.tm.index.search;

import dev.concord.memory.tm.index.segment.Elements;
import dev.concord.memory.tm.index.segment.Postings;
import dev.concord.memory.tm.index.segment.Segment;
import dev.concord.memory.tm.index.segment.Tombstones;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongPredicate;

/**
 * Finds the texts that have a phrase in them: those that have its rarest trigrams, by their
 * postings, and of those the ones that really have it. For one thread and one phrase.
 */
public final class PhraseSearch {
    /** More trigrams leave hardly fewer texts to look at. */
    private static final int COUNTED = 4;

    /** So many texts with the phrase are enough to choose the newest from. */
    private static final int MOST_FOUND = 256;

    private final String phrase;
    private final LongPredicate accepted;
    private final byte[] counts = new byte[Candidates.BLOCK];
    private final List<Found> found = new ArrayList<>();

    private record Found(long unit, long age) {}

    /**
     * @param folded the phrase, folded, of three characters at least
     * @param isAccepted which units may answer
     */
    public PhraseSearch(String folded, LongPredicate isAccepted) {
        phrase = folded;
        accepted = isAccepted;
    }

    /**
     * Searches a segment.
     *
     * @param dead rows that do not count
     */
    public void search(Segment segment, Tombstones dead) {
        List<Postings> rarest = rarest(segment);
        int blocks = (segment.rows() + Candidates.BLOCK - 1) / Candidates.BLOCK;
        for (int block = 0; block < blocks && !rarest.isEmpty(); block++) {
            searchBlock(segment, dead, rarest, block);
        }
    }

    /** Searches the texts that came last. */
    public void search(RecentTexts texts) {
        for (int row = 0; row < texts.size(); row++) {
            if (texts.text(row).contains(phrase) && !texts.dead().has(row)) {
                add(texts.unit(row), texts.age(row));
            }
        }
    }

    /** The newest units that were found. */
    public List<Long> newest(int limit) {
        return found.stream()
                .sorted(Comparator.comparingLong(Found::age).reversed())
                .map(Found::unit)
                .distinct()
                .limit(limit)
                .toList();
    }

    /** Nothing when the segment lacks a trigram of the phrase. */
    private List<Postings> rarest(Segment segment) {
        int[] places = new int[phrase.length() - Elements.TRIGRAM + 1];
        for (int i = 0; i < places.length; i++) {
            long trigram =
                    Elements.packed(phrase.charAt(i), phrase.charAt(i + 1), phrase.charAt(i + 2));
            places[i] = segment.find(Elements.ofTrigram(trigram));
            if (places[i] < 0) {
                return List.of();
            }
        }
        return Arrays.stream(places)
                .distinct()
                .boxed()
                .sorted(Comparator.comparingInt(segment::rowCount))
                .limit(COUNTED)
                .map(segment::postings)
                .toList();
    }

    private void searchBlock(Segment segment, Tombstones dead, List<Postings> rarest, int block) {
        int base = block * Candidates.BLOCK;
        int end = Math.min(Candidates.BLOCK, segment.rows() - base);
        for (Postings postings : rarest) {
            if (postings.count(block, block) == 0) {
                return;
            }
        }
        Arrays.fill(counts, (byte) 0);
        rarest.forEach(postings -> postings.count(block, 0, end, counts, 1));
        for (int i = 0; i < end && found.size() < MOST_FOUND; i++) {
            int row = base + i;
            if (counts[i] == rarest.size()
                    && !dead.has(row)
                    && segment.text(row).contains(phrase)) {
                add(segment.unit(row), segment.age(row));
            }
        }
    }

    private void add(long unit, long age) {
        if (accepted.test(unit)) {
            found.add(new Found(unit, age));
        }
    }
}
