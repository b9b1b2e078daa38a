package dev.concord.glossary.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.concord.glossary.text.LanguageTag;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenderingFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    de | Gerät;Apparat          | Schalten Sie die Geräte aus.       | Gerät          | Geräte
                    de | Reset-Taste;Taste      | Drücken Sie die Reset-Taste.       | Reset-Taste    | Reset-Taste
                    de | Taste;Rückstelltaste   | Die Rückstelltasten leuchten.      | Rückstelltaste | Rückstelltasten
                    de | Pfad                   | Der Dateipfade-Baum                | Pfad           | pfad
                    de | Taste;Taster           | Der Taster klemmt.                 | Taster         | Taster
                    de | Handbuch               | in den Bedienungshandbüchern       | Handbuch       | handbüch
                    de | Datenbank              | die ⟦1⟧Datenbanken⟦/1⟧             | Datenbank      | Datenbanken
                    de | aktive Verbindung      | mit aktiver Verbindung             | aktive Verbindung | aktiver Verbindung
                    de | Schließen              | SCHLIESSEN                         | Schließen      | SCHLIESSEN
                    fr | fichier;dossier        | Ouvrez les fichiers.               | fichier        | fichiers
                    fr | index                  | Recréez l’index.                   | index          | index
                    fr | état                   | ÉTAT : prêt                        | état           | ÉTAT
                    fr | disque dur             | Formatez les disques durs.         | disque dur     | disques durs
                    fr | liste de tâches        | Ouvrez la liste des tâches.        | liste de tâches | liste des tâches
                    fr | liste des tâches       | les listes d’une tâche, une liste tâches | liste des tâches | liste tâches
                    es | disco duro             | Formatee los discos duros.         | disco duro     | discos duros
                    es | lista de tareas        | en la lista de las tareas          | lista de tareas | lista de las tareas
                    de | Sicherheitsupdate      | ein Sicherheits-Update             | Sicherheitsupdate | Sicherheits-Update
                    de | Sicherheits-Update     | die Sicherheitsupdates             | Sicherheits-Update | Sicherheitsupdates
                    ar | رسالة                  | لا رسائل في هذا المجلد            | رسالة          | رسائل
                    pl | skrzynka               | w skrzynkach pocztowych            | skrzynka       | skrzynkach
                    ru | папка                  | Откройте папки и письма            | папка          | папки
                    pt | disco rígido           | Formate os discos rígidos.         | disco rígido   | discos rígidos
                    ko | 파일                   | 파일을 저장합니다.                   | 파일           | 파일
                    ko | 리셋 버튼;버튼          | 리셋버튼을 누르십시오.                | 리셋 버튼      | 리셋버튼
                    ko | 키                     | 공개키를 만듭니다.                    | 키             | 키
                    ko | 커밋                   | 변경 사항을 커밋하십시오.              | 커밋           | 커밋
                    ja | 設定;環境設定           | 環境設定を開きます。                  | 環境設定       | 環境設定
                    ja | データ                 | ﾃﾞｰﾀを消去                          | データ         | ﾃﾞｰﾀ
                    zh | 用户界面               | 打开用户界面                         | 用户界面       | 用户界面
                    en | dialog box;window      | Close both dialog boxes            | dialog box     | dialog boxes
                    """)
    void findNamesTheRenderingAndItsPlace(
            String language, String candidates, String target, String rendering, String surface) {
        FoundRendering found =
                finder(language).find(target, List.of(candidates.split(";"))).orElseThrow();
        assertThat(found.rendering()).isEqualTo(rendering);
        assertThat(found.surface()).isEqualTo(surface);
        assertThat(target.substring(found.start(), found.end())).isEqualTo(surface);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    de | Gerät    | Schalten Sie den Apparat aus.
                    de | Ref      | Die Präferenzen
                    fr | fichier  | Ouvrez le dossier.
                    fr | liste de tâches | une liste et des tâches
                    ar | رسالة    | لا مهام في هذا المجلد
                    ru | папка    | Откройте письмо
                    ko | 키       | 아이콘이 켜집니다
                    ko | 파일     | 문서를 저장합니다.
                    ja | 設定     | 環境を開きます。
                    en | port     | an important point
                    """)
    void findIsEmptyWhenAnotherWordingIsUsed(String language, String candidate, String target) {
        assertThat(finder(language).find(target, List.of(candidate))).isEmpty();
    }

    @Test
    void findAllReportsEveryPlaceInOrderWithoutOverlap() {
        String target = "Taste, Reset-Taste und noch eine Taste; Apparat";
        assertThat(finder("de").findAll(target, List.of("Taste", "Reset-Taste", "Gerät")))
                .extracting(FoundRendering::rendering, FoundRendering::start)
                .containsExactly(tuple("Taste", 0), tuple("Reset-Taste", 7), tuple("Taste", 33));
    }

    @Test
    void findSeesThroughDecomposedCharacters() {
        String target = Normalizer.normalize("Die Geräte und 파일", Normalizer.Form.NFD);
        assertThat(finder("de").find(target, List.of("Gerät"))).isPresent();
        assertThat(finder("ko").find(target, List.of("파일"))).isPresent();
    }

    @Test
    void findToleratesEmptyTexts() {
        assertThat(finder("de").find("", List.of("Gerät"))).isEmpty();
        assertThat(finder("de").find("Gerät", List.of())).isEmpty();
        assertThat(finder("ko").find("⟦1/⟧", List.of(" "))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    de, Gerät, Geräten, true
                    de, Taste, Taster, false
                    de, Gerät, Apparat, false
                    fr, fichier, fichiers, true
                    ko, 리셋 버튼, 리셋버튼을, true
                    ko, 버튼, 단추, false
                    ja, 設定, 設定, true
                    """)
    void sameRenderingIgnoresInflectionOnly(
            String language, String one, String other, boolean same) {
        assertThat(finder(language).sameRendering(one, other)).isEqualTo(same);
    }

    private static RenderingFinder finder(String language) {
        return new RenderingFinder(LanguageTag.of(language));
    }
}
