package dev.concord.ui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.memory.model.Origin;
import dev.concord.memory.model.Scope;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.model.SegmentState;
import dev.concord.memory.model.UsageContext;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.review.ProposedContext;
import dev.concord.memory.session.ConfirmationRequest;
import dev.concord.memory.session.MarkedPair;
import dev.concord.ui.message.Messages;
import dev.concord.ui.message.Notice;
import dev.concord.ui.task.InlineTaskRunner;
import dev.concord.ui.workbench.Desk;
import dev.concord.ui.workbench.TestProject;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContextChoiceTest {
    @TempDir private Path folder;

    private final Desk desk = Desk.of(new InlineTaskRunner(), new Messages(Locale.ENGLISH));
    private OpenProject project;

    @BeforeEach
    void open() throws Exception {
        project = new TestProject(folder, "de").open();
        TestProject.list(project, "key", "Schlüssel");
        TestProject.add(
                project,
                folder,
                "guide.txt",
                "Turn the key.",
                "Press the tab key.",
                "Hold the tab key.",
                "Lose no key.");
        confirm("1", "Drehen Sie den Schlüssel.");
        confirm("2", "Drücken Sie die Taste.", new MarkedPair("key", "Taste"));
        confirm("3", "Halten Sie die Taste.", new MarkedPair("key", "Taste"));
        confirm("4", "Verlieren Sie keinen Schlüssel.");
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void proposalsEndWithThisDocumentAndEverywhere() {
        ContextChoice choice = choice();

        assertThat(choice.proposals())
                .extracting(ProposedContext::context)
                .startsWith(UsageContext.within("tab key"))
                .endsWith(UsageContext.inDocument("guide.txt"), UsageContext.EVERYWHERE);
        assertThat(choice.contextBinding().get()).contains(UsageContext.within("tab key"));
    }

    @Test
    void wordsOfOnesOwnOutweighTheProposals() {
        ContextChoice choice = choice();

        choice.wordsProperty().set(" press , ,tab ");

        assertThat(choice.contextBinding().get())
                .contains(new UsageContext("", "", List.of("press", "tab")));
        choice.wordsProperty().set(" ");
        choice.chosenIndexProperty().set(choice.proposals().size() - 1);
        assertThat(choice.contextBinding().get()).contains(UsageContext.EVERYWHERE);
    }

    @Test
    void declaringSaysWhereAndOffersTheUndo() {
        var answer = new ContextDialog.Answer("Taste", UsageContext.within("tab key"));

        new Answering(desk).accept(choice().question(), answer, () -> {});

        Notice said = desk.notices().shown().getLast();
        assertThat(said.what()).isEqualTo("\"key\": \"Taste\" is right within “tab key”.");
        assertThat(declared()).hasSize(1);
        said.action().orElseThrow().run().run();
        assertThat(declared()).isEmpty();
        assertThat(desk.notices().shown().getLast().what()).contains("taken back");
    }

    @Test
    void dismissingAConflictOffersTheUndo() {
        var conflict = project.sessions().consistency().conflicts().getFirst();

        new Answering(desk).dismiss(project, conflict, () -> {});

        assertThat(project.sessions().consistency().conflicts()).isEmpty();
        desk.notices().shown().getLast().action().orElseThrow().run().run();
        assertThat(project.sessions().consistency().conflicts()).hasSize(1);
    }

    private List<?> declared() {
        return project.sessions().consistency().declarations().acceptances();
    }

    private ContextChoice choice() {
        return new ContextChoice(
                desk,
                new ContextQuestion(project, Scope.PROJECT, "key", List.of("Taste"), "guide.txt"));
    }

    private void confirm(String segment, String target, MarkedPair... marked) throws Exception {
        project.sessions()
                .confirm(
                        new ConfirmationRequest(
                                new SegmentKey("guide.txt", segment),
                                target,
                                SegmentState.TRANSLATED,
                                Origin.PERSON,
                                Origin.PERSON.confidence(),
                                List.of(marked)));
    }
}
