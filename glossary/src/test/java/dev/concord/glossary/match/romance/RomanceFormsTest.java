package dev.concord.glossary.match.romance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.glossary.text.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomanceFormsTest {
    private static RomanceForms forms(String language) {
        return RomanceForms.of(LanguageTag.of(language)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    fr, écran tactile, écrans tactiles
                    fr, tableau de bord, tableaux de bord
                    fr, journal, journaux
                    fr, prix, prix
                    fr, URL, URL
                    es, configuración avanzada, configuraciones avanzadas
                    es, luz, luces
                    es, señal, señales
                    es, crisis, crisis
                    it, batteria, batterie
                    it, pagina web, pagine web
                    it, schermata, schermate
                    it, faccia, facce
                    it, problema, problemi
                    it, città, città
                    it, riga, righe
                    pt, papel, papéis
                    pt, móvel, móveis
                    pt, cartão, cartões
                    pt, mensagem de erro, mensagens de erro
                    pt, lápis, lápis
                    """)
    void transferMakesThePlural(String language, String noun, String plural) {
        assertThat(forms(language).transfer(noun, plural, noun)).contains(plural);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    fr, travail
                    fr, festival
                    es, examen
                    es, carácter
                    it, amico
                    it, uomo
                    pt, pão
                    pt, hífen
                    """)
    void transferDoesNotGuess(String language, String noun) {
        RomanceForms forms = forms(language);
        String known = language.equals("fr") ? "fichier" : language.equals("it") ? "file" : "nota";
        String plural =
                language.equals("fr") ? "fichiers" : language.equals("it") ? "file" : "notas";
        assertThat(forms.transfer(known, plural, noun).filter(form -> !form.equals(noun)))
                .isEmpty();
    }

    @Test
    void genderIsToldOnlyByEndingsThatTellIt() {
        assertThat(forms("fr").areOfOneGender("option", "fonction")).isTrue();
        assertThat(forms("fr").areOfOneGender("fichier", "valeur")).isFalse();
        assertThat(forms("fr").areOfTwoGenders("fichier", "valeur")).isFalse();
        assertThat(forms("es").areOfTwoGenders("archivo", "carpeta")).isTrue();
        assertThat(forms("es").areOfTwoGenders("archivo", "problema")).isFalse();
        assertThat(forms("it").areOfOneGender("finestra", "versione")).isTrue();
        assertThat(forms("pt").areOfOneGender("mensagem", "cidade")).isTrue();
    }

    @Test
    void otherLanguagesAreNotKnown() {
        assertThat(RomanceForms.of(LanguageTag.of("ro"))).isEmpty();
        assertThat(RomanceForms.of(LanguageTag.of("ar"))).isEmpty();
    }
}
