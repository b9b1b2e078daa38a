package dev.concord.memory.tm.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.model.ProjectId;
import dev.concord.memory.model.ResolutionStrategy;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.model.SegmentState;
import dev.concord.memory.project.LineProjects;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.project.ProjectSettings;
import dev.concord.memory.project.Projects;
import dev.concord.memory.project.ResourceExport;
import dev.concord.memory.session.ConfirmationRequest;
import dev.concord.memory.session.SettableClock;
import dev.concord.memory.tm.ConcordanceQuery;
import dev.concord.memory.tm.ConcordanceQuery.Side;
import dev.concord.memory.tm.Match;
import dev.concord.memory.tm.MatchQuery;
import dev.concord.memory.tm.MemoryProgress;
import dev.concord.memory.tm.maintenance.ChangePlan.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryMaintenanceTest {
    @TempDir Path folder;

    private final SettableClock clock = new SettableClock();
    private OpenProject project;
    private MemoryMaintenance maintenance;

    @BeforeEach
    void openProject() throws Exception {
        projects()
                .create(
                        folder.resolve("project"),
                        new ProjectSettings(
                                "P",
                                new ProjectId("p"),
                                LanguagePair.of("en", "de"),
                                ResolutionStrategy.MOST_FREQUENT,
                                false,
                                Optional.empty()));
        project = projects().open(folder.resolve("project"));
        Path guide = Files.writeString(folder.resolve("guide.txt"), "Open it.\nClose it.\nWait.");
        project.files().add(guide, "guide.txt");
        take(
                "a.tmx",
                tu("Open it.", "Öffnen Sie es.", "otto", "20240101T000000Z"),
                tu("Open it.", "Öffnen Sie es.", "mina", "20240301T000000Z"),
                tu("Press the <ph>1</ph>key.", "Drücken Sie die <ph>1</ph>Taste.", "mina", ""));
        take(
                "sub/b.tmx",
                tu("Open it.", "Machen Sie es auf.", "otto", "20240201T000000Z"),
                tu("Key", "Taste", "otto", "20240201T000000Z"));
        maintenance = project.maintenance();
    }

    @AfterEach
    void closeProject() {
        project.close();
    }

    private Projects projects() {
        return LineProjects.alone("Zoë", clock);
    }

    private void take(String name, String... units) throws Exception {
        Path file = project.folder().memories().resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <tmx version="1.4"><header creationtool="x" creationtoolversion="1"
                 segtype="sentence" o-tmf="x" adminlang="en" srclang="en" datatype="xml"/><body>
                """
                        + String.join("", units)
                        + "</body></tmx>");
    }

    private static String tu(String source, String target, String author, String changed) {
        return "<tu changeid=\"%s\" changedate=\"%s\"><note>kept</note><tuv xml:lang=\"en\"><seg>%s</seg></tuv><tuv xml:lang=\"de\"><seg>%s</seg></tuv></tu>\n"
                .formatted(author, changed, source, target);
    }

    private SegmentKey confirm(int segment, String target) throws Exception {
        var key = new SegmentKey("guide.txt", Integer.toString(segment));
        project.sessions().confirm(ConfirmationRequest.of(key, target));
        return key;
    }

    private List<FoundUnit> found(UnitQuery query) throws Exception {
        List<FoundUnit> units = new ArrayList<>();
        assertThat(maintenance.find(query, units::add, MemoryProgress.NONE)).isTrue();
        return units;
    }

    private List<String> targets(UnitQuery query) throws Exception {
        return found(query).stream().map(each -> each.unit().target()).toList();
    }

    private List<String> matches(String source) {
        return project.memory().lookup(new MatchQuery(source, "", 100, 10)).stream()
                .map(Match::proposal)
                .toList();
    }

    private ChangePlan plan(UnitQuery query, Replacement replacement) throws Exception {
        return maintenance.plan(query, replacement, MemoryProgress.NONE).orElseThrow();
    }

    @Test
    void findGivesUnitsOfEveryKindByEveryCriterion() throws Exception {
        confirm(2, "Schließen Sie es.");

        assertThat(targets(UnitQuery.ALL)).hasSize(6).startsWith("Schließen Sie es.");
        assertThat(targets(UnitQuery.ALL.inMemory(UnitQuery.OWN)))
                .containsExactly("Schließen Sie es.");
        assertThat(targets(UnitQuery.ALL.inMemory("sub/b.tmx")))
                .containsExactly("Taste", "Machen Sie es auf.");
        assertThat(targets(UnitQuery.ALL.withText(ConcordanceQuery.of("the key", 1))))
                .containsExactly("Drücken Sie die ⟦1/⟧Taste.");
        assertThat(
                        targets(
                                UnitQuery.ALL.withText(
                                        ConcordanceQuery.ofExpression(
                                                "^.ffnen|auf\\.$", true, Side.TARGET, 1))))
                .containsExactlyInAnyOrder(
                        "Machen Sie es auf.", "Öffnen Sie es.", "Öffnen Sie es.");
        var february =
                new UnitQuery(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("otto"),
                        Optional.of(Instant.parse("2024-02-01T00:00:00Z")),
                        Optional.of(Instant.parse("2024-03-01T00:00:00Z")));
        assertThat(targets(february)).containsExactly("Taste", "Machen Sie es auf.");
    }

    @Test
    void findEndsWhenItIsToldTo() throws Exception {
        assertThat(maintenance.find(UnitQuery.ALL, _ -> {}, _ -> false)).isFalse();
        assertThat(
                        maintenance.plan(
                                UnitQuery.ALL,
                                Replacement.ofText("x", "y", false, Side.BOTH),
                                _ -> false))
                .isEmpty();
    }

    @Test
    void duplicatesLeaveTheNewestOrTheOwn() throws Exception {
        List<UnitGroup> groups = new ArrayList<>();
        maintenance.duplicates(groups::add, MemoryProgress.NONE);

        assertThat(groups).hasSize(1);
        assertThat(groups.getFirst().units()).hasSize(2);
        assertThat(groups.getFirst().surplus())
                .extracting(each -> each.unit().details().author())
                .containsExactly("otto");

        confirm(1, "Öffnen Sie es.");
        confirm(3, "Warten.");
        groups.clear();
        maintenance.duplicates(groups::add, MemoryProgress.NONE);
        assertThat(groups).hasSize(1);
        assertThat(groups.getFirst().units()).hasSize(3);
        assertThat(groups.getFirst().surplus())
                .extracting(each -> each.unit().details().author())
                .containsExactly("otto", "mina");
    }

    @Test
    void variantsShowEveryTargetOfASource() throws Exception {
        confirm(1, "Aufmachen.");
        List<UnitGroup> groups = new ArrayList<>();

        maintenance.variants(groups::add, MemoryProgress.NONE);

        assertThat(groups).hasSize(1);
        assertThat(groups.getFirst().units())
                .extracting(each -> each.unit().target())
                .containsExactlyInAnyOrder(
                        "Aufmachen.", "Öffnen Sie es.", "Öffnen Sie es.", "Machen Sie es auf.");
    }

    @Test
    void replacementIsPlannedFirstThenDoneAndUndone() throws Exception {
        SegmentKey segment = confirm(1, "Öffnen Sie es jetzt.");
        Replacement replacement = Replacement.ofText("öffnen", "Starten", false, Side.TARGET);

        ChangePlan plan = plan(UnitQuery.ALL, replacement);
        assertThat(plan.refusals()).isEmpty();
        assertThat(plan.changes())
                .extracting(PlannedChange::target)
                .containsExactly("Starten Sie es jetzt.", "Starten Sie es.", "Starten Sie es.");
        assertThat(matches("Open it.")).doesNotContain("Starten Sie es.");

        BatchResult result = maintenance.apply(plan);
        assertThat(result.changed()).isEqualTo(3);
        assertThat(result.kept()).isZero();
        assertThat(matches("Open it."))
                .contains("Starten Sie es jetzt.", "Starten Sie es.")
                .doesNotContain("Öffnen Sie es.");
        assertThat(project.sessions().standing(segment).orElseThrow().state())
                .isEqualTo(SegmentState.TRANSLATED);
        assertThat(maintenance.batches()).hasSize(1);
        MaintenanceBatch batch = maintenance.batches().getFirst();
        assertThat(batch.name()).isEqualTo(result.batch());
        assertThat(batch.imported()).isEqualTo(2);
        assertThat(batch.at()).isPresent();

        assertThat(maintenance.undo(result.batch())).isEqualTo(3);
        assertThat(matches("Open it.")).contains("Öffnen Sie es jetzt.", "Öffnen Sie es.");
        assertThat(maintenance.batches()).isEmpty();
        assertThat(maintenance.undo(result.batch())).isZero();
    }

    @Test
    void replacementKeepsCodesAndTellsWhatItCannotDo() throws Exception {
        confirm(1, "Taste");

        ChangePlan words =
                plan(
                        UnitQuery.ALL,
                        Replacement.ofExpression("(T)as(te)", "$2-$1", true, Side.TARGET));
        assertThat(words.changes())
                .extracting(PlannedChange::target)
                .containsExactlyInAnyOrder("Drücken Sie die ⟦1/⟧te-T.", "te-T", "te-T");

        ChangePlan across =
                plan(UnitQuery.ALL, Replacement.ofText("the key", "a key", false, Side.BOTH));
        assertThat(across.changes()).isEmpty();
        assertThat(across.refusals()).isEqualTo(Map.of(Refusal.CODE_INSIDE, 1));

        ChangePlan emptied =
                plan(UnitQuery.ALL, Replacement.ofText("Taste", " ", true, Side.TARGET));
        assertThat(emptied.changes())
                .extracting(PlannedChange::target)
                .containsExactly("Drücken Sie die ⟦1/⟧ .");
        assertThat(emptied.refusals()).isEqualTo(Map.of(Refusal.NOTHING_LEFT, 2));

        ChangePlan sources =
                plan(UnitQuery.ALL, Replacement.ofText("Open", "Start", true, Side.SOURCE));
        assertThat(sources.changes()).hasSize(3);
        assertThat(sources.refusals()).isEqualTo(Map.of(Refusal.SOURCE_OF_DOCUMENT, 1));
        assertThatThrownBy(() -> Replacement.ofExpression("a", "$3", true, Side.BOTH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("$3");
    }

    @Test
    void deletionSparesConfirmedSegmentsAndIsUndone() throws Exception {
        confirm(1, "Öffnen Sie es.");

        BatchResult result = maintenance.delete(found(UnitQuery.ALL));

        assertThat(result.changed()).isEqualTo(5);
        assertThat(result.kept()).isEqualTo(1);
        assertThat(targets(UnitQuery.ALL)).containsExactly("Öffnen Sie es.");
        assertThat(matches("Key")).isEmpty();
        assertThat(maintenance.undo(result.batch())).isEqualTo(5);
        assertThat(targets(UnitQuery.ALL)).hasSize(6);
        assertThat(matches("Key")).containsExactly("Taste");
    }

    @Test
    void editOfAUnitThatIsAnotherOneByNowIsNotMade() throws Exception {
        FoundUnit key = one(each -> each.unit().target().equals("Taste"));
        assertThat(maintenance.edit(key, "Key", "Knopf").changed()).isEqualTo(1);

        BatchResult late = maintenance.edit(key, "Key", "Taster");
        FoundUnit now = one(each -> each.unit().target().equals("Knopf"));
        assertThat(maintenance.edit(now, "Key", "⟦1/⟧ ").kept()).isEqualTo(1);
        assertThat(maintenance.edit(now, "Key", "a\u0000").kept()).isEqualTo(1);

        assertThat(late).isEqualTo(new BatchResult("", 0, 1));
        assertThat(matches("Key")).containsExactly("Knopf");
    }

    private FoundUnit one(Predicate<FoundUnit> wanted) throws Exception {
        return found(UnitQuery.ALL).stream().filter(wanted).findFirst().orElseThrow();
    }

    @Test
    void undoWorksInALaterRun() throws Exception {
        confirm(1, "Taste");
        BatchResult result =
                maintenance.apply(
                        plan(
                                UnitQuery.ALL,
                                Replacement.ofText("Taste", "Knopf", true, Side.TARGET)));
        project.close();
        project = projects().open(folder.resolve("project"));
        maintenance = project.maintenance();

        assertThat(maintenance.batches())
                .extracting(MaintenanceBatch::name)
                .containsExactly(result.batch());
        assertThat(matches("Key")).containsExactly("Knopf");
        assertThat(maintenance.undo(result.batch())).isEqualTo(3);
        assertThat(matches("Key")).containsExactly("Taste");
    }

    @Test
    void exportOfAMemoryHoldsItsEdits() throws Exception {
        maintenance.apply(
                plan(UnitQuery.ALL, Replacement.ofText("Taste", "Knopf", true, Side.TARGET)));
        maintenance.delete(List.of(one(each -> each.unit().details().author().equals("mina"))));
        Path copy = folder.resolve("copy.tmx");

        int written = new ResourceExport(project, "1.0").memory("a.tmx", copy, MemoryProgress.NONE);

        assertThat(written).isEqualTo(2);
        assertThat(Files.readString(copy))
                .contains("<note>kept</note>", "<seg>Öffnen Sie es.</seg>");
        Path all = folder.resolve("all.tmx");
        confirm(3, "Warten.");
        assertThat(new ResourceExport(project, "1.0").everything(all, MemoryProgress.NONE))
                .isEqualTo(5);
        assertThat(Files.readString(all)).contains("<seg>Knopf</seg>", "<seg>Warten.</seg>");
    }
}
