package dev.concord.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

final class WorkCommandsTest {
    @TempDir Path folder;
    private ConcordLine concord;

    @BeforeEach
    void begin() {
        concord = new ConcordLine(folder).withGuide();
    }

    @Test
    void segmentsAreListedInDocumentOrder() {
        var rows = concord.done("segments", concord.project(), "--json").jsonLines();

        assertThat(rows.getFirst().toString())
                .isEqualTo(
                        "{\"document\":\"guide.txt\",\"id\":\"1\",\"source\":\"Press the reset"
                                + " button.\",\"target\":\"\",\"state\":\"initial\"}");
        assertThat(rows)
                .extracting(row -> row.path("id").asString())
                .containsExactly("1", "2", "3");
        assertThat(concord.run("segments", concord.project(), "--file", "no.txt").exit())
                .isEqualTo(2);
    }

    @Test
    void confirmTellsWhatEachConfirmationRaised() {
        String tsv =
                concord.file(
                        "t.tsv",
                        """
                        guide.txt\t1\tDrücken Sie die Reset-Taste.
                        guide.txt\t2\tDer Knopf ist rot.\t9300\treset button=Knopf
                        """);

        var lines = concord.done("confirm", concord.project(), "--from", tsv, "--json").jsonLines();

        assertThat(lines.get(0).path("conflicts").isEmpty()).isTrue();
        JsonNode second = lines.get(1);
        assertThat(second.path("document").asString()).isEqualTo("guide.txt");
        assertThat(second.path("segment").asString()).isEqualTo("2");
        assertThat(second.path("state").asString()).isEqualTo("translated");
        assertThat(second.path("micros").asLong()).isPositive();
        JsonNode conflict = second.path("conflicts").get(0);
        assertThat(conflict.path("term").asString()).isEqualTo("reset button");
        assertThat(conflict.path("rendering").asString()).isEqualTo("Knopf");
        assertThat(conflict.path("expected").get(0).asString()).isEqualTo("Reset-Taste");
        assertThat(conflict.path("severity").asString()).isEqualTo("warning");
        assertThat(conflict.path("confidence").asInt()).isEqualTo(9300);
        assertThat(conflict.path("reason").asString()).contains("glossary");
    }

    @Test
    void confirmReadsStandardInputAndGoesOnAfterBadLines() {
        var outcome =
                concord.typing(
                        """
                        guide.txt\t1\tErste\\tZeile\\n
                        guide.txt\t77\tgibt es nicht
                        two columns\tonly
                        guide.txt\t2\tx\t10001
                        guide.txt\t2\t
                        guide.txt\t3\tÖffnen Sie den Deckel.
                        """,
                        "confirm",
                        concord.project(),
                        "--from",
                        "-",
                        "--json");

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.jsonLines())
                .extracting(line -> line.path("segment").asString())
                .containsExactly("1", "3");
        assertThat(outcome.err().lines())
                .hasSize(4)
                .satisfiesExactly(
                        line -> assertThat(line).contains("line 2", "guide.txt#77"),
                        line -> assertThat(line).contains("line 3", "2 columns"),
                        line -> assertThat(line).contains("line 4", "0 to 10000"),
                        line -> assertThat(line).contains("1 without a translation"));
        assertThat(
                        concord.done("segments", concord.project(), "--json")
                                .jsonLines()
                                .getFirst()
                                .path("target")
                                .asString())
                .isEqualTo("Erste\tZeile\n");
    }

    @Test
    void confirmTakesOneSegmentWithItsUsages() {
        var line =
                concord.done(
                                "confirm",
                                concord.project(),
                                "--segment",
                                "guide.txt#3",
                                "--text",
                                "Öffnen Sie den Deckel.",
                                "--usage",
                                "lid=Deckel",
                                "--confidence",
                                "8000",
                                "--json")
                        .jsonLines()
                        .getFirst();

        assertThat(line.path("segment").asString()).isEqualTo("3");
        var terms = concord.done("stats", concord.project(), "--json").json().path("terms");
        assertThat(terms.findValuesAsString("term")).containsExactly("lid");
    }

    @Test
    void confirmMatchesABilingualFileBySourceText() {
        String xliff =
                concord.file(
                        "other.xlf",
                        TestFiles.xliff("The reset button is red.", "Die Reset-Taste ist rot."));

        concord.done("confirm", concord.project(), "--from", xliff);

        assertThat(
                        concord.done("segments", concord.project(), "--json")
                                .jsonLines()
                                .get(1)
                                .path("target")
                                .asString())
                .isEqualTo("Die Reset-Taste ist rot.");
    }

    @Test
    void confirmNamesUnitsThatTheProjectDoesNotHave() {
        String xliff = concord.file("other.xlf", TestFiles.xliff("Something else.", "Anderes."));

        var outcome = concord.run("confirm", concord.project(), "--from", xliff, "--json");

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.message()).contains("other.xlf").contains("Something else.");
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void confirmTakesABilingualDocumentsOwnTargets() {
        String xliff = concord.file("own.xlf", TestFiles.xliff("One.", "Eins."));
        concord.done("add", concord.project(), xliff);

        concord.done("confirm", concord.project(), "--from", xliff);

        assertThat(
                        concord.done("segments", concord.project(), "--file", "own.xlf", "--json")
                                .jsonLines()
                                .getFirst()
                                .path("state")
                                .asString())
                .isEqualTo("translated");
    }

    @Test
    void confirmRefusesATargetThatBreaksInlineCodes() {
        concord.done("add", concord.project(), concord.file("bold.md", "Press **here** now.\n"));

        var refused =
                concord.run(
                        "confirm",
                        concord.project(),
                        "--segment",
                        "bold.md#1",
                        "--text",
                        "Drücken Sie hier.");

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("inline code").contains("bold.md#1");
        concord.done("merge", concord.project());
    }

    @Test
    void confirmRefusesControlCharactersThatWouldBlockTheMerge() {
        var refused =
                concord.typing(
                        "guide.txt\t1\tDie\u0000 Taste\nguide.txt\t3\tDen Deckel.\n",
                        "confirm",
                        concord.project(),
                        "--from",
                        "-");

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.message()).contains("line 1", "guide.txt#1", "control character");
        concord.done("merge", concord.project());
    }

    @Test
    void exportedXliffGoesBackToTheSamePlacesInAnotherOrderOfDocuments() {
        String one = concord.file("one.txt", "Next\n\nOpen it.\n");
        String two = concord.file("two.txt", "Next\n\nClose it.\n");
        concord.done("add", concord.project(), one, two);
        concord.typing(
                "one.txt\t1\tWeiter\none.txt\t2\tÖffnen.\ntwo.txt\t1\tDanach\n",
                "confirm",
                concord.project(),
                "--from",
                "-");
        String exported = concord.path("all.xlf").toString();
        concord.done("export", concord.project(), "--xliff", exported);
        String other = concord.path("other").toString();
        concord.done("new", other, "--source", "en", "--target", "de");
        concord.done("add", other, two, one);

        concord.run("confirm", other, "--from", exported);

        assertThat(concord.done("segments", other, "--file", "two.txt").out())
                .contains("\tDanach\n");
        assertThat(concord.done("segments", other, "--file", "one.txt").out())
                .contains("\tWeiter\n");
    }

    @Test
    void mergeWritesTheConfirmedTranslations() throws IOException {
        concord.done(
                "confirm",
                concord.project(),
                "--segment",
                "guide.txt#1",
                "--text",
                "Drücken Sie die Reset-Taste.");

        var merged =
                concord.done(
                        "merge",
                        concord.project(),
                        "--out",
                        folder.resolve("out").toString(),
                        "--json");

        assertThat(merged.json().get(0).path("confirmed").asInt()).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("out/guide.txt")))
                .isEqualTo(
                        "Drücken Sie die Reset-Taste.\n\nThe reset button is red.\n\nOpen the lid.\n");
    }

    @Test
    void mergeNeverOverwritesTheOriginals() {
        var refused =
                concord.run(
                        "merge",
                        concord.project(),
                        "--out",
                        Path.of(concord.project(), "source").toString());

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.message()).contains("overwrite the originals");
    }

    @Test
    void lookupAnswersEveryLineOfAFile() {
        concord.done(
                "import",
                concord.project(),
                concord.file("m.tmx", TestFiles.tmx("Open the lid.", "Deckel öffnen.")));
        String queries = concord.file("q.txt", "Open the lid.\nOpen the big lid.\nZebra\n");

        var lines =
                concord.done("lookup", concord.project(), "--from", queries, "--json").jsonLines();

        assertThat(lines).extracting(l -> l.path("matches").size()).containsExactly(1, 1, 0);
        assertThat(lines.get(1).path("matches").get(0).path("kind").asString()).isEqualTo("fuzzy");
        assertThat(lines.get(1).path("micros").isNumber()).isTrue();
        assertThat(concord.run("lookup", concord.project()).exit()).isEqualTo(2);
    }

    @Test
    void lookupTellsWhatWasAdaptedAndWhatDeviates() {
        concord.done(
                "import",
                concord.project(),
                concord.file(
                        "m.tmx",
                        TestFiles.tmx(
                                "Press the reset button 3 times.", "Rücksetzknopf 3 Mal drücken.")),
                concord.file(
                        "t.tsv",
                        "source\ttarget\tstatus\nreset button\tRücksetzknopf\tdeprecated\n"));

        var found =
                concord.done(
                                "lookup",
                                concord.project(),
                                "Press the reset button 5 times.",
                                "--json")
                        .json()
                        .get(0);

        assertThat(found.path("similarity").asInt()).isEqualTo(99);
        assertThat(found.path("proposal").asString()).isEqualTo("Rücksetzknopf 5 Mal drücken.");
        assertThat(found.path("reason").asString())
                .isEqualTo("only numbers differ, number adapted");
        var deviation = found.path("deviations").get(0);
        assertThat(deviation.path("term").asString()).isEqualTo("reset button");
        assertThat(deviation.path("rendering").asString()).isEqualTo("Rücksetzknopf");
        assertThat(deviation.path("expected").get(0).asString()).isEqualTo("Reset-Taste");
        assertThat(found.path("agreed").asString()).isEqualTo("Reset-Taste 5 Mal drücken.");
    }

    @Test
    void lookupOfASegmentKnowsItsContext() {
        concord.done("confirm", concord.project(), "--segment", "guide.txt#3", "--text", "Auf!");

        assertThat(concord.done("lookup", concord.project(), "--segment", "guide.txt#3").out())
                .isEmpty();
        var found =
                concord.done(
                        "lookup",
                        concord.project(),
                        "Open the lid.",
                        "--previous",
                        "The reset button is red.");
        assertThat(found.out())
                .startsWith("100 % ")
                .endsWith("\tOpen the lid.\tAuf!\tidentical, same context\n");
        assertThat(concord.run("lookup", concord.project(), "--segment", "guide.txt#9").message())
                .contains("guide.txt#9");
        assertThat(concord.run("lookup", concord.project(), "x", "--min", "101").message())
                .contains("--min");
    }

    @Test
    void concordanceFindsSourcesAndTargets() {
        concord.done(
                "confirm",
                concord.project(),
                "--segment",
                "guide.txt#3",
                "--text",
                "Öffnen Sie den Deckel.");

        var hits = concord.done("concordance", concord.project(), "deckel", "--json").json();

        assertThat(hits.get(0).path("source").asString()).isEqualTo("Open the lid.");
        var place = hits.get(0).path("inTarget").get(0);
        assertThat(place.path("before").asString()).isEqualTo("Öffnen Sie den ");
        assertThat(place.path("keyword").asString()).isEqualTo("Deckel");
        assertThat(place.path("start").asInt()).isEqualTo(15);
    }

    @Test
    void concordanceTakesAnExpressionACaseAndASide() {
        concord.done(
                "import",
                concord.project(),
                concord.file("m.tmx", TestFiles.tmx("Open the lid.", "Deckel öffnen.")));

        assertThat(concordance("--regex", "deck\\w+\\b").size()).isOne();
        assertThat(concordance("--case", "deckel").size()).isZero();
        assertThat(concordance("--in", "source", "Deckel").size()).isZero();
        assertThat(concordance("--in", "target", "--case", "Deckel").size()).isOne();
        var wrong = concord.run("concordance", concord.project(), "--regex", "de(ckel");
        assertThat(wrong.exit()).isEqualTo(2);
        assertThat(wrong.message()).contains("Unclosed group");
        assertThat(concord.run("concordance", concord.project(), "x", "--in", "both sides").exit())
                .isEqualTo(2);
    }

    private JsonNode concordance(String... arguments) {
        var all = new ArrayList<>(List.of("concordance", concord.project(), "--json"));
        all.addAll(List.of(arguments));
        return concord.done(all.toArray(String[]::new)).json();
    }

    @Test
    void exportedFilesAreReadAgain() throws IOException {
        concord.done(
                "confirm",
                concord.project(),
                "--segment",
                "guide.txt#2",
                "--text",
                "Der Knopf ist rot.",
                "--usage",
                "reset button=Knopf <&>");
        concord.done("add", concord.project(), concord.file("bold.md", "Press **here** now.\n"));
        concord.done(
                "confirm",
                concord.project(),
                "--segment",
                "bold.md#1",
                "--text",
                "Jetzt ⟦1⟧hier⟦/1⟧ drücken.");

        concord.done(
                "export",
                concord.project(),
                "--tmx",
                out("o.tmx"),
                "--tbx",
                out("o.tbx"),
                "--csv",
                out("o.csv"),
                "--xliff",
                out("o.xlf"),
                "--report",
                out("o.html"));

        String second = folder.resolve("second").toString();
        concord.done("new", second, "--source", "en", "--target", "de");
        var taken =
                concord.done("import", second, out("o.tmx"), out("o.tbx"), out("o.csv"), "--json");
        assertThat(taken.json().findValuesAsString("imported")).containsExactly("2", "1", "1");
        concord.done(
                "add",
                second,
                folder.resolve("guide.txt").toString(),
                folder.resolve("bold.md").toString());
        concord.done("confirm", second, "--from", out("o.xlf"));
        assertThat(concord.done("segments", second, "--json").out())
                .isEqualTo(concord.done("segments", concord.project(), "--json").out());
        assertThat(Files.readString(folder.resolve("out/o.html")))
                .contains("reset button", "Knopf &lt;&amp;&gt;", "guide.txt#2")
                .doesNotContain("http://", "https://", "<script");
    }

    @Test
    void exportAsksForAFile() {
        assertThat(concord.run("export", concord.project()).exit()).isEqualTo(2);
        assertThat(concord.run("export", concord.project(), "--tbx", out("o.txt")).exit())
                .isEqualTo(2);
    }

    private String out(String name) {
        return folder.resolve("out").resolve(name).toString();
    }
}
