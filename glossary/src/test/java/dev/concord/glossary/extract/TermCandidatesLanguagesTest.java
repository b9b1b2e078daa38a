package dev.concord.glossary.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.glossary.text.LanguageTag;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sources in other languages than English. */
class TermCandidatesLanguagesTest {

    @Test
    void bestTellsGermanNounsByTheirCapital() {
        List<String> terms =
                terms(
                        "de",
                        "Die Pumpe startet, wenn das Druckventil schließt.",
                        "Bitte schließen Sie das Druckventil und die Pumpen.",
                        "Wenn die Pumpe schließt, öffnet das Druckventil.",
                        "Sie öffnen alle Druckventile der Pumpe.");

        assertThat(terms)
                .contains("Pumpe", "Druckventil")
                .doesNotContain("schließt", "schließen", "öffnet", "Wenn", "Die", "Sie");
    }

    @Test
    void bestTellsFrenchNounsByTheirDeterminersAndLinksThemByDe() {
        List<String> terms =
                terms(
                        "fr",
                        "Ouvrez la vanne de sécurité et les nouvelles pompes.",
                        "La vanne de sécurité est fermée pour la pompe.",
                        "Pour fermer une pompe, ouvrez les vannes de sécurité.",
                        "Chaque vanne de sécurité ouvre la nouvelle pompe.");

        assertThat(terms)
                .contains("vanne de sécurité", "pompe")
                .doesNotContain("la", "de", "vanne de", "nouvelle");
    }

    @Test
    void bestTakesKoreanParticlesOffNouns() {
        List<String> terms =
                terms(
                        "ko",
                        "밸브를 열고 펌프를 확인합니다.",
                        "펌프의 밸브가 없습니다.",
                        "%s펌프에서 밸브를 찾을 수 없습니다.",
                        "새 밸브는 펌프에 없습니다.");

        assertThat(terms).contains("밸브", "펌프").doesNotContain("밸브를", "없습니다", "를", "수");
    }

    @Test
    void bestTakesJapaneseWordsOfKatakanaAndHan() {
        List<String> terms =
                terms(
                        "ja",
                        "安全弁を開けてボイラーの圧力を確認します。",
                        "ボイラーの安全弁が閉じています。",
                        "この安全弁はボイラーの圧力を下げます。",
                        "圧力が高い場合はボイラーを止めます。");

        assertThat(terms).contains("ボイラー", "圧力").doesNotContain("を", "の", "場合", "ます");
    }

    @Test
    void bestTakesChineseWordsTogetherWhenTheyRecurTogether() {
        List<String> terms =
                terms("zh", "打开安全阀门并检查锅炉。", "锅炉的安全阀门已经关闭。", "请关闭锅炉和安全阀门。", "如果锅炉很热，打开安全阀门。");

        assertThat(terms).contains("锅炉").anyMatch(term -> term.contains("阀门"));
        assertThat(terms).doesNotContain("的", "如果", "请");
    }

    @Test
    void bestLearnsFunctionWordsWhenNoListOfThemIsKnown() {
        List<String> terms =
                terms(
                        "sk",
                        "ventil je na kotle a na potrubí",
                        "otvorte ventil na kotle",
                        "zatvorte ventil na dne",
                        "kotol je na dne a ventil je na kotle",
                        "merajte tlak na ventile a na kotle");

        assertThat(terms).contains("ventil").doesNotContain("na", "je");
    }

    @Test
    void occurrencesAreFoundWhereverACandidateCameFrom() {
        List<String> sources = List.of("ボイラーの安全弁", "新しいボイラーの安全弁", "古いボイラーの安全弁", "ボイラーの大きい安全弁");
        TermCandidates candidates = new TermCandidates(LanguageTag.of("ja"));
        sources.forEach(candidates::add);
        CandidateRecognizer recognizer =
                new CandidateRecognizer(LanguageTag.of("ja"), candidates.best(50));

        assertThat(recognizer.occurrences("ボイラーの安全弁"))
                .contains(new TermOccurrence("ボイラ", 0, 3, false));
    }

    @Test
    void occurrencesLooksAtCapitalsOfGermanNouns() {
        CandidateRecognizer recognizer =
                new CandidateRecognizer(
                        LanguageTag.of("de"), List.of(new TermCandidate("ziel", "Ziel", 5, 0.9)));

        assertThat(recognizer.occurrences("Das Ziel")).hasSize(1);
        assertThat(recognizer.occurrences("Er ziel genau")).isEmpty();
    }

    private static List<String> terms(String language, String... sources) {
        TermCandidates candidates = new TermCandidates(LanguageTag.of(language));
        List.of(sources).forEach(candidates::add);
        return candidates.best(100).stream().map(TermCandidate::term).toList();
    }
}
