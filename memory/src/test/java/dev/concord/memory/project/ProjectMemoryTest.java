package dev.concord.memory.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concord.glossary.exchange.ExchangeException;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.model.ProjectId;
import dev.concord.memory.model.ResolutionStrategy;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.session.ConfirmationRequest;
import dev.concord.memory.tm.Match;
import dev.concord.memory.tm.MatchKind;
import dev.concord.memory.tm.MatchQuery;
import dev.concord.memory.tm.MemoryState;
import dev.concord.memory.tm.TranslationMemory;
import dev.concord.memory.tm.UnitContext;
import dev.concord.memory.tm.folder.MemoryImport;
import dev.concord.memory.tm.match.MatchSettings;
import dev.concord.memory.tm.units.StoredUnit;
import dev.concord.memory.tm.units.UnitChange;
import dev.concord.memory.tm.units.UnitFilter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project's memory over real files: taken in, followed, edited, damaged and made anew. */
class ProjectMemoryTest {
    private static final int PATIENCE_SECONDS = 30;

    @TempDir Path folder;
    private final Clock clock = Clock.systemUTC();
    private OpenProject project;

    @BeforeEach
    void open() throws Exception {
        projects()
                .create(
                        root(),
                        new ProjectSettings(
                                "P",
                                new ProjectId("p"),
                                LanguagePair.of("en", "de"),
                                ResolutionStrategy.MANUAL_REVIEW,
                                false,
                                Optional.empty()));
        project = projects().open(root());
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void nothingIsReadAsLongAsNobodyAsksForTheMemory() throws Exception {
        tmx("a.tmx", "Open the lid.", "Öffnen Sie den Deckel.");
        reopen();
        confirmFirstOf("Close the lid.", "Schließen Sie den Deckel.");
        close();

        assertThat(root().resolve("index")).doesNotExist();
        reopen();
        assertThat(project.readyMemory().state()).isEqualTo(new MemoryState.Ready(2));
        assertThat(best("Close the lid.").unit().target()).isEqualTo("Schließen Sie den Deckel.");
    }

    @Test
    void filesOfTheFolderAreFoundAndStayFoundAfterReopening() throws Exception {
        tmx("sub/client.tmx", "Open the lid.", "Öffnen Sie den Deckel.");

        for (int i = 0; i < 2; i++) {
            Match match = best("Open the lid.");
            assertThat(match.kind()).isEqualTo(MatchKind.EXACT);
            assertThat(match.unit().details().memory()).isEqualTo("sub/client.tmx");
            reopen();
        }
    }

    @Test
    void confirmedSegmentIsFoundAtOnceWithItsContext() throws Exception {
        add("doc.txt", "Before it.", "Open the lid.", "After it.");
        project.readyMemory();

        confirm("doc.txt", 2, "Öffnen Sie den Deckel.");

        var query =
                new MatchQuery(
                        "Open the lid.", new UnitContext("Before it.", "After it.", ""), "", 70, 5);
        assertThat(project.memory().lookup(query))
                .first()
                .extracting(Match::kind)
                .isEqualTo(MatchKind.IN_CONTEXT);
        confirm("doc.txt", 2, "Den Deckel öffnen.");
        assertThat(project.memory().lookup(query))
                .extracting(match -> match.unit().target())
                .containsExactly("Den Deckel öffnen.");
        project.sessions().reopen(new SegmentKey("doc.txt", "2"), "");
        assertThat(project.memory().lookup(query)).isEmpty();
    }

    @Test
    void filesAddedChangedAndRemovedWhileOpenAreFollowed() throws Exception {
        TranslationMemory memory = project.readyMemory();

        tmx("a.tmx", "Open the lid.", "alt");
        until(() -> targets("Open the lid.").equals(List.of("alt")));

        tmx("a.tmx", "Open the lid.", "neu und länger");
        until(() -> targets("Open the lid.").equals(List.of("neu und länger")));
        assertThat(memory.size()).isEqualTo(1);

        Files.delete(project.folder().memories().resolve("a.tmx"));
        until(() -> memory.size() == 0);
        assertThat(targets("Open the lid.")).isEmpty();
    }

    @Test
    void brokenFileIsReportedWithItsPlaceAndNothingOfItCounts() throws Exception {
        Path file = tmx("a.tmx", "Open the lid.", "Deckel", "Close the lid.", "zu");
        String whole = Files.readString(file);
        Files.writeString(file, whole.replace("</body>", "</bodi>"));
        tmx("good.tmx", "Press the button.", "Drücken");

        TranslationMemory memory = project.readyMemory();

        assertThat(memory.size()).isEqualTo(1);
        assertThat(targets("Open the lid.")).isEmpty();
        assertThat(project.memoryProblems())
                .singleElement()
                .asString()
                .contains("a.tmx, line ")
                .contains("well-formed");
        Files.writeString(file, whole + "\n");
        until(() -> memory.size() == 3);
        assertThat(project.memoryProblems()).isEmpty();
    }

    @Test
    void cancelledImportLeavesNothing() throws Exception {
        Path file = bigFile(30_000);
        project.readyMemory();

        assertThatThrownBy(() -> project.memoryImport().take(file, share -> share < 0.6))
                .isInstanceOf(CancellationException.class);

        assertThat(project.memory().size()).isZero();
        assertThat(project.folder().memories()).isEmptyDirectory();
        assertThat(project.importedMemory().memories()).isEmpty();
        MemoryImport.Taken taken = project.memoryImport().take(file, _ -> true);
        assertThat(taken.tmx().imported()).isEqualTo(30_000);
        assertThat(project.memory().size()).isEqualTo(30_000);
        assertThat(targets("Sentence number 29999 of many.")).contains("Satz Nummer 29999.");
    }

    @Test
    void brokenImportNamesThePlaceInTheImportedFileAndLeavesNothing() throws Exception {
        Path file = TmxFiles.write(folder.resolve("x.tmx"), "Open the lid.", "Deckel");
        Files.writeString(file, Files.readString(file).replace("</tmx>", ""));

        assertThatThrownBy(() -> project.memoryImport().take(file, _ -> true))
                .isInstanceOf(ExchangeException.class)
                .hasMessageStartingWith(file + ", line ");

        assertThat(project.folder().memories()).isEmptyDirectory();
        assertThat(project.memory().size()).isZero();
    }

    @Test
    void undoneImportBringsBackWhatItHadReplaced() throws Exception {
        project.memoryImport()
                .take(TmxFiles.write(folder.resolve("c.tmx"), "Open the lid.", "erst"), _ -> true);
        project.memoryImport()
                .take(TmxFiles.write(folder.resolve("c.tmx"), "Open the lid.", "dann"), _ -> true);
        assertThat(targets("Open the lid.")).containsExactly("dann");

        MemoryImport.Undone undone = project.memoryImport().undo("c.tmx");

        assertThat(undone.restored()).isTrue();
        assertThat(undone.removed()).content().contains("dann");
        assertThat(targets("Open the lid.")).containsExactly("erst");
        assertThat(project.memoryImport().undo("c.tmx").restored()).isFalse();
        assertThat(targets("Open the lid.")).isEmpty();
        assertThat(project.folder().memories()).isEmptyDirectory();
        assertThatThrownBy(() -> project.memoryImport().undo("c.tmx"))
                .hasMessageContaining("no such memory");
        reopen();
        assertThat(project.readyMemory().size()).isZero();
    }

    @Test
    void editsCountAtOnceSurviveAnotherImportAndAreUndoneAsABatch() throws Exception {
        Path file =
                TmxFiles.write(
                        folder.resolve("c.tmx"),
                        "Open the lid.",
                        "falsch",
                        "Close the lid.",
                        "zu",
                        "Close the lid.",
                        "zu");
        project.memoryImport().take(file, _ -> true);
        List<StoredUnit> units = units();

        int edited =
                project.importedMemory()
                        .editing()
                        .edit(
                                "batch",
                                List.of(
                                        change(units.get(0), "richtig", false),
                                        change(units.get(2), "zu", true)));

        assertThat(edited).isEqualTo(2);
        for (int i = 0; i < 3; i++) {
            assertThat(targets("Open the lid.")).containsExactly("richtig");
            assertThat(project.readyMemory().size()).isEqualTo(2);
            assertThat(units()).extracting(each -> each.unit().target()).contains("richtig", "zu");
            if (i == 0) {
                project.memoryImport()
                        .take(
                                TmxFiles.write(
                                        file,
                                        "New one.",
                                        "neu",
                                        "Open the lid.",
                                        "falsch",
                                        "Close the lid.",
                                        "zu",
                                        "Close the lid.",
                                        "zu"),
                                _ -> true);
                project.memoryImport().undo("c.tmx");
            } else {
                reopen();
            }
        }
        assertThat(project.folder().memories().resolve("c.tmx")).content().contains("falsch");
        assertThat(project.importedMemory().editing().undo("batch")).isEqualTo(2);
        assertThat(targets("Open the lid.")).containsExactly("falsch");
        assertThat(project.memory().size()).isEqualTo(3);
    }

    private List<StoredUnit> units() throws Exception {
        List<StoredUnit> units = new ArrayList<>();
        project.importedMemory().units().scan(UnitFilter.ALL, units::add, _ -> true);
        return units;
    }

    private static UnitChange change(StoredUnit unit, String target, boolean isDeleted) {
        return new UnitChange(unit.row(), unit.unit().source(), target, isDeleted);
    }

    @Test
    void damagedUnitsAndIndexAreMadeAnewFromTheFiles() throws Exception {
        tmx("a.tmx", "Open the lid.", "Deckel");
        assertThat(targets("Open the lid.")).containsExactly("Deckel");
        close();
        try (Stream<Path> files = Files.walk(root().resolve("index"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.write(file, "rubbish that is longer than a header".getBytes());
            }
        }
        reopen();
        assertThat(targets("Open the lid.")).containsExactly("Deckel");
        close();
        Files.delete(root().resolve("index/units.db"));
        reopen();
        assertThat(targets("Open the lid.")).containsExactly("Deckel");
        assertThat(project.memory().size()).isEqualTo(1);
    }

    @Test
    void settingsOfAMemoryCountLive() throws Exception {
        tmx("a.tmx", "Open the lid.", "von a");
        tmx("b.tmx", "Open the lid.", "von b");
        project.readyMemory();

        project.useMatchSettings(settings("a.tmx", 0, 7));
        assertThat(best("Open the lid.").unit().target()).isEqualTo("von b");
        assertThat(project.memory().lookup(query("Open the lid.")).get(1).similarity())
                .isEqualTo(93);
        project.useMatchSettings(settings("a.tmx", 3, 0));
        assertThat(best("Open the lid.").unit().target()).isEqualTo("von a");
        reopen();
        assertThat(project.settings().matches()).isEqualTo(settings("a.tmx", 3, 0));
    }

    private static MatchSettings settings(String memory, int priority, int penalty) {
        return new MatchSettings(
                Map.of(memory, new MatchSettings.OfMemory(priority, penalty)), 5, 1);
    }

    private Match best(String source) throws Exception {
        return project.readyMemory().lookup(query(source)).getFirst();
    }

    private static MatchQuery query(String source) {
        return new MatchQuery(source, "", 70, 5);
    }

    private List<String> targets(String source) {
        try {
            return project.readyMemory().lookup(new MatchQuery(source, "", 100, 5)).stream()
                    .map(match -> match.unit().target())
                    .toList();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** Asked again whenever the memory says that it is another. */
    private void until(BooleanSupplier condition) throws Exception {
        BlockingQueue<MemoryState> states = new LinkedBlockingQueue<>();
        try (var _ = project.memory().listen(states::add)) {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            while (!condition.getAsBoolean()) {
                assertThat(System.nanoTime()).as("in time").isLessThan(end);
                states.poll(1, TimeUnit.SECONDS);
            }
        }
    }

    private Path tmx(String name, String... pairs) throws Exception {
        return TmxFiles.write(project.folder().memories().resolve(name), pairs);
    }

    private Path bigFile(int units) throws Exception {
        return TmxFiles.writeMany(folder.resolve("big.tmx"), units);
    }

    private void confirmFirstOf(String source, String target) throws Exception {
        add("doc.txt", source);
        confirm("doc.txt", 1, target);
    }

    private void add(String name, String... lines) throws Exception {
        project.files().add(Files.write(folder.resolve(name), List.of(lines)), name);
    }

    private void confirm(String document, int segment, String target) throws Exception {
        project.sessions()
                .confirm(
                        ConfirmationRequest.of(
                                new SegmentKey(document, Integer.toString(segment)), target));
    }

    private void reopen() throws Exception {
        project.close();
        project = projects().open(root());
    }

    private Path root() {
        return folder.resolve("project");
    }

    private Projects projects() {
        return LineProjects.alone("Ada", clock);
    }
}
