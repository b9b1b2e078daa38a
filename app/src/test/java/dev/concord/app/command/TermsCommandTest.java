package dev.concord.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

final class TermsCommandTest {
    @TempDir Path folder;
    private ConcordLine concord;

    @BeforeEach
    void begin() {
        concord = new ConcordLine(folder).withGuide();
        concord.done(
                "add",
                concord.project(),
                concord.file(
                        "more.txt",
                        """
                        The filter holder is blue.

                        Open the filter holder.

                        Clean the filter holder.

                        Close the filter holder.
                        """));
        concord.done(
                "confirm",
                concord.project(),
                "--from",
                concord.file(
                        "t.tsv",
                        """
                        guide.txt\t1\tDrücken Sie die Reset-Taste.
                        guide.txt\t2\tDer Rückstellknopf ist rot.\t8000\treset button=Rückstellknopf
                        """));
    }

    @Test
    void listedTermIsShownWithItsRenderingsAndFile() {
        JsonNode term =
                concord.done("terms", concord.project(), "--json", "--kind", "listed")
                        .json()
                        .get(0);

        assertThat(term.path("term").asString()).isEqualTo("reset button");
        assertThat(term.path("frequency").asInt()).isEqualTo(2);
        assertThat(term.path("agreement").asString()).isEqualTo("conflict");
        assertThat(term.path("renderings").findValuesAsString("text"))
                .containsExactlyInAnyOrder("Reset-Taste", "Rückstellknopf");
        assertThat(term.path("renderings").get(0).path("status").asString()).isEqualTo("preferred");
        assertThat(term.path("entries").get(0).path("file").asString()).isEqualTo("terms.tsv");
    }

    @Test
    void candidateIsListedUntilItIsSaidToBeNoTerm() {
        assertThat(terms("--kind", "candidate", "--min", "4")).contains("filter holder");

        concord.done("terms", concord.project(), "--ignore", "filter holders");
        assertThat(terms()).doesNotContain("filter holder");
        assertThat(terms("--kind", "ignored")).containsExactly("filter holder");

        concord.done("terms", concord.project(), "--restore", "filter holder");
        assertThat(terms()).contains("filter holder");
    }

    @Test
    void unknownKindIsRefused() {
        var refused = concord.run("terms", concord.project(), "--kind", "verbs");

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.message()).contains("candidate").contains("verbs");
    }

    @Test
    void decisionIsWrittenIntoTheGlossaryWithWhatNotToUse() {
        concord.done(
                "decide",
                concord.project(),
                "--term",
                "filter holder",
                "--rendering",
                "Filterhalter",
                "--entry",
                "--forbid",
                "Filterhalterung");

        JsonNode term = only("filter holder");
        assertThat(term.path("kind").asString()).isEqualTo("listed");
        assertThat(term.path("decided").asString()).isEqualTo("Filterhalter");
        assertThat(term.path("renderings").findValuesAsString("status"))
                .containsExactly("preferred", "deprecated");
        assertThat(term.path("entries").get(0).path("file").asString()).isEqualTo("project.tbx");
    }

    @Test
    void othersInUseAreForbiddenWhereThatIsWished() {
        concord.done(
                "decide",
                concord.project(),
                "--term",
                "reset button",
                "--rendering",
                "Reset-Taste",
                "--entry",
                "--forbid-others");

        assertThat(only("reset button").path("renderings").get(1).path("status").asString())
                .isEqualTo("deprecated");
    }

    @Test
    void forbiddenRenderingNeedsAnEntry() {
        var refused =
                concord.run(
                        "decide",
                        concord.project(),
                        "--term",
                        "lid",
                        "--rendering",
                        "Deckel",
                        "--forbid",
                        "Klappe");

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.message()).contains("--entry");
    }

    private JsonNode only(String term) {
        for (JsonNode each : concord.done("terms", concord.project(), "--json").json()) {
            if (each.path("term").asString().equals(term)) {
                return each;
            }
        }
        throw new AssertionError("no " + term);
    }

    private List<String> terms(String... options) {
        String[] line = new String[options.length + 3];
        line[0] = "terms";
        line[1] = concord.project();
        line[2] = "--json";
        System.arraycopy(options, 0, line, 3, options.length);
        return concord.done(line).json().findValuesAsString("term");
    }
}
