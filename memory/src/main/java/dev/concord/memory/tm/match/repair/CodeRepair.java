package dev.concord.memory.tm.match.repair;

import dev.concord.memory.model.InlineCode;
import dev.concord.memory.model.InlineCodes;
import dev.concord.memory.tm.match.repair.Element.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives a target the query's inline codes: a code of the unit becomes the one that stands in its
 * place in the query; one that has no counterpart goes; those that enclose the whole query are put
 * around the whole target.
 */
final class CodeRepair {
    private record Code(Kind kind, String number) {
        static Code of(Element element) {
            return new Code(element.kind(), element.key());
        }

        String token() {
            var kindOfCode = InlineCode.Kind.valueOf(kind.name());
            return new InlineCode(Integer.parseInt(number), kindOfCode, "").token();
        }

        /** The code that a pair has beside this; itself if it stands alone. */
        Code otherHalf() {
            Kind other =
                    switch (kind) {
                        case OPENING -> Kind.CLOSING;
                        case CLOSING -> Kind.OPENING;
                        case WORD, NUMBER, VERSION, DATE, TIME, URL, EMAIL, STANDALONE -> kind;
                    };
            return new Code(other, number);
        }
    }

    private final Elements unitSource;
    private final Elements query;
    private final Map<Code, Code> becomes = new HashMap<>();
    private final Set<Code> used = new HashSet<>();
    private final List<Edit> edits = new ArrayList<>();
    private int adapted;
    private int leftOut;

    CodeRepair(Elements unitSource, Elements query) {
        this.unitSource = unitSource;
        this.query = query;
    }

    List<Edit> edits() {
        return edits;
    }

    int adapted() {
        return adapted;
    }

    int leftOut() {
        return leftOut;
    }

    /**
     * Finds the edits that a target needs.
     *
     * @param counterparts for each element of the unit's source the query's, as {@link Alignment}
     *     gives them
     * @param inTarget the placeables and codes of the target
     */
    CodeRepair run(int[] counterparts, String target, List<Element> inTarget) {
        List<Element> known = unitSource.only(Kind::isCode);
        List<Element> wanted = query.only(Kind::isCode);
        if (shape(known).equals(shape(wanted))) {
            for (int i = 0; i < known.size(); i++) {
                becomes.put(Code.of(known.get(i)), Code.of(wanted.get(i)));
            }
        } else {
            pairByPlace(counterparts);
        }
        for (Element code : inTarget) {
            if (code.kind().isCode()) {
                replace(code, target);
            }
        }
        enclose(target);
        return this;
    }

    /** The kinds of codes in their order, with numbers from 1 as they come. */
    static List<String> shape(List<Element> codes) {
        Map<String, Integer> numbers = new HashMap<>();
        return codes.stream()
                .map(code -> {
                    int number = numbers.computeIfAbsent(code.key(), _ -> numbers.size() + 1);
                    return code.kind() + " " + number;
                })
                .toList();
    }

    private void pairByPlace(int[] counterparts) {
        for (int i = 0; i < counterparts.length; i++) {
            Element element = unitSource.all().get(i);
            if (element.kind().isCode() && counterparts[i] != Alignment.NONE) {
                Element wanted = query.all().get(counterparts[i]);
                becomes.put(Code.of(element), Code.of(wanted));
            }
        }
        List<Code> known = unitSource.only(Kind::isCode).stream().map(Code::of).toList();
        known.forEach(this::inferFromOtherHalf);
        // Halves of a pair only go together.
        known.stream()
                .filter(code -> known.contains(code.otherHalf()))
                .filter(code -> !isSameNumber(code, code.otherHalf()))
                .forEach(becomes::remove);
    }

    /** Of a pair of which the place of one half is certain, that of the other follows. */
    private void inferFromOtherHalf(Code code) {
        Code other = becomes.get(code.otherHalf());
        if (other != null && !becomes.containsKey(code)) {
            query.only(Kind::isCode).stream()
                    .map(Code::of)
                    .filter(other.otherHalf()::equals)
                    .findFirst()
                    .ifPresent(wanted -> becomes.put(code, wanted));
        }
    }

    private boolean isSameNumber(Code one, Code other) {
        Code here = becomes.get(one);
        Code there = becomes.get(other);
        return here != null && there != null && here.number.equals(there.number);
    }

    private void replace(Element inTarget, String target) {
        Code wanted = becomes.get(Code.of(inTarget));
        if (wanted == null || !used.add(wanted)) {
            leftOut++;
            edits.add(new Edit(inTarget.start(), endWithSpace(inTarget, target), ""));
        } else if (!wanted.equals(Code.of(inTarget))) {
            adapted++;
            edits.add(new Edit(inTarget.start(), inTarget.end(), wanted.token()));
        }
    }

    /** Of the spaces on both sides of a code that goes one goes with it. */
    private static int endWithSpace(Element code, String target) {
        boolean isSpaceBefore = code.start() == 0 || target.charAt(code.start() - 1) == ' ';
        boolean isSpaceAfter = code.end() < target.length() && target.charAt(code.end()) == ' ';
        return isSpaceBefore && isSpaceAfter ? code.end() + 1 : code.end();
    }

    /** Codes at both edges of the query that the target has not got yet. */
    private void enclose(String target) {
        List<Element> all = query.all();
        int first = 0;
        while (first < all.size() && all.get(first).kind().isCode()) {
            first++;
        }
        int last = all.size();
        while (last > first && all.get(last - 1).kind().isCode()) {
            last--;
        }
        List<Element> leading = unused(all.subList(0, first));
        List<Element> trailing = unused(all.subList(last, all.size()));
        leading.removeIf(code -> isTornFrom(code, trailing));
        trailing.removeIf(code -> isTornFrom(code, leading));
        if (!leading.isEmpty()) {
            edits.addFirst(new Edit(0, 0, tokens(leading)));
        }
        if (!trailing.isEmpty()) {
            edits.add(new Edit(target.length(), target.length(), tokens(trailing)));
        }
        adapted += leading.size() + trailing.size();
    }

    private List<Element> unused(List<Element> codes) {
        return new ArrayList<>(codes.stream().filter(c -> !used.contains(Code.of(c))).toList());
    }

    /** True for a half of a pair whose other half the query has in another place. */
    private boolean isTornFrom(Element code, List<Element> atOtherEdge) {
        return code.kind() != Kind.STANDALONE
                && query.only(Kind::isCode).stream().anyMatch(c -> isOtherHalf(c, code))
                && atOtherEdge.stream().noneMatch(c -> isOtherHalf(c, code));
    }

    private static boolean isOtherHalf(Element a, Element b) {
        return a.key().equals(b.key()) && a.kind() != b.kind();
    }

    private static String tokens(List<Element> codes) {
        StringBuilder tokens = new StringBuilder();
        codes.forEach(code -> tokens.append(Code.of(code).token()));
        return tokens.toString();
    }

    /** How many codes of the query a proposal lacks. */
    static int missing(String query, String proposal) {
        if (InlineCodes.tokens(query).isEmpty()) {
            return 0;
        }
        return (int)
                InlineCodes.problems(query, proposal).stream()
                        .filter(p ->
                                p.fault() == InlineCodes.Fault.MISSING
                                        || p.fault() == InlineCodes.Fault.UNBALANCED)
                        .count();
    }
}
