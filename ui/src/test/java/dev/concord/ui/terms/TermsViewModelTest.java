package dev.concord.ui.terms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.glossary.term.ConceptEntry;
import dev.concord.glossary.term.Glossary;
import dev.concord.glossary.term.LanguageSection;
import dev.concord.glossary.term.Term;
import dev.concord.glossary.term.TermStatus;
import dev.concord.memory.consistency.TermBase;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.tm.InsertedMatch;
import dev.concord.ui.editor.EditorViewModel;
import dev.concord.ui.message.Messages;
import dev.concord.ui.task.InlineTaskRunner;
import dev.concord.ui.workbench.Desk;
import dev.concord.ui.workbench.ProjectContents;
import dev.concord.ui.workbench.TargetEditing;
import dev.concord.ui.workbench.TestProject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TermsViewModelTest {
    @TempDir private Path folder;

    private OpenProject project;
    private Desk desk;
    private TermsViewModel terms;

    @BeforeEach
    void openProject() throws Exception {
        project = new TestProject(folder, "de").open();
        TestProject.add(project, folder, "guide.txt", "Clean the filter of the device.", "Stop.");
        desk = Desk.of(new InlineTaskRunner(), new Messages(Locale.ENGLISH));
        new EditorViewModel(desk);
        terms = new TermsViewModel(desk);
    }

    @AfterEach
    void closeProject() {
        project.close();
    }

    @Test
    void forbiddenRenderingIsShownButNoDigitInsertsIt() throws Exception {
        listDevice();
        desk.workbench().showProject(ProjectContents.read(project));
        assertThat(terms.items())
                .extracting(TermItem::rendering)
                .containsExactly("Gerät", "Vorrichtung");
        TermItem forbidden =
                terms.items().stream().filter(TermItem::isForbidden).findFirst().orElseThrow();
        assertThat(forbidden.rendering()).isEqualTo("Vorrichtung");
        assertThat(forbidden.number()).isZero();
    }

    @Test
    void addedTermIsLiveInTheActiveSegment() throws Exception {
        desk.workbench().showProject(ProjectContents.read(project));
        assertThat(terms.items()).isEmpty();
        terms.add(new TermsViewModel.NewTerm("filter", "Filtermatte", ""));
        assertThat(terms.items()).extracting(TermItem::rendering).containsExactly("Filtermatte");
        assertThat(desk.notices().shown()).hasSize(1);
    }

    @Test
    void digitInsertsItsRendering() throws Exception {
        TestProject.list(project, "filter", "Filter");
        desk.workbench().showProject(ProjectContents.read(project));
        List<String> inserted = new ArrayList<>();
        desk.workbench().editingProperty().set(Optional.of(recording(inserted)));
        terms.insert(1);
        terms.insert(2);
        terms.insert(0);
        assertThat(inserted).containsExactly("Filter");
    }

    @Test
    void segmentWithoutTermsShowsNone() throws Exception {
        TestProject.list(project, "filter", "Filter");
        desk.workbench().showProject(ProjectContents.read(project));
        desk.workbench().activeIndexProperty().set(1);
        assertThat(terms.items()).isEmpty();
    }

    private void listDevice() {
        var languages = project.settings().languages();
        var entry =
                new ConceptEntry(
                        "d",
                        "",
                        List.of(
                                new LanguageSection(
                                        languages.source(), List.of(Term.preferred("device"))),
                                new LanguageSection(
                                        languages.target(),
                                        List.of(
                                                Term.of("Vorrichtung", TermStatus.DEPRECATED),
                                                Term.preferred("Gerät")))),
                        "");
        project.sessions().useTerms(new TermBase(Glossary.of(List.of(entry)), languages));
    }

    private static TargetEditing recording(List<String> inserted) {
        return new TargetEditing() {
            @Override
            public void insert(String text) {
                inserted.add(text);
            }

            @Override
            public void replace(String text) {
                throw new AssertionError("a term is inserted, not put in place of the target");
            }

            @Override
            public void replace(InsertedMatch match) {
                throw new AssertionError("a term is inserted, not put in place of the target");
            }

            @Override
            public String selectedSource() {
                return "";
            }

            @Override
            public String selectedTarget() {
                return "";
            }

            @Override
            public boolean isWriting() {
                return false;
            }
        };
    }
}
