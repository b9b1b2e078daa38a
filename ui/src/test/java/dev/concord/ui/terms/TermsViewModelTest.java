package dev.concord.ui.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.concord.glossary.term.ConceptEntry;
import dev.concord.glossary.term.Glossary;
import dev.concord.glossary.term.LanguageSection;
import dev.concord.glossary.term.Term;
import dev.concord.glossary.term.TermStatus;
import dev.concord.memory.consistency.TermBase;
import dev.concord.memory.model.Origin;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.model.SegmentState;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.session.ConfirmationRequest;
import dev.concord.memory.session.MarkedPair;
import dev.concord.memory.tm.InsertedMatch;
import dev.concord.ui.editor.EditorViewModel;
import dev.concord.ui.message.Messages;
import dev.concord.ui.task.InlineTaskRunner;
import dev.concord.ui.workbench.Desk;
import dev.concord.ui.workbench.ProjectContents;
import dev.concord.ui.workbench.TargetEditing;
import dev.concord.ui.workbench.TermWatch;
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
    private final InlineTaskRunner tasks = new InlineTaskRunner();
    private Desk desk;
    private TermsViewModel terms;

    @BeforeEach
    void openProject() throws Exception {
        project = new TestProject(folder, "de").open();
        TestProject.add(project, folder, "guide.txt", "Clean the filter of the device.", "Stop.");
        desk = Desk.of(tasks, new Messages(Locale.ENGLISH));
        new EditorViewModel(desk);
        new TermWatch(desk);
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
    void forbiddenRenderingIsNotInsertedByWhateverMeans() throws Exception {
        listDevice();
        desk.workbench().showProject(ProjectContents.read(project));
        List<String> inserted = new ArrayList<>();
        desk.workbench().editingProperty().set(Optional.of(recording(inserted)));
        terms.items().forEach(terms::insert);
        assertThat(inserted).containsExactly("Gerät");
    }

    @Test
    void conceptsOfOneTermAreToldApartAndTheUsedRenderingIsKnown() throws Exception {
        var languages = project.settings().languages();
        var bank = ConceptEntry.ofPair("a", languages, "filter", "Filter", "");
        var query = ConceptEntry.ofPair("b", languages, "filter", "Suchfilter", "");
        project.sessions()
                .useTerms(
                        new TermBase(
                                Glossary.of(
                                        List.of(
                                                defined(bank, "holds dust back"),
                                                defined(query, "narrows a search"))),
                                languages));
        desk.workbench().showProject(ProjectContents.read(project));
        assertThat(terms.items())
                .extracting(TermItem::rendering, item -> item.concept().orElse(""))
                .containsExactly(
                        tuple("Filter", "holds dust back"),
                        tuple("Suchfilter", "narrows a search"));
        desk.workbench().typedProperty().set("Suchfilter leeren");
        tasks.passTime();
        assertThat(terms.items().stream().filter(terms::isUsed))
                .extracting(TermItem::rendering)
                .containsExactly("Suchfilter");
    }

    @Test
    void renderingOfAMarkedTermSaysHowOftenItWasUsed() throws Exception {
        TestProject.add(project, folder, "more.txt", "A device.", "B device.", "C device.");
        for (String segment : List.of("1", "2", "3")) {
            project.sessions()
                    .confirm(
                            new ConfirmationRequest(
                                    new SegmentKey("more.txt", segment),
                                    "Gerät.",
                                    SegmentState.TRANSLATED,
                                    Origin.PERSON,
                                    Origin.PERSON.confidence(),
                                    List.of(new MarkedPair("device", "Gerät"))));
        }
        desk.workbench().showProject(ProjectContents.read(project));
        assertThat(terms.items())
                .extracting(TermItem::rendering, TermItem::standing, TermItem::count)
                .containsExactly(tuple("Gerät", TermItem.Standing.AGREED, 3));
    }

    private static ConceptEntry defined(ConceptEntry entry, String definition) {
        return new ConceptEntry(entry.id(), definition, entry.sections(), entry.origin());
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
