package dev.concord.memory.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationFormTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    Commits Commits Commit Commits, Commits, Commit
                    Referenzen Referenz Referenzen, Referenzen, Referenz
                    Staging-Area, Staging Area, Staging-Area
                    형식을 형식이, 형식, 형식
                    """)
    void shortestFormIsCited(String surfaces, String named, String cited) {
        assertThat(CitationForm.of(Arrays.asList(surfaces.split(" ")), named)).contains(cited);
    }

    @Test
    void rareFormIsTakenForASlip() {
        List<String> surfaces = new ArrayList<>(Collections.nCopies(11, "Gerät"));
        surfaces.add("Gert");
        assertThat(CitationForm.of(surfaces, "Gerät")).contains("Gerät");
    }

    @Test
    void nothingIsCitedWhereNothingIsKnown() {
        assertThat(CitationForm.of(List.of("", " "), "")).isEmpty();
    }
}
