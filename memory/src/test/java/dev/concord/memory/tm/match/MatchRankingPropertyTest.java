package dev.concord.memory.tm.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.glossary.text.LanguagePair;
import dev.concord.glossary.text.LanguageTag;
import dev.concord.memory.model.Origin;
import dev.concord.memory.tm.Match;
import dev.concord.memory.tm.MatchQuery;
import dev.concord.memory.tm.TranslationUnit;
import dev.concord.memory.tm.UnitContext;
import dev.concord.memory.tm.UnitDetails;
import dev.concord.memory.tm.match.MatchSettings.OfMemory;
import dev.concord.memory.tm.match.UnitSource.RawHit;
import dev.concord.memory.tm.match.repair.Repair;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatchRankingPropertyTest {
    private static final LanguagePair LANGUAGES =
            new LanguagePair(LanguageTag.of("en"), LanguageTag.of("de"));
    private static final MatchSettings SETTINGS =
            new MatchSettings(
                    Map.of(
                            "old.tmx", new OfMemory(-1, 7),
                            "good.tmx", new OfMemory(2, 0),
                            "", new OfMemory(1, 0)),
                    5,
                    2);
    private static final List<String> MEMORIES = List.of("", "old.tmx", "good.tmx", "other.tmx");

    private static List<TranslationUnit> units(Random random, String[] words) {
        List<TranslationUnit> units = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            String source = text(random, words);
            boolean isOwn = random.nextInt(4) == 0;
            String memory = isOwn ? "" : MEMORIES.get(random.nextInt(MEMORIES.size()));
            units.add(
                    new TranslationUnit(
                            "unit " + i,
                            source,
                            random.nextBoolean() ? "→ " + source : "⇒ " + source,
                            random.nextInt(5) == 0
                                    ? new Origin(Origin.Kind.MACHINE, "mt")
                                    : Origin.PERSON,
                            new UnitContext("", random.nextBoolean() ? "next" : "", "id" + i % 7),
                            new UnitDetails(
                                    memory,
                                    "",
                                    random.nextBoolean()
                                            ? Optional.of(Instant.ofEpochSecond(random.nextInt(9)))
                                            : Optional.empty(),
                                    random.nextInt(6) == 0)));
        }
        return units;
    }

    private static String text(Random random, String[] words) {
        StringBuilder text = new StringBuilder();
        int length = 2 + random.nextInt(5);
        for (int i = 0; i < length; i++) {
            String word = words[random.nextInt(words.length)];
            switch (random.nextInt(12)) {
                case 0 -> text.append("⟦").append(1 + random.nextInt(3)).append("/⟧");
                case 1, 2 -> text.append(random.nextInt(4)).append(' ');
                case 3 -> text.append(word.toUpperCase(java.util.Locale.ROOT)).append(' ');
                case 4 -> text.append(word).append("  ");
                default -> text.append(word).append(' ');
            }
        }
        return text.toString().strip();
    }

    private static MatchQuery query(Random random, String[] words, int minimum, int limit) {
        return new MatchQuery(
                text(random, words),
                new UnitContext("", random.nextBoolean() ? "next" : "", "id3"),
                "unit 5",
                minimum,
                limit);
    }

    /** Every unit settled, then sorted; what came before is left out. */
    private static List<Match> everyUnitRanked(MatchQuery query, List<TranslationUnit> units) {
        var rating = new Rating(query, SETTINGS);
        var repair = new Repair(LANGUAGES).to(rating.source().exact());
        List<Candidate> all = new ArrayList<>();
        for (TranslationUnit unit : units) {
            boolean isAlike = rating.source().hasSameSkeletonAs(RatedSource.of(unit.source()));
            double likeness = isAlike ? 1 : ListedUnits.likeness(query.source(), unit);
            var candidate = new Candidate(new RawHit(unit, likeness), rating, SETTINGS);
            candidate.settle(repair);
            all.add(candidate);
        }
        Set<Candidate.Content> seen = new HashSet<>();
        return all.stream()
                .filter(candidate -> !candidate.id().equals(query.excludedId()))
                .filter(candidate -> candidate.similarity() >= query.minimalSimilarity())
                .sorted(Candidate.bestFirst())
                .filter(candidate -> seen.add(candidate.content()))
                .limit(query.limit())
                .map(Candidate::match)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "press the reset button now, 50, 5",
        "press the reset button now, 75, 1",
        "a b, 50, 10",
        "초 기 화 버 튼, 60, 3",
        "ボ タ ン を 押 す, 50, 4",
        "اضغط زر إعادة الضبط, 99, 8",
        "กด ปุ่ม รีเซ็ต, 0, 9"
    })
    void rankIsThatOfEveryUnitRatedAndSorted(String words, int minimum, int limit) {
        var random = new Random(words.hashCode());
        List<TranslationUnit> units = units(random, words.split(" "));
        var ranking = new MatchRanking(LANGUAGES);
        for (int i = 0; i < 60; i++) {
            MatchQuery query = query(random, words.split(" "), minimum, limit);

            List<Match> ranked = ranking.rank(query, new ListedUnits(units), SETTINGS);

            assertThat(ranked).isEqualTo(everyUnitRanked(query, units));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"press the reset button now", "초 기 화 버 튼", "x"})
    void noMatchWhoseTargetWasAdaptedIsRatedAHundred(String words) {
        var random = new Random(7);
        List<TranslationUnit> units = units(random, words.split(" "));
        var ranking = new MatchRanking(LANGUAGES);
        int adapted = 0;
        for (int i = 0; i < 200; i++) {
            MatchQuery query = query(random, words.split(" "), 0, 50);
            for (Match match : ranking.rank(query, new ListedUnits(units), MatchSettings.DEFAULT)) {
                if (!match.proposal().equals(match.unit().target())) {
                    adapted++;
                    assertThat(match.similarity()).isLessThan(100);
                }
                if (match.similarity() == 100) {
                    assertThat(match.unit().source()).isEqualTo(query.source());
                }
            }
        }
        assertThat(adapted).isGreaterThan(100);
    }
}
