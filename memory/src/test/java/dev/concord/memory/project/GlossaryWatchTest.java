package dev.concord.memory.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.glossary.term.Term;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.glossary.GlossaryNews;
import dev.concord.memory.model.ResolutionStrategy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlossaryWatchTest {
    private static final int PATIENCE = 60;

    @TempDir private Path folder;

    @Test
    void filesPutIntoTheFolderCountWhileTheProjectIsOpen() throws Exception {
        try (OpenProject project = open()) {
            BlockingQueue<List<GlossaryNews>> heard = new LinkedBlockingQueue<>();
            project.listenToGlossary(heard::add);
            Path file = root().resolve("glossary/terms.csv");
            Files.writeString(file, "en,de\nlid,Deckel\nbolt,Bolzen\n");
            assertThat(next(heard)).singleElement().isInstanceOf(GlossaryNews.Taken.class);
            assertThat(project.sessions().terms().recognize("Open the lid.")).hasSize(1);

            Files.writeString(file, "en,de\nlid,\"Deckel\n");
            assertThat(next(heard)).singleElement().isInstanceOf(GlossaryNews.Broken.class);
            assertThat(project.sessions().terms().recognize("Open the lid.")).hasSize(1);

            Files.delete(file);
            assertThat(next(heard)).singleElement().isInstanceOf(GlossaryNews.Gone.class);
            assertThat(project.sessions().terms().recognize("Open the lid.")).isEmpty();
        }
    }

    @Test
    void termAddedInTheProgramIsNoNews() throws Exception {
        try (OpenProject project = open()) {
            BlockingQueue<List<GlossaryNews>> heard = new LinkedBlockingQueue<>();
            project.listenToGlossary(heard::add);
            project.addTerm(Term.preferred("lid"), Term.preferred("Deckel"), "");
            assertThat(project.sessions().terms().recognize("Open the lid.")).hasSize(1);
            Files.writeString(root().resolve("glossary/other.csv"), "en,de\nbolt,Bolzen\n");
            assertThat(next(heard)).extracting(GlossaryNews::file).containsExactly("other.csv");
        }
    }

    @Test
    void listenerHearsNothingAfterItHasLeft() throws Exception {
        try (OpenProject project = open()) {
            BlockingQueue<List<GlossaryNews>> left = new LinkedBlockingQueue<>();
            BlockingQueue<List<GlossaryNews>> heard = new LinkedBlockingQueue<>();
            project.listenToGlossary(left::add).close();
            project.listenToGlossary(heard::add);
            Files.writeString(root().resolve("glossary/terms.csv"), "en,de\nlid,Deckel\n");
            assertThat(next(heard)).hasSize(1);
            assertThat(left).isEmpty();
        }
    }

    private static List<GlossaryNews> next(BlockingQueue<List<GlossaryNews>> heard)
            throws InterruptedException {
        List<GlossaryNews> news = heard.poll(PATIENCE, TimeUnit.SECONDS);
        assertThat(news).as("nothing was heard").isNotNull();
        return news;
    }

    private Path root() {
        return folder.resolve("p");
    }

    private OpenProject open() throws Exception {
        Projects projects = LineProjects.alone("Ada", Clock.systemUTC());
        projects.create(
                root(),
                new ProjectSettings(
                        "p",
                        projects.newId("p"),
                        LanguagePair.of("en", "de"),
                        ResolutionStrategy.GLOSSARY_PREFERRED,
                        false,
                        Optional.empty()));
        return projects.open(root());
    }
}
