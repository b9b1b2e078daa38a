package dev.concord.memory.tm.match.repair;

import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.tm.match.repair.NumberLayout.Reading;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Carries a number over into the form that a target has: with the separators of its language and
 * the digits of its script, if the unit shows that it has them or there is no other way to read the
 * number.
 */
final class NumberForm {
    private static final int ARABIC_ZERO = 0x0660;
    private static final int PERSIAN_ZERO = 0x06F0;

    private final NumberLayout source;
    private final NumberLayout target;

    NumberForm(LanguagePair languages) {
        source = NumberLayout.of(languages.source());
        target = NumberLayout.of(languages.target());
    }

    /** Whether a number in a unit's target is that in its source. */
    boolean isSame(String inSource, String inTarget) {
        String here = Digits.western(inSource);
        String there = Digits.western(inTarget);
        return Digits.areSame(here, there)
                && isNegative(here) == isNegative(there)
                && isSameUnsigned(unsigned(here), unsigned(there));
    }

    private boolean isSameUnsigned(String here, String there) {
        return here.equals(there) || isSameInLayouts(here, there);
    }

    private boolean isSameInLayouts(String here, String there) {
        Optional<String> read = source.read(here).map(Reading::value);
        return read.isPresent() && read.equals(target.read(there).map(Reading::value));
    }

    /**
     * The number that replaces the one in the target.
     *
     * @param was the number in the unit's source
     * @param stands the same in the unit's target
     * @param becomes the number in the query
     * @return nothing when more than one form is possible
     */
    Optional<String> carry(String was, String stands, String becomes) {
        String wanted = Digits.western(becomes);
        String sign = sign(wanted);
        if (sign.isEmpty() && sign(was).isEmpty() && sign(stands).equals("+")) {
            sign = "+";
        }
        String signed = sign;
        return carryUnsigned(
                        unsigned(Digits.western(was)),
                        unsigned(Digits.western(stands)),
                        unsigned(wanted))
                .map(form -> signed + inScriptOf(stands, form));
    }

    private Optional<String> carryUnsigned(String here, String there, String wanted) {
        Set<String> forms = new LinkedHashSet<>();
        if (here.equals(there)) {
            forms.add(wanted);
        }
        if (isSameInLayouts(here, there)) {
            Optional<Reading> reading = source.read(wanted);
            if (reading.isPresent()) {
                String localised = target.write(reading.get(), groupSign(there));
                if (isPlain(here) && isOnlyOneReading(wanted)) {
                    forms.clear();
                }
                forms.add(localised);
            } else if (!here.equals(there)) {
                return Optional.empty();
            }
        }
        return forms.size() == 1 ? Optional.of(forms.iterator().next()) : Optional.empty();
    }

    private static String sign(String number) {
        return number.substring(0, number.length() - unsigned(number).length());
    }

    private static String unsigned(String number) {
        return isNegative(number) || number.startsWith("+") ? number.substring(1) : number;
    }

    private static boolean isNegative(String number) {
        return number.startsWith("-") || number.startsWith("\u2212");
    }

    /** The sign between groups that the target has shown; two forms of a space are two signs. */
    private Optional<Character> groupSign(String there) {
        return there.chars().mapToObj(c -> (char) c).filter(target::isGroupSign).findFirst();
    }

    private static boolean isPlain(String number) {
        return number.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /**
     * True when a number with separators can be nothing else in the source's language. A single
     * kind of point may as well stand in a version or a section's number.
     */
    private static boolean isOnlyOneReading(String number) {
        return number.chars().anyMatch(c -> c != '.' && (c < '0' || c > '9'));
    }

    private static String inScriptOf(String stands, String western) {
        int zero = Digits.zeroOf(stands);
        String digits = Digits.inScript(western, zero);
        boolean isArabic = zero == ARABIC_ZERO || zero == PERSIAN_ZERO;
        boolean hasWesternSigns = stands.indexOf('.') >= 0 || stands.indexOf(',') >= 0;
        return isArabic && !hasWesternSigns
                ? digits.replace('.', '\u066B').replace(',', '\u066C')
                : digits;
    }
}
