package dev.concord.memory.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.concord.glossary.extract.TermOccurrence;
import dev.concord.glossary.match.RenderingFinder;
import dev.concord.glossary.term.Term;
import dev.concord.glossary.term.TermStatus;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.model.ResolutionStrategy;
import dev.concord.memory.model.Scope;
import dev.concord.memory.session.MarkedPair;
import dev.concord.memory.session.SettableClock;
import dev.concord.memory.session.TestDesk;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionSourceTest {
    private static final String SOURCE = "Press the button of the device.";

    @TempDir Path folder;

    private TestDesk desk;

    @BeforeEach
    void open() throws Exception {
        desk =
                new TestDesk(
                        folder.resolve("memory.db"),
                        "de",
                        ResolutionStrategy.GLOSSARY_PREFERRED,
                        new SettableClock());
        desk.document(
                SOURCE, "The device is off.", "Clean the device.", "Open the device.", "Devices.");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Completions completions(String source, String... proposals) {
        var languages = LanguagePair.of("en", "de");
        var gathering =
                new CompletionSource(
                        desk.sessions(),
                        languages,
                        new RenderingFinder(languages.target()),
                        _ -> List.of());
        return gathering.completions(
                TestDesk.key(1),
                source,
                gathering.terms(TestDesk.key(1), source),
                List.of(proposals));
    }

    private static List<String> texts(Completions completions, String target) {
        return completions.matching(target, target.length(), false).stream()
                .map(Completion::text)
                .toList();
    }

    private static List<String> asked(Completions completions, String target) {
        return completions.matching(target, target.length(), true).stream()
                .map(Completion::text)
                .toList();
    }

    @Test
    void matchingOffersListedRenderingsPreferredFirst() {
        desk.list("device", Term.of("Gerätschaft", TermStatus.ADMITTED), Term.preferred("Gerät"));

        assertThat(completions(SOURCE).matching("das Ge", 6, false))
                .extracting(Completion::text, Completion::start, Completion::origin)
                .containsExactly(
                        tuple("Gerät", 4, OfferOrigin.GLOSSARY),
                        tuple("Gerätschaft", 4, OfferOrigin.GLOSSARY));
    }

    @Test
    void matchingNeverOffersWhatIsForbiddenWhereverItComesFrom() throws Exception {
        desk.list(
                "device",
                Term.preferred("Gerät"),
                Term.of("Vorrichtung", TermStatus.DEPRECATED),
                Term.of("Vorgerät", TermStatus.SUPERSEDED));
        for (int i = 2; i <= 5; i++) {
            desk.confirm(i, "Vorrichtung.");
        }
        desk.sessions().answers().accept(Scope.PROJECT, "device", List.of("Gerät", "Vorrichtung"));

        Completions completions =
                completions(SOURCE, "Drücken Sie den Knopf der Vorrichtung vorsichtig.");

        assertThat(texts(completions, "Vor")).containsExactly("Vorsichtig");
        assertThat(texts(completions, "Knopf der")).isEmpty();
        assertThat(texts(completions, "Kno"))
                .allSatisfy(text -> assertThat(text).doesNotContain("Vorrichtung"));
        assertThat(asked(completions, "")).noneMatch(text -> text.startsWith("Vor"));
    }

    @Test
    void matchingOffersWhatPeopleAgreedOnBeforeTheGlossary() throws Exception {
        desk.list("device", "Gerät");
        desk.sessions().decide(Scope.PROJECT, "device", "Gerätchen", false, "", "");
        for (int i = 2; i <= 5; i++) {
            desk.confirm(i, "Knopf", new MarkedPair("button", "Geberknopf"));
        }

        assertThat(completions(SOURCE).matching("Ge", 2, false))
                .extracting(Completion::text, Completion::origin, Completion::count)
                .containsExactly(
                        tuple("Geberknopf", OfferOrigin.AGREED, 4),
                        tuple("Gerätchen", OfferOrigin.AGREED, 0),
                        tuple("Gerät", OfferOrigin.GLOSSARY, 0));
    }

    @Test
    void matchingOffersFormsThatStandInConfirmedTargets() throws Exception {
        desk.list("device", "Gerät");
        desk.confirm(5, "Geräte.");

        assertThat(texts(completions(SOURCE), "das Ger")).containsExactly("Gerät", "Geräte");
        assertThat(texts(completions(SOURCE), "das Gerät")).isEmpty();
    }

    @Test
    void matchingPutsTermsThatStandInTheTargetLast() {
        desk.list("device", "Gerät");
        desk.list("button", "Gerätetaste");

        assertThat(texts(completions(SOURCE), "Ge")).containsExactly("Gerätetaste", "Gerät");
        assertThat(texts(completions(SOURCE), "Die Gerätetaste am Ge"))
                .containsExactly("Gerät", "Gerätetaste");
    }

    @Test
    void matchingOffersWordsAndRunsOfMatchesThatAreStillMissing() {
        Completions completions =
                completions(SOURCE, "Drücken Sie den Netzschalter, dann warten Sie.");

        assertThat(texts(completions, "Dr"))
                .containsExactly("Drücken", "Drücken Sie den Netzschalter");
        assertThat(texts(completions, "Drücken Sie den N")).isEmpty();
        assertThat(texts(completions, "Drücken Sie den Ne")).containsExactly("Netzschalter");
        assertThat(texts(completions, "Drücken Si")).containsExactly("Sie den Netzschalter");
        assertThat(texts(completions, "Netzschalter Ne")).isEmpty();
    }

    @Test
    void matchingPutsTheWordFirstThatFollowsInTheMatch() {
        Completions completions =
                completions(SOURCE, "Die Nebenstelle am Gerät.", "Den roten Netzschalter drücken.");

        assertThat(texts(completions, "den roten Ne").getFirst()).isEqualTo("Netzschalter");
        assertThat(texts(completions, "die Ne").getFirst()).startsWith("Nebenstelle");
    }

    @Test
    void matchingCarriesFiguresNamesAndAddressesOver() {
        Completions completions =
                completions(
                        "JavaFX needs 1,234.5 MB; see https://example.org/x, %1$s or max_size,"
                                + " USB-C, X-200 and 3.5.");

        assertThat(texts(completions, "jav")).containsExactly("JavaFX");
        assertThat(texts(completions, "12")).containsExactly("1.234,5");
        assertThat(texts(completions, "3")).isEmpty();
        assertThat(asked(completions, "3")).containsExactly("3,5", "3.5");
        assertThat(texts(completions, "siehe ht")).containsExactly("https://example.org/x");
        assertThat(texts(completions, "%")).containsExactly("%1$s");
        assertThat(texts(completions, "ma")).containsExactly("max_size");
        assertThat(texts(completions, "us")).containsExactly("USB-C");
        assertThat(texts(completions, "x-")).containsExactly("X-200");
        assertThat(texts(completions, "JavaFX und Ja")).isEmpty();
    }

    @Test
    void matchingFollowsTheLetterCaseOfThePlace() {
        desk.list("button", "taste");
        desk.list("device", "Gerät");

        assertThat(texts(completions(SOURCE), "ta")).containsExactly("Taste");
        assertThat(texts(completions("button"), "ta")).containsExactly("taste");
        assertThat(texts(completions(SOURCE), "die ta")).containsExactly("taste");
        assertThat(texts(completions(SOURCE), "die Ta")).containsExactly("Taste");
        assertThat(texts(completions(SOURCE), "die TA")).containsExactly("TASTE");
        assertThat(texts(completions(SOURCE), "Los. ta")).containsExactly("Taste");
        assertThat(texts(completions(SOURCE), "das ge")).containsExactly("Gerät");
        assertThat(texts(completions(SOURCE), "das gerät")).containsExactly("Gerät");
    }

    @Test
    void matchingGoesOnWithinATermOfSeveralWords() {
        desk.list("button", "Reset-Taste unten rechts");

        assertThat(completions(SOURCE).matching("die Reset-Taste u", 17, false))
                .extracting(Completion::text, Completion::start)
                .containsExactly(tuple("Reset-Taste unten rechts", 4));
        assertThat(texts(completions(SOURCE), "die Reset-Taste ")).hasSize(1);
    }

    @Test
    void matchingOffersNothingInsideAWordOrBehindACode() {
        desk.list("device", "Gerät");

        assertThat(completions(SOURCE).matching("Gete", 2, false)).isEmpty();
        assertThat(texts(completions(SOURCE), "x⟦1⟧")).isEmpty();
        assertThat(completions(SOURCE).matching("x⟦1⟧ge", 6, false))
                .extracting(Completion::start)
                .containsExactly(4);
    }

    @Test
    void matchingOffersWhatIsMissingWhenAskedWithoutABeginning() {
        desk.list("device", "Gerät");
        desk.list("button", "Taste");

        assertThat(asked(completions(SOURCE, "Ein anderer Satz."), ""))
                .containsExactly("Taste", "Gerät");
        assertThat(asked(completions(SOURCE), "Taste ")).containsExactly("Gerät");
        assertThat(completions(SOURCE).matching("Taste ", 6, false)).isEmpty();
    }

    @Test
    void matchingOffersWhatIsOnlyLearntWhenItIsClear() throws Exception {
        for (int i = 2; i <= 5; i++) {
            desk.confirm(i, "Gerät.", new MarkedPair("device", "Gerät"));
        }
        List<SourceTerm> terms =
                new SourceTerms(desk.sessions(), _ -> List.of(new TermOccurrence("x", 0, 5, false)))
                        .of(Scope.PROJECT, SOURCE);

        assertThat(terms)
                .singleElement()
                .satisfies(term -> {
                    assertThat(term.term()).isEqualTo("device");
                    assertThat(term.entries()).isEmpty();
                    assertThat(term.agreedRenderings()).containsExactly("Gerät");
                    assertThat(term.used().getFirst().count()).isEqualTo(4);
                });
    }

    @Test
    void matchingShowsTwoRunsOfMatchesAtMost() {
        Completions completions =
                completions(
                        SOURCE,
                        "Der Akku ist leer.",
                        "Der Akku ist voll.",
                        "Der Akku ist neu.",
                        "Der Akku ist alt.");

        assertThat(texts(completions, "der Ak")).hasSize(3).startsWith("Akku");
    }

    @Test
    void typedSeesForbiddenRenderingsAndWhatToUseInstead() {
        desk.list("device", Term.preferred("Gerät"), Term.of("Vorrichtung", TermStatus.DEPRECATED));
        var gathering =
                new CompletionSource(
                        desk.sessions(),
                        LanguagePair.of("en", "de"),
                        new RenderingFinder(LanguagePair.of("en", "de").target()),
                        _ -> List.of());
        List<SourceTerm> terms = gathering.terms(TestDesk.key(1), SOURCE);

        assertThat(gathering.typed("Die Vorrichtungen und das Gerät", terms))
                .extracting(
                        TypedRendering::rendering,
                        TypedRendering::start,
                        TypedRendering::isForbidden,
                        TypedRendering::instead)
                .containsExactly(
                        tuple("Vorrichtung", 4, true, List.of("Gerät")),
                        tuple("Gerät", 26, false, List.of("Gerät")));
    }
}
