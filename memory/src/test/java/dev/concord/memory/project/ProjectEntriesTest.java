package dev.concord.memory.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.concord.glossary.term.ConceptEntry;
import dev.concord.glossary.term.Term;
import dev.concord.glossary.term.TermStatus;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.consistency.GlossaryVerdict;
import dev.concord.memory.lexicon.DraftRendering;
import dev.concord.memory.lexicon.EntryDraft;
import dev.concord.memory.model.ProjectId;
import dev.concord.memory.model.ResolutionStrategy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectEntriesTest {
    private static final Optional<TermStatus> FORBIDDEN = Optional.of(TermStatus.DEPRECATED);

    @TempDir private Path scratch;
    private OpenProject project;

    @BeforeEach
    void open() throws Exception {
        Projects projects = LineProjects.alone("Mina", Clock.systemUTC());
        Path folder = scratch.resolve("project");
        projects.create(
                folder,
                new ProjectSettings(
                        "Test",
                        new ProjectId("test"),
                        LanguagePair.of("en", "de"),
                        ResolutionStrategy.GLOSSARY_PREFERRED,
                        false,
                        Optional.empty()));
        project = projects.open(folder);
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void addedEntryCountsAtOnceWithAllItsRenderings() throws Exception {
        project.entries()
                .add(
                        new EntryDraft(
                                " device ",
                                List.of(
                                        DraftRendering.preferred("Gerät"),
                                        new DraftRendering(
                                                "Apparat", Optional.of(TermStatus.ADMITTED)),
                                        new DraftRendering("Vorrichtung", FORBIDDEN),
                                        new DraftRendering("Ding", Optional.empty())),
                                "a thing with a plug",
                                "not for parts"));

        assertThat(verdict("device"))
                .isEqualTo(
                        new GlossaryVerdict(
                                List.of("Gerät"), List.of("Apparat"), List.of("Vorrichtung")));
        ConceptEntry entry = onlyEntry();
        assertThat(entry.definition()).isEqualTo("a thing with a plug");
        assertThat(targets(entry).getFirst().note()).isEqualTo("not for parts");
        assertThat(ProjectGlossary.isOwn(entry)).isTrue();
    }

    @Test
    void changedEntryKeepsWhatTheDraftDoesNotSpeakOf() throws Exception {
        ConceptEntry entry = french();
        EntryDraft draft = EntryDraft.of(entry, "device", LanguagePair.of("en", "de"), List.of());

        project.entries()
                .change(entry, "device", draft.preferring("Apparat", List.of(), FORBIDDEN));

        ConceptEntry changed = onlyEntry();
        assertThat(changed.sections())
                .extracting(section -> section.language().value())
                .containsExactly("en", "fr", "de");
        assertThat(targets(changed))
                .extracting(Term::text, Term::status)
                .containsExactly(
                        tuple("Apparat", TermStatus.PREFERRED),
                        tuple("Gerät", TermStatus.ADMITTED));
        assertThat(targets(changed).get(1).note()).isEqualTo("plugs in");
    }

    @Test
    void everyChangeIsUndone() throws Exception {
        EntryChange added = project.entries().add(EntryDraft.of("device", "Gerät"));
        ConceptEntry entry = onlyEntry();
        EntryChange changed =
                project.entries().change(entry, "device", EntryDraft.of("device", "Apparat"));
        assertThat(verdict("device").preferred()).containsExactly("Apparat");

        project.entries().undo(changed);
        assertThat(onlyEntry()).isEqualTo(entry);
        EntryChange deleted = project.entries().delete(onlyEntry());
        assertThat(entries()).isEmpty();
        project.entries().undo(deleted);
        assertThat(onlyEntry()).isEqualTo(entry);
        project.entries().undo(added);
        assertThat(entries()).isEmpty();
    }

    @Test
    void entryOfAnotherFileIsReadOnly() throws Exception {
        Files.createDirectories(project.folder().glossaries());
        Files.writeString(
                project.folder().glossaries().resolve("client.csv"), "en,de\ndevice,Gerät\n");
        project.reloadGlossary();
        ConceptEntry entry = onlyEntry();

        assertThat(ProjectGlossary.file(entry)).isEqualTo("client.csv");
        assertThatThrownBy(() -> project.entries().delete(entry))
                .isInstanceOf(ProjectException.class)
                .hasMessageContaining("client.csv");
    }

    @Test
    void decisionMakesAnEntryAndForbidsTheOthers() throws Exception {
        project.entries().decided("device", "Gerät", List.of("Vorrichtung"), FORBIDDEN);

        assertThat(verdict("device"))
                .isEqualTo(
                        new GlossaryVerdict(List.of("Gerät"), List.of(), List.of("Vorrichtung")));
    }

    @Test
    void furtherDecisionChangesTheEntryThereIs() throws Exception {
        project.entries().add(EntryDraft.of("device", "Gerät"));

        EntryChange change =
                project.entries().decided("devices", "Apparat", List.of("Gerät"), Optional.empty());

        assertThat(entries()).hasSize(1);
        assertThat(verdict("device"))
                .isEqualTo(new GlossaryVerdict(List.of("Apparat"), List.of("Gerät"), List.of()));
        project.entries().undo(change);
        assertThat(verdict("device").preferred()).containsExactly("Gerät");
    }

    private ConceptEntry french() throws Exception {
        Files.createDirectories(project.folder().glossaries());
        Files.writeString(
                project.folder().glossaries().resolve(ProjectGlossary.OWN_FILE),
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
                <tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader>
                <text><body><conceptEntry id="c1">
                <langSec xml:lang="en"><termSec><term>device</term></termSec></langSec>
                <langSec xml:lang="fr"><termSec><term>appareil</term></termSec></langSec>
                <langSec xml:lang="de"><termSec><term>Gerät</term><note>plugs in</note></termSec>
                </langSec></conceptEntry></body></text></tbx>
                """);
        project.reloadGlossary();
        return onlyEntry();
    }

    private List<Term> targets(ConceptEntry entry) {
        return entry.terms(project.settings().languages().target());
    }

    private GlossaryVerdict verdict(String term) {
        return project.sessions().terms().verdict(term).orElseThrow();
    }

    private ConceptEntry onlyEntry() {
        assertThat(entries()).hasSize(1);
        return entries().getFirst();
    }

    private List<ConceptEntry> entries() {
        return project.glossary().glossary().entries();
    }
}
