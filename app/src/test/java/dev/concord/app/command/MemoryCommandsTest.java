package dev.concord.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

final class MemoryCommandsTest {
    @TempDir Path folder;
    private ConcordLine concord;

    @BeforeEach
    void begin() {
        concord = new ConcordLine(folder).withGuide();
        take("a.tmx", "Open the lid.", "Öffnen Sie den Deckel.");
        take("b.tmx", "Open the lid.", "Öffnen Sie den Deckel.");
        take("c.tmx", "Open the lid.", "Klappe öffnen.");
    }

    private void take(String name, String source, String target) {
        String file = concord.file(name, TestFiles.tmx(source, target));
        concord.done("import", concord.project(), file);
    }

    private JsonNode memory(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "memory";
        all[1] = concord.project();
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        all[all.length - 1] = "--json";
        return concord.done(all).json();
    }

    @Test
    void listCountsUnitsAndEdits() {
        memory("replace", "Klappe", "Deckel");

        JsonNode rows = memory("list");

        assertThat(rows).hasSize(4);
        assertThat(rows.get(0).path("memory").asString()).isEmpty();
        assertThat(rows.get(3).toString())
                .isEqualTo("{\"memory\":\"c.tmx\",\"read\":1,\"imported\":1,\"edits\":1}");
        assertThat(concord.done("memory", concord.project(), "list").out())
                .contains("c.tmx: 1 of 1 unit, 1 edited or deleted");
    }

    @Test
    void duplicatesAndVariantsAreShownAndCleaned() {
        assertThat(memory("variants").get(0)).hasSize(3);
        assertThat(memory("duplicates").get(0)).hasSize(2);
        memory("duplicates", "--delete", "--dry-run");
        assertThat(memory("duplicates")).hasSize(1);

        JsonNode cleaned = memory("duplicates", "--delete");

        assertThat(cleaned.path("deleted").asInt()).isEqualTo(1);
        assertThat(memory("duplicates")).isEmpty();
        assertThat(memory("undo").path("undone").asInt()).isEqualTo(1);
        assertThat(memory("duplicates")).hasSize(1);
    }

    @Test
    void findShowsUnitsOfAMemoryWithAText() {
        JsonNode units = memory("find", "öffnen", "--memory", "c.tmx", "--in", "target");

        assertThat(units).hasSize(1);
        assertThat(units.get(0).path("target").asString()).isEqualTo("Klappe öffnen.");
        assertThat(memory("find", "Open", "--in", "target")).isEmpty();
        assertThat(memory("find", "--limit", "2")).hasSize(2);
        assertThat(memory("find", "--since", "2024-01-01")).isEmpty();
    }

    @Test
    void replaceShowsWhatItWouldDoAndDoesIt() throws Exception {
        String tsv = concord.file("t.tsv", "guide.txt\t3\tÖffnen Sie den Deckel.\n");
        concord.done("confirm", concord.project(), "--from", tsv);

        JsonNode planned = memory("replace", "Deckel", "Schieber", "--dry-run");
        assertThat(planned.path("changes")).hasSize(3);
        assertThat(planned.path("changed").asInt()).isZero();
        assertThat(planned.path("changes").get(0).path("newTarget").asString())
                .isEqualTo("Öffnen Sie den Schieber.");
        assertThat(memory("find", "Schieber")).isEmpty();

        JsonNode done = memory("replace", "Deckel", "Schieber");
        assertThat(done.path("changed").asInt()).isEqualTo(3);
        assertThat(memory("find", "Schieber")).hasSize(3);

        Path all = folder.resolve("all.tmx");
        concord.done("export", concord.project(), "--tmx", all.toString(), "--all");
        assertThat(Files.readString(all)).contains("Schieber", "Klappe").doesNotContain("Deckel");
        Path one = folder.resolve("one.tmx");
        concord.done("export", concord.project(), "--tmx", one.toString(), "--memory", "a.tmx");
        assertThat(Files.readString(one))
                .contains("creationtool=\"t\"", "Schieber")
                .doesNotContain("Klappe");

        assertThat(memory("undo", "--list")).hasSize(1);
        assertThat(memory("undo", done.path("batch").asString()).path("undone").asInt())
                .isEqualTo(3);
        assertThat(memory("find", "Schieber")).isEmpty();

        memory("replace", "Deckel", "Schieber");
        assertThat(concord.done("undo", concord.project()).out()).contains("3 changes undone");
        assertThat(memory("find", "Schieber")).isEmpty();
    }

    @Test
    void deleteTakesImportedUnitsAndLeavesConfirmedOnes() {
        String tsv = concord.file("t.tsv", "guide.txt\t3\tÖffnen Sie den Deckel.\n");
        concord.done("confirm", concord.project(), "--from", tsv);

        JsonNode planned = memory("delete", "Deckel", "--dry-run");
        assertThat(planned.path("units")).hasSize(2);
        JsonNode done = memory("delete", "Deckel");

        assertThat(done.path("deleted").asInt()).isEqualTo(2);
        assertThat(done.path("kept").asInt()).isEqualTo(1);
        assertThat(memory("find", "Deckel")).hasSize(1);
    }

    @Test
    void badInputNamesTheRemedy() {
        assertThat(bad("memory", concord.project())).contains("list, duplicates");
        assertThat(bad("memory", concord.project(), "delete")).contains("--memory");
        assertThat(bad("memory", concord.project(), "find", "(", "--regex"))
                .contains("no regular expression");
        assertThat(bad("memory", concord.project(), "replace", "a", "$2", "--regex"))
                .contains("$2");
        assertThat(bad("memory", concord.project(), "find", "--since", "Monday"))
                .contains("2024-12-31");
        assertThat(bad("memory", concord.project(), "undo", "no-such")).contains("no-such");
        assertThat(
                        bad(
                                "export",
                                concord.project(),
                                "--tmx",
                                folder.resolve("x.tmx").toString(),
                                "--memory",
                                "no.tmx"))
                .contains("no.tmx", "a.tmx, b.tmx, c.tmx");
        assertThat(bad("export", concord.project(), "--all")).contains("--tmx");
    }

    private String bad(String... arguments) {
        ConcordLine.Outcome outcome = concord.run(arguments);
        assertThat(outcome.exit()).as(outcome.err()).isEqualTo(2);
        return outcome.err();
    }
}
