package dev.concord.memory.learning;

import dev.concord.glossary.align.RenderingVerdict;
import dev.concord.glossary.align.RenderingVerdict.Kind;
import dev.concord.memory.model.Scope;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The verdicts on one term, one a segment that has it, in parallel arrays. Guarded by its owner's
 * lock.
 */
final class JudgedTerm {
    private static final int FEW = 4;

    /** The number of the usual rendering, whatever it is called by now. */
    static final int USUAL = 0;

    private final String term;
    private final UnaryOperator<String> renderingKey;
    private final List<String> renderings = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private int[] segments = new int[FEW];
    private long[] marks = new long[FEW];

    /** Where the rendering stands: start and end in one number. */
    private long[] places = new long[FEW];

    private int size;
    private int deviating;
    private int usual;
    private final Map<Scope, KnownHistory> known = new HashMap<>(1);
    private final Map<Scope, Integer> usualIn = new HashMap<>(1);

    /**
     * @param term citation form
     * @param renderingKey what inflected forms of a rendering have in common
     */
    JudgedTerm(String term, UnaryOperator<String> renderingKey) {
        this.term = term;
        this.renderingKey = renderingKey;
        renderings.add("");
    }

    String term() {
        return term;
    }

    int size() {
        return size;
    }

    /** True when somewhere it is not rendered as usual, however sure that is. */
    boolean isDeviating() {
        return deviating > 0;
    }

    /** How often it is rendered as usual. */
    int usual() {
        return usual;
    }

    /** What was put together and still holds, by scope. */
    Map<Scope, KnownHistory> known() {
        return known;
    }

    /** How often it is rendered as usual, as counted before, by scope. */
    Map<Scope, Integer> usualIn() {
        return usualIn;
    }

    int segment(int index) {
        return segments[index];
    }

    long mark(int index) {
        return marks[index];
    }

    int start(int index) {
        return (int) (places[index] >> Integer.SIZE);
    }

    int end(int index) {
        return (int) places[index];
    }

    String rendering(long mark) {
        return renderings.get(Mark.rendering(mark));
    }

    /** Takes in the verdict on a segment, instead of the one before. */
    void put(int segment, RenderingVerdict verdict) {
        int index = indexOf(segment);
        if (index < 0) {
            index = size++;
            if (index == segments.length) {
                int more = index + index / 2 + 1;
                segments = Arrays.copyOf(segments, more);
                marks = Arrays.copyOf(marks, more);
                places = Arrays.copyOf(places, more);
            }
            segments[index] = segment;
        } else {
            uncount(index);
        }
        marks[index] = Mark.of(verdict, number(verdict));
        places[index] =
                (long) verdict.start() << Integer.SIZE | Integer.toUnsignedLong(verdict.end());
        count(index, 1);
    }

    private void uncount(int index) {
        count(index, -1);
    }

    private void count(int index, int one) {
        switch (Mark.kind(marks[index])) {
            case UNLEARNT -> {}
            case USUAL -> usual += one;
            case OTHER, NEW, ABSENT -> deviating += one;
        }
        known.clear();
        usualIn.clear();
    }

    void remove(int segment) {
        int index = indexOf(segment);
        if (index < 0) {
            return;
        }
        uncount(index);
        int last = --size;
        segments[index] = segments[last];
        marks[index] = marks[last];
        places[index] = places[last];
    }

    private int indexOf(int segment) {
        // What is judged again or taken back is mostly among the latest.
        for (int index = size - 1; index >= 0; index--) {
            if (segments[index] == segment) {
                return index;
            }
        }
        return -1;
    }

    /** What the usual rendering is called may change while more is learnt; it stays one. */
    private int number(RenderingVerdict verdict) {
        if (!verdict.expected().isEmpty()) {
            renderings.set(USUAL, verdict.expected());
        }
        return verdict.kind() == Kind.USUAL ? USUAL : number(verdict.rendering());
    }

    private int number(String rendering) {
        return numbers.computeIfAbsent(
                renderingKey.apply(rendering),
                _ -> {
                    renderings.add(rendering);
                    return renderings.size() - 1;
                });
    }
}
