package dev.concord.memory.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.glossary.match.RenderingFinder;
import dev.concord.glossary.term.Term;
import dev.concord.glossary.term.TermStatus;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.ledger.Change;
import dev.concord.memory.model.ResolutionStrategy;
import dev.concord.memory.model.Scope;
import dev.concord.memory.session.MarkedPair;
import dev.concord.memory.session.SettableClock;
import dev.concord.memory.session.TestDesk;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconTest {
    private static final LanguagePair LANGUAGES = LanguagePair.of("en", "de");
    private static final LearntTerm COMMIT =
            new LearntTerm(
                    "commit",
                    "commit",
                    7,
                    0.8,
                    List.of(
                            new LexiconRendering("Commit", 3, Optional.empty()),
                            new LexiconRendering("Version", 1, Optional.empty())),
                    2);

    @TempDir Path folder;
    private TestDesk desk;
    private List<LearntTerm> learnt = List.of();
    private List<LearntUsage> learntUsages = List.of();

    @BeforeEach
    void openDesk() throws Exception {
        desk =
                new TestDesk(
                        folder.resolve("memory.db"),
                        "de",
                        ResolutionStrategy.MOST_FREQUENT,
                        new SettableClock());
        desk.document(
                "Switch the device on.",
                "The devices are ready, each device.",
                "Press the reset button.",
                "Hold the reset button.",
                "Charge the device.",
                "Close the lid.");
    }

    @AfterEach
    void closeDesk() {
        desk.close();
    }

    @Test
    void listedTermIsCountedInAllSourcesWithItsRenderings() throws Exception {
        desk.list(
                "device",
                Term.preferred("Gerät"),
                Term.of("Vorrichtung", TermStatus.DEPRECATED),
                Term.of("Apparat", TermStatus.ADMITTED));
        desk.confirm(1, "Schalten Sie den Apparat ein.");

        LexiconTerm device = term("device");

        assertThat(device.kind()).isEqualTo(TermKind.LISTED);
        assertThat(device.frequency()).isEqualTo(3);
        assertThat(device.renderings())
                .containsExactly(
                        new LexiconRendering("Gerät", 0, Optional.of(TermStatus.PREFERRED)),
                        new LexiconRendering("Apparat", 1, Optional.of(TermStatus.ADMITTED)),
                        new LexiconRendering("Vorrichtung", 0, Optional.of(TermStatus.DEPRECATED)));
        assertThat(device.agreement()).isEqualTo(Agreement.CONSISTENT);
        assertThat(device.entries()).hasSize(1);
    }

    @Test
    void listedTermThatStandsNowhereIsNotInUse() throws Exception {
        desk.list("gearbox", "Getriebe");

        assertThat(term("gearbox").isInUse()).isFalse();
        assertThat(term("gearbox").agreement()).isEqualTo(Agreement.UNKNOWN);
    }

    @Test
    void markedTermWithTwoRenderingsIsAConflict() throws Exception {
        desk.confirm(3, "Drücken Sie die Reset-Taste.", pair("reset button", "Reset-Taste"));
        desk.confirm(4, "Halten Sie den Knopf.", pair("reset button", "Knopf"));

        LexiconTerm button = term("reset button");

        assertThat(button.kind()).isEqualTo(TermKind.MARKED);
        assertThat(button.frequency()).isEqualTo(2);
        assertThat(button.renderings()).extracting(LexiconRendering::count).containsExactly(1, 1);
        assertThat(button.agreement()).isEqualTo(Agreement.CONFLICT);
    }

    @Test
    void renderingsThatAreBothRightAreSeveral() throws Exception {
        desk.confirm(3, "Drücken Sie die Reset-Taste.", pair("reset button", "Reset-Taste"));
        desk.confirm(4, "Halten Sie den Knopf.", pair("reset button", "Knopf"));
        desk.sessions()
                .answers()
                .accept(Scope.PROJECT, "reset button", List.of("Reset-Taste", "Knopf"));

        assertThat(term("reset button").agreement()).isEqualTo(Agreement.SEVERAL);
    }

    @Test
    void decidedTermNeedsNoUsage() throws Exception {
        desk.sessions().decide(Scope.PROJECT, "lid", "Deckel", true, "", "");

        LexiconTerm lid = term("lid");

        assertThat(lid.kind()).isEqualTo(TermKind.DECIDED);
        assertThat(lid.ruling().orElseThrow().locked()).isTrue();
        assertThat(lid.bestRendering()).contains("Deckel");
        assertThat(lid.frequency()).isEqualTo(1);
    }

    @Test
    void candidateHasWhatWasLearntOfIt() throws Exception {
        learnt = List.of(COMMIT);

        LexiconTerm commit = term("commit");

        assertThat(commit.kind()).isEqualTo(TermKind.CANDIDATE);
        assertThat(commit.frequency()).isEqualTo(7);
        assertThat(commit.termhood()).isEqualTo(0.8);
        assertThat(commit.unrendered()).isEqualTo(2);
        assertThat(commit.bestRendering()).contains("Commit");
        assertThat(commit.agreement()).isEqualTo(Agreement.SEVERAL);
    }

    @Test
    void listedCandidateIsListedOnly() throws Exception {
        learnt = List.of(COMMIT);
        desk.list("commit", "Commit");

        assertThat(read()).hasSize(1);
        LexiconTerm commit = term("commit");
        assertThat(commit.kind()).isEqualTo(TermKind.LISTED);
        assertThat(commit.renderings())
                .containsExactly(
                        new LexiconRendering("Commit", 0, Optional.of(TermStatus.PREFERRED)));
    }

    @Test
    void ignoredCandidateIsKeptApartUntilThatIsTakenBack() throws Exception {
        learnt = List.of(COMMIT);
        desk.sessions().ignore("commits", true);
        assertThat(term("commit").kind()).isEqualTo(TermKind.IGNORED);
        desk.sessions().ignore("commit", false);
        assertThat(term("commit").kind()).isEqualTo(TermKind.CANDIDATE);
    }

    @Test
    void candidatesComeAfterWhatPeopleCalledTerms() throws Exception {
        desk.list("lid", "Deckel");
        desk.list("device", "Gerät");
        learnt = List.of(COMMIT);

        assertThat(read()).extracting(LexiconTerm::term).containsExactly("device", "lid", "commit");
    }

    @Test
    void examplesMarkTermAndRenderingAndShowWhatIsOpen() throws Exception {
        desk.list("device", "Gerät");
        desk.confirm(1, "Schalten Sie das Gerät ein.");

        List<LexiconExample> examples = lexicon().examples(term("device"));

        assertThat(examples)
                .extracting(LexiconExample::confirmed)
                .containsExactly(true, false, false);
        LexiconExample first = examples.getFirst();
        assertThat(first.rendering()).isEqualTo("Gerät");
        assertThat(first.inSource()).containsExactly(new Place(11, 17));
        assertThat(first.inTarget()).containsExactly(new Place(17, 22));
        assertThat(examples.get(1).inSource()).hasSize(2);
    }

    @Test
    void examplesOfACandidateAreThoseLearnt() throws Exception {
        desk.confirm(6, "Schließen Sie den Deckel.");
        learnt = List.of(new LearntTerm("lid", "lid", 1, 0.5, List.of(), 0));
        learntUsages =
                List.of(new LearntUsage(TestDesk.key(6), "Deckel", List.of(new Place(18, 24))));

        assertThat(lexicon().examples(term("lid")))
                .singleElement()
                .satisfies(example -> {
                    assertThat(example.rendering()).isEqualTo("Deckel");
                    assertThat(example.inTarget()).containsExactly(new Place(18, 24));
                });
    }

    @Test
    void decisionsAreToldTheLatestFirst() throws Exception {
        Lexicon lexicon = lexicon();
        desk.sessions().decide(Scope.PROJECT, "lid", "Deckel", false, "", "");
        LexiconTerm lid = term("lid");
        assertThat(lexicon.decisions(lid)).hasSize(1);
        desk.sessions().decide(Scope.PROJECT, "lids", "Klappe", false, "why", "");
        desk.sessions().withdraw(Scope.PROJECT, "lid", "");

        assertThat(lexicon.decisions(lid))
                .extracting(Change::getClass)
                .containsExactly(
                        Change.DecisionWithdrawn.class,
                        Change.DecisionTaken.class,
                        Change.DecisionTaken.class);
    }

    private LexiconTerm term(String term) throws Exception {
        return read().stream().filter(each -> each.term().equals(term)).findFirst().orElseThrow();
    }

    private List<LexiconTerm> read() throws Exception {
        return lexicon().read().terms();
    }

    private Lexicon lexicon() {
        LexiconSource source =
                new LexiconSource() {
                    @Override
                    public double prepared() {
                        return 1;
                    }

                    @Override
                    public List<LearntTerm> terms() {
                        return learnt;
                    }

                    @Override
                    public List<LearntUsage> usages(String key) {
                        return learntUsages;
                    }
                };
        return new Lexicon(
                LANGUAGES,
                desk.sessions(),
                desk.store(),
                source,
                new RenderingFinder(LANGUAGES.target()));
    }

    private static MarkedPair pair(String term, String rendering) {
        return new MarkedPair(term, rendering);
    }
}
