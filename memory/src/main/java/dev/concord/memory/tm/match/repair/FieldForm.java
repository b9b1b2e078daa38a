package dev.concord.memory.tm.match.repair;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Carries dates and times over: their fields into the order, the separators, the width and the
 * script that the target has. Which field goes where is read off the unit, by the fields' values;
 * nothing is known of months.
 */
final class FieldForm {
    /** A date with a time, its seconds and their fraction. */
    private static final int MOST_FIELDS = 7;

    private FieldForm() {}

    /**
     * A text as runs of digits and what stands around them.
     *
     * @param around one more than fields
     */
    private record Fields(List<String> digits, List<String> around) {
        static Fields of(String text) {
            String western = Digits.western(text);
            List<String> digits = new ArrayList<>();
            List<String> around = new ArrayList<>();
            int last = 0;
            for (int i = 0; i < western.length(); ) {
                int end = i;
                while (end < western.length() && Digits.isDigit(western.charAt(end))) {
                    end++;
                }
                if (end > i) {
                    around.add(western.substring(last, i));
                    digits.add(western.substring(i, end));
                    last = end;
                }
                i = Math.max(end, i + 1);
            }
            around.add(western.substring(last));
            return new Fields(digits, around);
        }

        int size() {
            return digits.size();
        }

        boolean hasValueOf(int field, Fields other, int otherField) {
            return value(digits.get(field)).equals(value(other.digits.get(otherField)));
        }

        /** Of the same separators, and with long years where the other has them. */
        boolean isLike(Fields other) {
            boolean isLike = around.equals(other.around);
            for (int i = 0; isLike && i < size(); i++) {
                isLike = isLong(digits.get(i)) == isLong(other.digits.get(i));
            }
            return isLike;
        }

        boolean beginsWithYear() {
            return isLong(digits.getFirst());
        }

        private static boolean isLong(String field) {
            return field.length() > 2;
        }

        private static String value(String field) {
            return Digits.withoutLeadingZeros(field);
        }
    }

    /** Whether a date or time in a unit's target is that in its source. */
    static boolean isSame(String inSource, String inTarget, boolean isDate) {
        return !orders(Fields.of(inSource), Fields.of(inTarget), isDate).isEmpty();
    }

    /**
     * The date or time that replaces the one in the target.
     *
     * @param isDate whether the target may have the fields in another order
     * @return nothing when it is not certain
     */
    static Optional<String> carry(String was, String stands, String becomes, boolean isDate) {
        Fields here = Fields.of(was);
        Fields there = Fields.of(stands);
        Fields wanted = Fields.of(becomes);
        if (wanted.size() != here.size() || !wanted.isLike(here)) {
            return Optional.empty();
        }
        if (Digits.western(was).equals(Digits.western(stands))) {
            return Optional.of(Digits.inScript(Digits.western(becomes), Digits.zeroOf(stands)));
        }
        Set<String> forms = new HashSet<>();
        for (int[] order : orders(here, there, isDate)) {
            forms.add(write(there, wanted, order, isDate));
        }
        return forms.size() == 1
                ? Optional.of(Digits.inScript(forms.iterator().next(), Digits.zeroOf(stands)))
                : Optional.empty();
    }

    /** For each field of the target, which field of the source it can be. */
    private static List<int[]> orders(Fields here, Fields there, boolean isFree) {
        List<int[]> found = new ArrayList<>();
        if (here.size() == there.size() && here.size() > 0 && here.size() <= MOST_FIELDS) {
            // Behind a year that comes first, every language has the month and then the day.
            boolean isMovable = isFree && !(here.beginsWithYear() && there.beginsWithYear());
            collect(here, there, isMovable, new int[here.size()], 0, found);
        }
        return found;
    }

    private static void collect(
            Fields here, Fields there, boolean isFree, int[] order, int field, List<int[]> found) {
        if (field == order.length) {
            found.add(order.clone());
            return;
        }
        for (int i = 0; i < order.length; i++) {
            boolean isTaken = false;
            for (int j = 0; j < field; j++) {
                isTaken |= order[j] == i;
            }
            if (!isTaken && (isFree || i == field) && there.hasValueOf(field, here, i)) {
                order[field] = i;
                collect(here, there, isFree, order, field + 1, found);
            }
        }
    }

    private static String write(Fields there, Fields wanted, int[] order, boolean isDate) {
        StringBuilder text = new StringBuilder(there.around().getFirst());
        for (int i = 0; i < order.length; i++) {
            String digits = wanted.digits().get(order[i]);
            // Minutes and seconds have two digits everywhere.
            text.append(isDate || i == 0 ? inWidth(there, digits) : digits);
            text.append(there.around().get(i + 1));
        }
        return text.toString();
    }

    /** With a zero before a single digit where the target writes so, or as the query has it. */
    private static String inWidth(Fields there, String digits) {
        if (digits.length() > 2) {
            return digits;
        }
        String bare = Fields.value(digits);
        if (there.digits().stream().anyMatch(field -> field.length() == 1)) {
            return bare;
        }
        boolean isPadded =
                there.digits().stream().anyMatch(f -> f.length() == 2 && f.startsWith("0"));
        return isPadded && bare.length() == 1 ? "0" + bare : digits;
    }
}
