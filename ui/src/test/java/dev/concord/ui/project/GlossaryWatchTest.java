package dev.concord.ui.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.model.ProjectId;
import dev.concord.memory.model.ResolutionStrategy;
import dev.concord.memory.project.ProjectSettings;
import dev.concord.ui.message.Messages;
import dev.concord.ui.message.Notice;
import dev.concord.ui.task.InlineTaskRunner;
import dev.concord.ui.workbench.Desk;
import dev.concord.ui.workbench.TestProject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlossaryWatchTest {
    private static final int PATIENCE = 60;

    @TempDir private Path folder;

    private final Desk desk = Desk.of(new InlineTaskRunner(), new Messages(Locale.ENGLISH));
    private final ProjectViewModel model = new ProjectViewModel(desk, TestProject.projects());
    private final BlockingQueue<Notice> told = new LinkedBlockingQueue<>();

    @BeforeEach
    void open() throws Exception {
        var languages = LanguagePair.of("en", "de");
        TestProject.projects()
                .create(
                        folder.resolve("p"),
                        new ProjectSettings(
                                "p",
                                new ProjectId("p"),
                                languages,
                                ResolutionStrategy.FIRST_WINS,
                                false,
                                Optional.empty()));
        model.open(folder.resolve("p"));
        desk.notices()
                .shown()
                .addListener(
                        (ListChangeListener<Notice>)
                                change -> {
                                    while (change.next()) {
                                        told.addAll(change.getAddedSubList());
                                    }
                                });
    }

    @AfterEach
    void close() {
        model.close();
    }

    @Test
    void filesInTheGlossaryFolderAreToldAndTermsLookedUpAnew() throws Exception {
        int before = desk.workbench().termsRevisionProperty().get();
        Path file = folder.resolve("p/glossary/mine.csv");
        Files.writeString(file, "en,de\nlid,Deckel\nbolt,\n");

        Notice taken = next();
        assertThat(taken.what()).contains("mine.csv", "1 of 2");
        assertThat(taken.kind()).isEqualTo(Notice.Kind.WARNING);
        assertThat(taken.technical()).contains("line 3");

        Files.writeString(file, "en,de\nlid,\"Deckel\n");
        Notice broken = next();
        assertThat(broken.what()).contains("mine.csv, line 2");
        assertThat(broken.remedy()).contains("before goes on counting");

        Files.delete(file);
        assertThat(next().what()).contains("taken out");
        assertThat(desk.workbench().termsRevisionProperty().get()).isGreaterThan(before);
    }

    private Notice next() throws InterruptedException {
        Notice notice = told.poll(PATIENCE, TimeUnit.SECONDS);
        assertThat(notice).as("nothing was told").isNotNull();
        return notice;
    }
}
