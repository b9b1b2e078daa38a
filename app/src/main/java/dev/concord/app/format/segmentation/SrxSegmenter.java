package dev.concord.app.format.segmentation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;

/**
 * Splits by SRX rules: at every position the first rule that matches decides, no rule means no
 * break. Positions are found through the breaking rules and then tried against the rules before.
 */
final class SrxSegmenter implements Segmenter {
    /** How far back a rule may look; real rules look at a word or two. */
    private static final int REACH = 200;

    private final List<SrxRule> rules;

    SrxSegmenter(List<SrxRule> rules) {
        this.rules = List.copyOf(rules);
    }

    @Override
    public List<Integer> breaks(String text) throws SegmentationException {
        TreeMap<Integer, Integer> firstRule = new TreeMap<>();
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).breaks()) {
                collect(text, i, firstRule);
            }
        }
        List<Integer> breaks = new ArrayList<>();
        for (var candidate : firstRule.entrySet()) {
            if (!isForbidden(text, candidate.getKey(), candidate.getValue())) {
                breaks.add(candidate.getKey());
            }
        }
        return breaks;
    }

    private void collect(String text, int index, TreeMap<Integer, Integer> firstRule)
            throws SegmentationException {
        SrxRule rule = rules.get(index);
        try {
            BoundedText bounded = new BoundedText(text);
            Matcher before = rule.before().matcher(bounded);
            Matcher after = after(rule, bounded);
            while (before.find()) {
                int at = before.end();
                if (at > 0 && at < text.length() && after.region(at, text.length()).lookingAt()) {
                    firstRule.putIfAbsent(at, index);
                }
            }
        } catch (BoundedText.TooMuchException | StackOverflowError e) {
            throw endless(rule, e);
        }
    }

    private boolean isForbidden(String text, int at, int before) throws SegmentationException {
        BoundedText bounded = new BoundedText(text);
        for (SrxRule rule : rules.subList(0, before)) {
            try {
                if (!rule.breaks() && matchesAt(rule, bounded, at)) {
                    return true;
                }
            } catch (BoundedText.TooMuchException | StackOverflowError e) {
                throw endless(rule, e);
            }
        }
        return false;
    }

    private static boolean matchesAt(SrxRule rule, BoundedText text, int at) {
        if (!after(rule, text).region(at, text.length()).lookingAt()) {
            return false;
        }
        Matcher before = rule.before().matcher(text).useTransparentBounds(true);
        for (int start = at; start >= Math.max(0, at - REACH); start--) {
            if (before.region(start, at).matches()) {
                return true;
            }
        }
        return false;
    }

    private static Matcher after(SrxRule rule, BoundedText text) {
        return rule.after().matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    private static SegmentationException endless(SrxRule rule, Throwable cause) {
        return new SegmentationException(
                "rule "
                        + rule.number()
                        + " of the SRX rules takes too long on this text; simplify its expression",
                cause);
    }
}
