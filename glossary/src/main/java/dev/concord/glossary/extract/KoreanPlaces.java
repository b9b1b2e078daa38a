package dev.concord.glossary.extract;

import dev.concord.glossary.extract.WordEvidence.NounPrior;
import dev.concord.glossary.text.KoreanParticles;
import java.util.List;
import java.util.Locale;

/** Korean: case particles stand behind nouns; predicates end a sentence in their own endings. */
final class KoreanPlaces implements PlaceReader {
    private static final NounPrior BARE = new NounPrior(0.6, 3);
    private static final NounPrior PREDICATE = new NounPrior(0.02, 30);
    private static final List<String> CASES =
            List.of("을", "를", "이", "가", "의", "에", "에서", "으로", "로", "은", "는", "와", "과");
    private static final List<String> PREDICATES = List.of("다", "요", "시오", "는", "게", "도록", "지");

    @Override
    public void read(Place place, WordEvidence word) {
        String text = place.form().text().toLowerCase(Locale.KOREAN);
        String stem = place.form().stem();
        if (text.startsWith(stem) && CASES.contains(text.substring(stem.length()))) {
            word.noun++;
        } else if (text.equals(stem) && isPredicate(stem)) {
            word.verb++;
        }
    }

    @Override
    public NounPrior prior(String word) {
        boolean particle =
                KoreanParticles.isEnding("가", word) || KoreanParticles.isEnding("각", word);
        return particle || isPredicate(word) ? PREDICATE : BARE;
    }

    private static boolean isPredicate(String word) {
        return word.length() > 1 && PREDICATES.stream().anyMatch(word::endsWith);
    }
}
