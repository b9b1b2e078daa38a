package dev.concord.glossary.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IntCollectionsTest {

    @Test
    void setHoldsWhatWasAddedWhenItHasGrown() {
        IntSet set = new IntSet();

        IntStream.range(0, 10_000).forEach(i -> assertThat(set.add(i * 3)).isTrue());

        assertThat(set.add(3)).isFalse();
        assertThat(set.contains(29_997)).isTrue();
        assertThat(set.contains(1)).isFalse();
        assertThat(new IntSet().contains(0)).isFalse();
    }

    @Test
    void setsIntersectWhenTheyShareAValue() {
        IntSet one = new IntSet();
        IntSet other = new IntSet();
        one.add(5);
        other.add(6);
        assertThat(one.intersects(other)).isFalse();

        other.add(5);

        assertThat(one.intersects(other)).isTrue();
    }

    @Test
    void countsAddUpWhenTheyHaveGrown() {
        IntCounts counts = new IntCounts();

        for (int round = 1; round <= 3; round++) {
            IntStream.range(0, 500).forEach(i -> counts.add(i, 1));
        }
        counts.add(7, -1);

        assertThat(counts.get(7)).isEqualTo(2);
        assertThat(counts.get(499)).isEqualTo(3);
        assertThat(counts.get(500)).isZero();
        assertThat(counts.keysWithAtLeast(3).size()).isEqualTo(499);
    }

    @Test
    void listTakesOneOccurrenceOut() {
        IntList list = new IntList();
        IntStream.of(4, 7, 4, 9).forEach(list::add);

        list.remove(4);
        list.remove(5);

        assertThat(list.toArray()).containsExactlyInAnyOrder(7, 4, 9);
        assertThat(list.contains(4)).isTrue();
        assertThat(list.removeLast()).isNotNegative();
        assertThat(list.size()).isEqualTo(2);
    }

    @Test
    void tableGivesEachHashItsNumberWhenItHasGrown() {
        PieceTable table = new PieceTable();
        IntStream.range(0, 5_000)
                .forEach(i -> assertThat(table.id(Fingerprint.mixed(i + 1))).isEqualTo(i));

        assertThat(table.find(Fingerprint.mixed(4_000))).isEqualTo(3_999);
        assertThat(table.find(Fingerprint.mixed(6_000))).isEqualTo(-1);
        assertThat(table.size()).isEqualTo(5_000);
        assertThat(table.id(0)).isEqualTo(5_000);
    }
}
