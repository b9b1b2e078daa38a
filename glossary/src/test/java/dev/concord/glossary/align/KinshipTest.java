package dev.concord.glossary.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KinshipTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    ventil, ventile, true
                    ventil, auslassventil, true
                    schliess, schliessung, true
                    arbeitsplatte, arbeitsschuh, false
                    ventil, hahn, false
                    mot passe, mots passe, true
                    mot passe, mot, false
                    """)
    void areRelatedTellsFormsOfOneRenderingFromOthers(String one, String other, boolean related) {
        assertThat(Kinship.areRelated(one, other)).isEqualTo(related);
        assertThat(Kinship.areRelated(other, one)).isEqualTo(related);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    ventile, ventil, true
                    ventilator, ventil, false
                    van, vanne, false
                    안전밸브, 안전밸, true
                    """)
    void isFormAllowsAShortEndingOnly(String word, String key, boolean form) {
        assertThat(Kinship.isForm(word, key)).isEqualTo(form);
    }
}
