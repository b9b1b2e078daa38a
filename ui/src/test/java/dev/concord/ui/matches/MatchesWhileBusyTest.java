package dev.concord.ui.matches;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.session.ConfirmationRequest;
import dev.concord.memory.tm.InsertedMatch;
import dev.concord.ui.control.TextDifference;
import dev.concord.ui.editor.EditorViewModel;
import dev.concord.ui.message.Messages;
import dev.concord.ui.task.BackgroundRunner;
import dev.concord.ui.workbench.Desk;
import dev.concord.ui.workbench.GatedMemory;
import dev.concord.ui.workbench.ProjectContents;
import dev.concord.ui.workbench.TestProject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The test's own thread stands in for the UI thread; the memory answers when it is let. */
class MatchesWhileBusyTest {
    private static final int SEGMENTS = 40;

    @TempDir private Path folder;

    private final BlockingQueue<Runnable> uiThread = new LinkedBlockingQueue<>();
    private final BackgroundRunner tasks = new BackgroundRunner(uiThread::add);
    private final GatedMemory memory = new GatedMemory();
    private final List<InsertedMatch> inserted = new ArrayList<>();
    private OpenProject project;
    private Desk desk;
    private EditorViewModel editor;
    private MatchesViewModel matches;

    @BeforeEach
    void openProject() throws Exception {
        project = new TestProject(folder, "de", _ -> memory).open();
        List<String> lines = new ArrayList<>();
        for (int i = 1; i <= SEGMENTS; i++) {
            lines.add("Valve " + i + " is to be opened slowly.");
        }
        TestProject.add(project, folder, "guide.txt", lines.toArray(String[]::new));
        project.sessions()
                .confirm(ConfirmationRequest.of(new SegmentKey("guide.txt", "1"), "Ventil 1."));
        desk = Desk.of(tasks, new Messages(Locale.ENGLISH));
        editor = new EditorViewModel(desk);
        matches = new MatchesViewModel(desk);
        desk.workbench().editingProperty().set(Optional.of(new RecordedEditing(inserted)));
        desk.workbench().showProject(ProjectContents.read(project));
        pumpUntil(() -> desk.workbench().rows().size() == SEGMENTS);
        pumpUntil(() -> !matches.items().isEmpty());
        assertThat(memory.wasAsked(1)).isTrue();
    }

    @AfterEach
    void close() {
        memory.open();
        tasks.close();
        project.close();
    }

    @Test
    void movingAndTypingNeverWaitForTheMemory() throws Exception {
        memory.shut();
        for (int row = 2; row < SEGMENTS; row++) {
            editor.activate(row);
            editor.type("typed in row " + row);
        }
        assertThat(desk.workbench().rows().get(SEGMENTS - 1).target()).startsWith("typed");
        assertThat(memory.wasAsked(1)).as("a lookup is under way all the time").isTrue();
    }

    @Test
    void onlyTheLatestLookupIsShown() throws Exception {
        memory.shut();
        editor.activate(2);
        assertThat(memory.wasAsked(1)).isTrue();
        editor.activate(5);
        assertThat(memory.wasAsked(1)).isTrue();
        memory.open();
        pumpUntil(() -> comes().equals("6"));
        assertThat(matches.searchingProperty().get()).isFalse();
    }

    @Test
    void matchOfTheSegmentBeforeIsNeverInserted() throws Exception {
        memory.shut();
        editor.activate(3);
        assertThat(matches.items()).as("nothing flickers for a moment").isNotEmpty();
        matches.insert(1);
        assertThat(inserted).isEmpty();
        pumpUntil(() -> matches.searchingProperty().get());
        assertThat(matches.items()).isEmpty();
        memory.open();
        pumpUntil(() -> !matches.items().isEmpty());
        matches.insert(1);
        assertThat(inserted).extracting(InsertedMatch::proposal).containsExactly("Ventil 1.");
    }

    @Test
    void answerThatCameBeforeThePatienceEndedStays() throws Exception {
        editor.activate(3);
        Runnable later = () -> {};
        tasks.after(Duration.ofMillis(300), later);
        // Till then the answer and the end of the patience both wait for a busy UI thread.
        Instant end = Instant.now().plusSeconds(20);
        while (!uiThread.contains(later) && Instant.now().isBefore(end)) {
            Thread.onSpinWait();
        }
        for (Runnable next = uiThread.poll(); next != null; next = uiThread.poll()) {
            next.run();
        }
        assertThat(matches.searchingProperty().get()).isFalse();
        assertThat(comes()).isEqualTo("4");
    }

    /** What the segment has and the best match has not. */
    private String comes() {
        return matches.items().stream()
                .limit(1)
                .flatMap(item -> item.difference().pieces().stream())
                .filter(piece -> piece.kind() == TextDifference.Kind.ADDED)
                .map(TextDifference.Piece::text)
                .collect(Collectors.joining());
    }

    private void pumpUntil(BooleanSupplier done) throws InterruptedException {
        while (!done.getAsBoolean()) {
            Runnable next = uiThread.poll(20, TimeUnit.SECONDS);
            assertThat(next).as("something to do on the UI thread").isNotNull();
            next.run();
        }
    }
}
