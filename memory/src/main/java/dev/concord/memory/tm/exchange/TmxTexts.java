package dev.concord.memory.tm.exchange;

import dev.concord.memory.model.InlineCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;

/**
 * Source and target of a unit with inline-code tokens. The source's codes are numbered as they
 * appear; a code of the target gets the number of the source's code that it repeats: the one with
 * the same {@code x}, else with the same native code, else the next one of its kind.
 */
record TmxTexts(String source, String target) {
    static TmxTexts of(List<TmxPiece> source, List<TmxPiece> target) {
        if (isPlain(source) && isPlain(target)) {
            return new TmxTexts(plain(source), plain(target));
        }
        Map<String, Numbered> sourceCodes = numbered(source);
        Map<String, Numbered> targetCodes = numbered(target);
        Map<Integer, Integer> repeated = repeated(sourceCodes, targetCodes);
        return new TmxTexts(text(source, Map.of()), text(target, repeated));
    }

    /** The codes of a unit's two texts, by the tokens that stand for them in {@link #of}. */
    record Codes(Map<String, TmxPiece.Code> source, Map<String, TmxPiece.Code> target) {}

    static Codes codes(List<TmxPiece> source, List<TmxPiece> target) {
        Map<Integer, Integer> repeated = repeated(numbered(source), numbered(target));
        return new Codes(codes(source, Map.of()), codes(target, repeated));
    }

    private static Map<String, TmxPiece.Code> codes(
            List<TmxPiece> pieces, Map<Integer, Integer> renumbered) {
        Map<String, Numbered> numbers = numbered(pieces);
        Map<String, TmxPiece.Code> result = new HashMap<>();
        for (int place = 0; place < pieces.size(); place++) {
            if (pieces.get(place) instanceof TmxPiece.Code code) {
                int own = Objects.requireNonNull(numbers.get(key(code, place))).number();
                result.put(token(code, renumbered.getOrDefault(own, own)), code);
            }
        }
        return result;
    }

    /** Most texts have no codes. */
    private static boolean isPlain(List<TmxPiece> pieces) {
        return pieces.isEmpty()
                || (pieces.size() == 1 && pieces.getFirst() instanceof TmxPiece.Text);
    }

    private static String plain(List<TmxPiece> pieces) {
        return pieces.isEmpty() ? "" : ((TmxPiece.Text) pieces.getFirst()).characters();
    }

    /** A single code, or a pair, with its number in its own text. */
    private record Numbered(int number, TmxPiece.Code code) {}

    /** By what identifies them in their text: the pair, or the place. */
    private static Map<String, Numbered> numbered(List<TmxPiece> pieces) {
        Map<String, Numbered> codes = new LinkedHashMap<>();
        for (int place = 0; place < pieces.size(); place++) {
            if (pieces.get(place) instanceof TmxPiece.Code code) {
                codes.putIfAbsent(key(code, place), new Numbered(codes.size() + 1, code));
            }
        }
        return codes;
    }

    private static String key(TmxPiece.Code code, int place) {
        return code.isStandalone() ? "place" + place : "pair " + code.pair();
    }

    /** The source's number for each of the target's. */
    private static Map<Integer, Integer> repeated(
            Map<String, Numbered> source, Map<String, Numbered> target) {
        List<Numbered> open = new ArrayList<>(source.values());
        List<Numbered> left = new ArrayList<>(target.values());
        Map<Integer, Integer> result = new HashMap<>();
        relate(left, open, result, (a, b) -> !a.x().isEmpty() && a.x().equals(b.x()));
        relate(left, open, result, (a, b) -> !a.data().isEmpty() && a.data().equals(b.data()));
        relate(left, open, result, (_, _) -> true);
        int next = source.size() + 1;
        for (Numbered extra : left) {
            result.put(extra.number(), next++);
        }
        return result;
    }

    private static void relate(
            List<Numbered> left,
            List<Numbered> open,
            Map<Integer, Integer> result,
            BiPredicate<TmxPiece.Code, TmxPiece.Code> isSame) {
        left.removeIf(one -> {
            for (Numbered other : open) {
                if (one.code().isStandalone() == other.code().isStandalone()
                        && isSame.test(one.code(), other.code())) {
                    result.put(one.number(), other.number());
                    return open.remove(other);
                }
            }
            return false;
        });
    }

    private static String text(List<TmxPiece> pieces, Map<Integer, Integer> renumbered) {
        Map<String, Numbered> codes = numbered(pieces);
        StringBuilder text = new StringBuilder();
        for (int place = 0; place < pieces.size(); place++) {
            switch (pieces.get(place)) {
                case TmxPiece.Text(String characters) -> text.append(characters);
                case TmxPiece.Code code -> {
                    int own = Objects.requireNonNull(codes.get(key(code, place))).number();
                    text.append(token(code, renumbered.getOrDefault(own, own)));
                }
            }
        }
        return text.toString();
    }

    private static String token(TmxPiece.Code code, int number) {
        InlineCode.Kind half = code.isOpening() ? InlineCode.Kind.OPENING : InlineCode.Kind.CLOSING;
        InlineCode.Kind kind = code.isStandalone() ? InlineCode.Kind.STANDALONE : half;
        return new InlineCode(number, kind, code.data()).token();
    }
}
