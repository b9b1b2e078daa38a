package dev.concord.memory.tm.match.repair;

import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.tm.match.repair.NumberLayout.Reading;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How a number of a source may be written in a target, where no unit shows it. */
public final class NumberNotation {
    private final NumberLayout source;
    private final NumberLayout target;

    public NumberNotation(LanguagePair languages) {
        source = NumberLayout.of(languages.source());
        target = NumberLayout.of(languages.target());
    }

    /**
     * The forms of a number, the likeliest first: with the target's separators, and as it stands
     * where its separator may be none, as in a version or a section's number.
     */
    public List<String> forms(String number) {
        String western = Digits.western(number);
        String unsigned = western.replaceFirst("^[-+\u2212]", "");
        String sign = western.substring(0, western.length() - unsigned.length());
        Optional<Reading> reading = source.read(unsigned);
        if (reading.isEmpty()) {
            return List.of(number);
        }
        String localised = sign + target.write(reading.get(), Optional.empty());
        boolean isSure = unsigned.chars().anyMatch(c -> c != '.' && (c < '0' || c > '9'));
        return isSure ? List.of(localised) : Stream.of(localised, number).distinct().toList();
    }
}
