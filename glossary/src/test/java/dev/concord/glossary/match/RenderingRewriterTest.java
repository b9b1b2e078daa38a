package dev.concord.glossary.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.glossary.text.LanguageTag;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenderingRewriterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ko | 버튼     | 스위치       | 버튼을 누르십시오.         | 스위치를 누르십시오.         | true
                    ko | 스위치   | 버튼         | 스위치가 켜집니다.         | 버튼이 켜집니다.             | true
                    ko | 문서     | 파일         | 문서로 이동               | 파일로 이동                  | true
                    ko | 문서     | 화면         | 문서로 이동               | 화면으로 이동                | true
                    ko | 버튼     | 스위치       | 버튼에서 확인              | 스위치에서 확인               | true
                    ko | 리셋 버튼 | 재설정 스위치 | 리셋버튼과 키             | 재설정 스위치와 키            | true
                    ko | 버튼     | Reset        | 버튼을 누름               | Reset을 누름                 | false
                    de | Apparat  | Gerät        | Apparat prüfen           | Gerät prüfen                | true
                    de | Apparat  | Gerät        | Den Apparat prüfen       | Den Gerät prüfen            | false
                    de | Taste    | Schaltfläche | Tasten prüfen            | Schaltflächen prüfen        | true
                    de | Taste    | Meldung      | Tasten prüfen            | Meldungen prüfen            | true
                    de | Taste    | Knopf        | Tasten prüfen            | Knopf prüfen                | false
                    de | Schalter | Regler       | Schalters                | Reglers                     | true
                    de | Handbuch | Anleitung    | Handbücher               | Anleitung                   | false
                    de | die Klappe | Ventil     | Nun die Klappe öffnen    | Nun die Ventil öffnen       | false
                    fr | la vanne | clapet       | Fermez la vanne          | Fermez la clapet            | false
                    en | the flap | valve        | Close the flap           | Close the valve             | true
                    de | Drucker  | Druckgerät   | Die Geräte drucken.      | Die Geräte drucken.         | false
                    de | Pfad     | Weg          | Dateipfad                | Dateiweg                    | false
                    en | window   | dialog box   | Close windows            | Close dialog boxes          | true
                    en | window   | Entry        | Windows close            | Entries close               | true
                    en | window   | icon         | a window                 | a icon                      | false
                    fr | fichier  | document     | Fichier introuvable      | Document introuvable        | true
                    fr | fichier  | archive      | le fichier               | le archive                  | false
                    fr | index    | fichier      | l'index                  | l'fichier                   | false
                    fr | fichier  | document     | deux fichiers            | deux documents              | true
                    fr | fichier  | document     | les fichiers             | les documents               | true
                    fr | signal   | canal        | les signaux              | les canaux                  | true
                    fr | bouton d'arrêt | touche de mise à zéro | boutons d'arrêt | touches de mise à zéro | true
                    fr | option   | fonction     | l'option                 | l'fonction                  | false
                    fr | option   | action       | l'option                 | l'action                    | true
                    fr | fonction | paramètre    | la fonction              | la paramètre                | false
                    fr | fichier  | classeur     | un fichier               | un classeur                 | false
                    es | archivo  | pulsador     | los archivos             | los pulsadores              | true
                    es | botón    | pulsador     | los botones              | los pulsadores              | false
                    es | botón    | tecla        | los botones              | los teclas                  | false
                    es | archivo  | documento    | el archivo               | el documento                | true
                    es | archivo  | documento    | Archivos nuevos          | Documentos nuevos           | true
                    es | archivo  | carpeta      | Archivos nuevos          | Carpetas nuevos             | false
                    es | archivo  | imagen       | dos archivos             | dos imagen                  | false
                    it | pulsante | tasto        | pulsanti                 | tasti                       | true
                    it | finestra | schermata    | le finestre              | le schermate                | true
                    it | file di log | registro  | lo schermo, file di log  | lo schermo, registro        | true
                    it | filtro   | strumento    | il filtro                | il strumento                | false
                    pt | botão    | configuração | botões                   | configurações               | true
                    pt | arquivo  | manual       | os arquivos              | os manuais                  | true
                    pt | imagem   | mensagem     | as imagens               | as mensagens                | true
                    pt | arquivo  | mão          | dois arquivos            | dois mão                    | false
                    fr | fichier  | URL          | fichier                  | URL                         | true
                    ja | 設定     | 環境設定      | 設定を開く                 | 環境設定を開く                | true
                    sv | enhet    | apparat      | enhet                    | apparat                     | false
                    en | reset    | restart      | RESET now                | RESTART now                 | true
                    """)
    void proposeCarriesTheInflectionOverOrSaysItCannot(
            String language,
            String rendering,
            String replacement,
            String target,
            String expected,
            boolean certain) {
        Rewrite rewrite = propose(language, rendering, replacement, target);
        assertThat(rewrite.text()).isEqualTo(expected);
        assertThat(rewrite.certain()).isEqualTo(certain);
    }

    @Test
    void proposeLeavesInlineCodesAlone() {
        Rewrite rewrite = propose("ko", "버튼", "스위치", "⟦1⟧버튼⟦/1⟧을 누름 ⟦2/⟧");
        assertThat(rewrite.text()).startsWith("⟦1⟧스위치⟦/1⟧").endsWith("누름 ⟦2/⟧");
    }

    @Test
    void proposeAdjustsAParticleBehindAClosingCode() {
        Rewrite rewrite = propose("ko", "버튼", "스위치", "⟦1⟧버튼⟦/1⟧을 누름");
        assertThat(rewrite.text()).isEqualTo("⟦1⟧스위치⟦/1⟧를 누름");
        assertThat(rewrite.certain()).isTrue();
    }

    @Test
    void proposeNamesTheSpanItReplaces() {
        String target = "이 버튼을 누름";
        Rewrite rewrite = propose("ko", "버튼", "스위치", target);
        assertThat(target.substring(rewrite.start(), rewrite.end())).isEqualTo("버튼을");
        assertThat(rewrite.replacement()).isEqualTo("스위치를");
    }

    private static Rewrite propose(
            String language, String rendering, String replacement, String target) {
        LanguageTag tag = LanguageTag.of(language);
        FoundRendering found =
                new RenderingFinder(tag).find(target, List.of(rendering)).orElseThrow();
        return new RenderingRewriter(tag).propose(target, found, replacement);
    }
}
