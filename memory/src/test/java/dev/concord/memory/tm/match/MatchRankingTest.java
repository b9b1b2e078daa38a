package dev.concord.memory.tm.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.concord.glossary.text.LanguagePair;
import dev.concord.glossary.text.LanguageTag;
import dev.concord.memory.model.Origin;
import dev.concord.memory.tm.Match;
import dev.concord.memory.tm.MatchKind;
import dev.concord.memory.tm.MatchQuery;
import dev.concord.memory.tm.TranslationUnit;
import dev.concord.memory.tm.UnitContext;
import dev.concord.memory.tm.UnitDetails;
import dev.concord.memory.tm.match.MatchSettings.OfMemory;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchRankingTest {
    private static final UnitContext BETWEEN = new UnitContext("Before.", "After.", "");

    private static TranslationUnit unit(String id, String source, String target) {
        return new TranslationUnit(id, source, target, Origin.PERSON);
    }

    private static TranslationUnit unit(String id, UnitContext context, UnitDetails details) {
        return new TranslationUnit(id, "Save", "to " + id, Origin.PERSON, context, details);
    }

    private static UnitDetails of(String memory, long changed) {
        return new UnitDetails(memory, "", Optional.of(Instant.ofEpochSecond(changed)), false);
    }

    private static List<Match> rank(
            String languages, MatchSettings settings, MatchQuery query, TranslationUnit... units) {
        String[] tags = languages.split(">");
        var pair = new LanguagePair(LanguageTag.of(tags[0]), LanguageTag.of(tags[1]));
        return new MatchRanking(pair).rank(query, new ListedUnits(List.of(units)), settings);
    }

    private static List<Match> rank(MatchQuery query, TranslationUnit... units) {
        return rank("en>de", MatchSettings.DEFAULT, query, units);
    }

    private static MatchQuery save(UnitContext context) {
        return new MatchQuery("Save", context, "", 50, 10);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en>de | Press the button. | Press the button. | 100 | exact | identical
                    en>de | caf\u00e9 | cafe\u0301 | 100 | exact | identical
                    en>de | Press the button. | press the Button. | 99 | fuzzy | only upper and lower case differ, case adapted
                    en>de | Press the button. | Press  the button. | 99 | fuzzy | only spaces differ
                    en>de | Press the button. | Press ⟦1⟧the⟦/1⟧ button. | 98 | fuzzy | only inline codes differ, 2 inline codes left out
                    en>de | Press ⟦2⟧the⟦/2⟧ button. | Press ⟦1⟧the⟦/1⟧ button. | 99 | fuzzy | only inline codes differ, inline codes adapted
                    en>de | ⟦1⟧Press⟦/1⟧ the button. | Press the ⟦1⟧button⟦/1⟧. | 99 | fuzzy | only inline codes differ
                    en>de | Set 12 of 20 done | Set 13 of 25 done | 99 | fuzzy | only numbers differ, numbers adapted
                    en>de | Set 12 of 12 done | Set 13 of 25 done | 99 | fuzzy | only numbers differ, numbers adapted
                    en>de | Set 12 of 20 done | Set 13 of 13 done | 96 | fuzzy | only numbers differ, 2 numbers to check
                    en>de | See https://a.example | See https://b.example | 99 | fuzzy | only addresses differ, address adapted
                    en>de | Copy 3 big files to 5 disks | Copy 4 files to 6 disks | 66 | fuzzy | 1 word differs, numbers adapted
                    en>de | Press the button | Press the button! | 88 | fuzzy | only punctuation differs
                    en>de | Press the button | Press a knob | 38 | fuzzy | 2 words differ
                    en>de | Wait 5 seconds or 10 | Wait 5 seconds | 70 | fuzzy | 1 word differs, 1 number to check
                    ja>de | 初期化ボタンを押す | 初期化キーを押す | 54 | fuzzy | 3 characters differ
                    ja>de | 3ページ目を開く | 5ページ目を開く | 99 | fuzzy | only numbers differ, number adapted
                    ko>de | 초기화 버튼을 누르세요 | 초기화 단추를 누르세요 | 65 | fuzzy | 3 characters differ
                    ko>de | 파일 3개 중 2개를 복사함 | 파일 9개 중 8개를 복사함 | 99 | fuzzy | only numbers differ, numbers adapted
                    th>en | เปิดไฟล์ ๓ รายการ | เปิดไฟล์ ๘ รายการ | 99 | fuzzy | only numbers differ, number adapted
                    th>en | เปิดไฟล์ | ปิดไฟล์ | 88 | fuzzy | 1 character differs
                    ar>en | افتح الصفحة ٣ | افتح الصفحة ١٢ | 99 | fuzzy | only numbers differ, number adapted
                    ar>en | افتح الملف الآن | أغلق الملف الآن | 69 | fuzzy | 1 word differs
                    """)
    void rankRatesAndSaysWhy(
            String languages, String query, String known, int similarity, String kind, String why) {
        List<Match> matches =
                rank(
                        languages,
                        MatchSettings.DEFAULT,
                        new MatchQuery(query, "", 0, 5),
                        unit("1", known, known));

        assertThat(matches)
                .singleElement()
                .extracting(Match::similarity, match -> match.kind().code(), Match::reason)
                .containsExactly(similarity, kind, why);
    }

    @Test
    void rankPutsContextBeforeIdBeforeExactText() {
        var sameId = new UnitContext("Other.", "Other.", "menu.save");
        var query = save(new UnitContext("Before.", "After.", "menu.save"));

        List<Match> matches =
                rank(
                        query,
                        unit("exact", UnitContext.NONE, of("", 9)),
                        unit("id", sameId, of("", 5)),
                        unit("context", BETWEEN, of("", 1)));

        assertThat(matches)
                .extracting(Match::proposal, Match::kind, Match::similarity, Match::reason)
                .containsExactly(
                        tuple("to context", MatchKind.IN_CONTEXT, 100, "identical, same context"),
                        tuple("to id", MatchKind.ID, 100, "identical, same ID"),
                        tuple("to exact", MatchKind.EXACT, 100, "identical"));
    }

    @Test
    void rankKeepsTheTrueSimilarityOfAnIdWhoseTextHasChanged() {
        var id = new UnitContext("", "", "k");
        var known =
                new TranslationUnit(
                        "1", "Save file", "Datei sichern", Origin.PERSON, id, UnitDetails.NONE);

        List<Match> matches =
                rank(
                        new MatchQuery("Save files", id, "", 50, 5),
                        known,
                        unit("2", "Save file", "Datei speichern"));

        assertThat(matches)
                .extracting(Match::kind, Match::similarity, Match::reason)
                .containsExactly(
                        tuple(MatchKind.ID, 77, "1 word differs, same ID"),
                        tuple(MatchKind.FUZZY, 77, "1 word differs"));
    }

    @ParameterizedTest
    @CsvSource({
        "Before.,After.,Before.,After.,IN_CONTEXT",
        "'',After.,'',After.,IN_CONTEXT",
        "Before.,'',Before.,'',IN_CONTEXT",
        "'','','','',EXACT",
        "Before.,After.,Before.,'',EXACT",
        "'',After.,Before.,After.,EXACT",
        "Before ⟦1/⟧.,After.,Before .,After.,IN_CONTEXT",
        "Before.,After.,Before.,after.,EXACT"
    })
    void contextCountsWhenBothSidesAreTheSame(
            String before, String after, String knownBefore, String knownAfter, MatchKind kind) {
        List<Match> matches =
                rank(
                        save(new UnitContext(before, after, "")),
                        unit("1", new UnitContext(knownBefore, knownAfter, ""), UnitDetails.NONE));

        assertThat(matches).singleElement().extracting(Match::kind).isEqualTo(kind);
    }

    @Test
    void rankTakesPenaltiesOffAndNamesThem() {
        var settings = new MatchSettings(Map.of("old.tmx", new OfMemory(0, 10)), 5, 2);
        var all = new UnitDetails("old.tmx", "", Optional.empty(), true);
        var machine =
                new TranslationUnit(
                        "1", "Save", "Sichern", new Origin(Origin.Kind.MACHINE, "x"), BETWEEN, all);

        List<Match> matches = rank("en>de", settings, save(BETWEEN), machine);

        assertThat(matches)
                .singleElement()
                .extracting(Match::similarity, Match::kind, Match::reason)
                .containsExactly(
                        83,
                        MatchKind.IN_CONTEXT,
                        "identical, same context, memory penalty 10 %, machine translation,"
                                + " other variant of the language");
    }

    @Test
    void rankBreaksTiesByPriorityThenByAge() {
        var settings = new MatchSettings(Map.of("first.tmx", new OfMemory(1, 0)), 0, 0);

        List<Match> matches =
                rank(
                        "en>de",
                        settings,
                        save(UnitContext.NONE),
                        unit("old", UnitContext.NONE, of("b.tmx", 1)),
                        unit("new", UnitContext.NONE, of("a.tmx", 9)),
                        unit("first", UnitContext.NONE, of("first.tmx", 0)),
                        unit("own", UnitContext.NONE, of("", 0)));

        assertThat(matches)
                .extracting(Match::proposal)
                .containsExactly("to first", "to own", "to new", "to old");
    }

    @Test
    void rankOffersWhatComesToTheSameOnce() {
        List<Match> matches =
                rank(
                        new MatchQuery("Page 5", "", 50, 5),
                        unit("1", "Page 3", "Seite 3"),
                        unit("2", "Page 4", "Seite 4"),
                        unit("3", "Page 5", "Seite 5"),
                        unit("4", "Page 5", "Seite 5"),
                        unit("5", "Page 6", "Blatt 6"));

        assertThat(matches)
                .extracting(Match::proposal, Match::similarity)
                .containsExactly(tuple("Seite 5", 100), tuple("Blatt 5", 99));
    }

    @Test
    void rankFindsBehindManyPenalisedUnitsTheBestOne() {
        var settings = new MatchSettings(Map.of("bad.tmx", new OfMemory(0, 40)), 0, 0);
        TranslationUnit[] units = new TranslationUnit[101];
        for (int i = 0; i < 100; i++) {
            units[i] =
                    new TranslationUnit(
                            "bad " + i,
                            "Press the red button",
                            "schlecht " + i,
                            Origin.PERSON,
                            UnitContext.NONE,
                            of("bad.tmx", i));
        }
        units[100] = unit("good", "Press a big red button", "gut");

        List<Match> matches =
                rank("en>de", settings, new MatchQuery("Press the red buttons", "", 50, 1), units);

        assertThat(matches).extracting(Match::proposal).containsExactly("gut");
    }

    @Test
    void rankLeavesTheSegmentItselfOut() {
        List<Match> matches =
                rank(
                        new MatchQuery("Save", "2", 50, 5),
                        unit("1", "Save", "Sichern"),
                        unit("2", "Save", "Speichern"));

        assertThat(matches).extracting(Match::proposal).containsExactly("Sichern");
    }

    @Test
    void settingsRefuseAPenaltyThatIsNoPercentage() {
        assertThatThrownBy(() -> new OfMemory(0, 101))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("101");
    }
}
