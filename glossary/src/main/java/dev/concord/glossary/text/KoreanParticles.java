package dev.concord.glossary.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The particles and light verb endings that Korean writes onto a noun. A particle with two forms is
 * taken off only after the kind of syllable its form demands (을 after a final consonant, 를 after a
 * vowel), which keeps nouns that merely end in such a syllable whole.
 */
public final class KoreanParticles {
    private static final char FIRST_SYLLABLE = '\uAC00';
    private static final char LAST_SYLLABLE = '\uD7A3';
    private static final int FINALS = 28;
    private static final int FINAL_RIEUL = 8;

    private static final List<String> AFTER_CONSONANT =
            List.of(
                    "으로써", "으로서", "으로는", "으로", "이라는", "이라고", "이라", "이나", "이란", "이며", "이든", "이고",
                    "이야", "은", "이", "을", "과", "과의", "과는", "입니다");

    private static final List<String> AFTER_VOWEL =
            List.of(
                    "로써", "로서", "로는", "라는", "라고", "나", "란", "며", "든", "는", "가", "를", "와", "와의",
                    "와는", "로");

    private static final List<String> AFTER_ANY =
            List.of(
                    "에서는", "에서의", "에서도", "에게서", "에서", "에게", "에는", "에도", "에만", "에", "의", "도", "만",
                    "까지", "부터", "마다", "처럼", "보다", "조차", "밖에", "하고", "들", "들은", "들이", "들을", "들의",
                    "이다", "입니다", "인", "임", "합니다", "하십시오", "하세요", "하는", "하여", "해서", "하면", "한다", "하다",
                    "하지", "하기", "할", "한", "했습니다", "됩니다", "되는", "되어", "되지", "된", "될", "되면", "되었습니다");

    private static final List<Particle> LONGEST_FIRST =
            Stream.of(
                            AFTER_CONSONANT.stream().map(p -> new Particle(p, Demand.CONSONANT)),
                            AFTER_VOWEL.stream().map(p -> new Particle(p, Demand.VOWEL)),
                            AFTER_ANY.stream().map(p -> new Particle(p, Demand.NONE)))
                    .flatMap(particles -> particles)
                    .sorted((a, b) -> b.text.length() - a.text.length())
                    .toList();

    /** Each of the paired particles with its forms after a consonant and after a vowel. */
    private static final List<Pair> PAIRS =
            List.of(
                    new Pair("은", "는"),
                    new Pair("이", "가"),
                    new Pair("을", "를"),
                    new Pair("과", "와"),
                    new Pair("으로", "로"),
                    new Pair("으로써", "로써"),
                    new Pair("으로서", "로서"),
                    new Pair("으로는", "로는"),
                    new Pair("이라는", "라는"),
                    new Pair("이라고", "라고"),
                    new Pair("이란", "란"),
                    new Pair("이나", "나"),
                    new Pair("이며", "며"),
                    new Pair("과의", "와의"),
                    new Pair("과는", "와는"));

    private KoreanParticles() {}

    /**
     * The word without its particles. At least two syllables remain, or one where the particle
     * leaves no doubt (값을, 키에서). Taking them off is repeated, so that a noun and the same noun with
     * a particle always come out alike.
     */
    public static String strip(String word) {
        String rest = word;
        for (String shorter = once(rest); !shorter.equals(rest); shorter = once(rest)) {
            rest = shorter;
        }
        return rest;
    }

    /** Whether an ending, standing right behind a noun, is nothing but particles and endings. */
    public static boolean isEnding(String noun, String ending) {
        if (ending.isEmpty()) {
            return true;
        }
        for (Particle particle : LONGEST_FIRST) {
            if (ending.startsWith(particle.text)
                    && particle.fits(noun)
                    && isEnding(noun + particle.text, ending.substring(particle.text.length()))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The particle at the start of {@code after}, in the form it takes behind another noun.
     *
     * @param after the text behind the noun that is replaced
     * @param noun the noun that comes in its place
     * @return the particle as found and as needed, both empty where no paired particle stands there
     */
    public static Adjusted adjust(String after, String noun) {
        String word = leadingHangul(after);
        Optional<Pair> longest =
                PAIRS.stream()
                        .filter(pair -> !pair.in(word).isEmpty())
                        .max(Comparator.comparingInt(pair -> pair.in(word).length()));
        if (longest.isEmpty()) {
            return new Adjusted("", "", true);
        }
        Pair pair = longest.get();
        String found = pair.in(word);
        int last = soundOf(noun);
        if (last < 0) {
            return new Adjusted(found, found, false);
        }
        boolean direction = pair.afterVowel.startsWith("로");
        boolean vowelForm = last == 0 || (direction && last == FINAL_RIEUL);
        return new Adjusted(found, vowelForm ? pair.afterVowel : pair.afterConsonant, true);
    }

    private static boolean continues(String word, String particle) {
        String rest = word.substring(particle.length());
        return rest.isEmpty() || AFTER_ANY.contains(rest);
    }

    private static String leadingHangul(String text) {
        int end = 0;
        while (end < text.length() && isHangul(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }

    private static String once(String word) {
        for (Particle particle : LONGEST_FIRST) {
            if (!word.endsWith(particle.text)) {
                continue;
            }
            String rest = word.substring(0, word.length() - particle.text.length());
            if (rest.length() >= particle.shortestNoun() && particle.fits(rest)) {
                return rest;
            }
        }
        return word;
    }

    private static boolean isHangul(char c) {
        return c >= FIRST_SYLLABLE && c <= LAST_SYLLABLE;
    }

    /** Index of the final consonant of a word's last syllable, 0 for a vowel, -1 if unknown. */
    private static int finalOf(String word) {
        char last = word.charAt(word.length() - 1);
        return isHangul(last) ? (last - FIRST_SYLLABLE) % FINALS : -1;
    }

    /**
     * A particle as it stands and as it has to stand.
     *
     * @param found the particle in the text, empty if none
     * @param needed its form behind the new noun
     * @param certain whether the sound the new noun ends in is known
     */
    public record Adjusted(String found, String needed, boolean certain) {}

    /** Like {@link #finalOf}, and for digits and spelt letters by the way Korean reads them. */
    private static int soundOf(String noun) {
        char last = noun.charAt(noun.length() - 1);
        if (isHangul(last)) {
            return finalOf(noun);
        }
        if (last >= '0' && last <= '9') {
            return "178".indexOf(last) >= 0 ? FINAL_RIEUL : "036".indexOf(last) >= 0 ? 1 : 0;
        }
        if (!WordShape.isAcronym(noun)) {
            return -1;
        }
        return "LR".indexOf(last) >= 0 ? FINAL_RIEUL : "MN".indexOf(last) >= 0 ? 1 : 0;
    }

    private record Pair(String afterConsonant, String afterVowel) {

        /** The form of this particle that a word is or starts with, empty if neither. */
        String in(String word) {
            if (word.startsWith(afterConsonant) && continues(word, afterConsonant)) {
                return afterConsonant;
            }
            return word.startsWith(afterVowel) && continues(word, afterVowel) ? afterVowel : "";
        }
    }

    private enum Demand {
        CONSONANT,
        VOWEL,
        NONE
    }

    private record Particle(String text, Demand demand) {

        int shortestNoun() {
            return text.length() > 1 || text.equals("을") || text.equals("를") ? 1 : 2;
        }

        boolean fits(String noun) {
            if (noun.isEmpty()) {
                return false;
            }
            int last = finalOf(noun);
            if (last < 0) {
                return Character.isLetterOrDigit(noun.charAt(noun.length() - 1));
            }
            return switch (demand) {
                case CONSONANT -> last != 0;
                case VOWEL -> last == 0 || (text.startsWith("로") && last == FINAL_RIEUL);
                case NONE -> true;
            };
        }
    }
}
