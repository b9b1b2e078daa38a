package dev.concord.app.replay;

import dev.concord.memory.model.InlineCodes;
import dev.concord.memory.model.Segment;
import dev.concord.memory.model.SegmentKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A project's segments, each to be taken once by a segment of a bilingual file. The same source
 * often stands in several places ("Next", "Introduction"): then the neighbours tell which is meant.
 */
final class ProjectSegments {
    private final List<Segment> segments = new ArrayList<>();
    private final Map<SegmentKey, Integer> byKey = new HashMap<>();
    private final Map<String, Set<Integer>> waiting = new HashMap<>();
    private int last = -1;

    /** Adds a document's segments, in their order. */
    void add(List<Segment> document) {
        for (Segment segment : document) {
            int at = segments.size();
            segments.add(segment);
            byKey.put(segment.key(), at);
            waiting.computeIfAbsent(words(segment), _ -> new LinkedHashSet<>()).add(at);
        }
    }

    /**
     * The segment that one of a file stands for; it is not given again.
     *
     * @param following what stands behind it in the file
     */
    Optional<SegmentKey> take(Segment wanted, Optional<Segment> following) {
        Set<Integer> candidates = waiting.getOrDefault(words(wanted), Set.of());
        Optional<Integer> same =
                Optional.ofNullable(byKey.get(wanted.key()))
                        .filter(at -> segments.get(at).source().equals(wanted.source()));
        Optional<Integer> chosen = same.or(() -> best(candidates, following));
        chosen.ifPresent(at -> {
            candidates.remove(at);
            last = at;
        });
        return chosen.map(at -> segments.get(at).key());
    }

    private Optional<Integer> best(Set<Integer> candidates, Optional<Segment> following) {
        if (candidates.contains(last + 1) && isSameDocument(last, last + 1)) {
            return Optional.of(last + 1);
        }
        Optional<String> next = following.map(ProjectSegments::words);
        return candidates.stream()
                .min(
                        Comparator.comparing((Integer at) -> !isFollowedBy(at, next))
                                .thenComparing(at -> at < last || !isSameDocument(last, at))
                                .thenComparing(Comparator.naturalOrder()));
    }

    private boolean isFollowedBy(int at, Optional<String> next) {
        Optional<String> behind =
                at + 1 < segments.size() && isSameDocument(at, at + 1)
                        ? Optional.of(words(segments.get(at + 1)))
                        : Optional.empty();
        return behind.isPresent() && behind.equals(next);
    }

    private boolean isSameDocument(int one, int other) {
        return one >= 0
                && segments.get(one).key().document().equals(segments.get(other).key().document());
    }

    /** Another format numbers inline codes otherwise: the words decide. */
    private static String words(Segment segment) {
        return InlineCodes.plain(segment.source()).strip().replaceAll("\\s+", " ");
    }
}
