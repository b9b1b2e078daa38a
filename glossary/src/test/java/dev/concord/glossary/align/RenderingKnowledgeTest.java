package dev.concord.glossary.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.glossary.align.RenderingVerdict.Kind;
import dev.concord.glossary.extract.TermOccurrence;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RenderingKnowledgeTest {
    private final Workshop workshop = new Workshop("de", "valve", "relief valve");

    @BeforeEach
    void teach() {
        workshop.learn(Sentences.GERMAN);
    }

    @Test
    void judgeFindsTheUsualRenderingWhenItStandsThere() {
        RenderingVerdict verdict =
                workshop.judge("The valve is blocked.", "Das Ventil ist verstopft.");

        assertThat(verdict.kind()).isEqualTo(Kind.USUAL);
        assertThat(verdict.rendering()).isEqualTo("Ventil");
        assertThat(verdict.expected()).isEqualTo("Ventil");
        assertThat("Das Ventil ist verstopft.".substring(verdict.start(), verdict.end()))
                .isEqualTo("Ventil");
        assertThat(verdict.earlier()).isEqualTo(10);
        assertThat(verdict.expectedCount()).isEqualTo(10);
    }

    @Test
    void judgeTakesInflectedFormsForTheSameRendering() {
        assertThat(workshop.judge("Store the valves.", "Lagern Sie die Ventile.").kind())
                .isEqualTo(Kind.USUAL);
        assertThat(workshop.judge("with valves", "mit Ventilen").kind()).isEqualTo(Kind.USUAL);
    }

    @Test
    void judgeCitesAPhraseWithItsHyphens() {
        Workshop keys = new Workshop("de", "reset button");
        keys.learn(Sentences.GERMAN);
        keys.learn(
                """
                Press the reset button. | Drücken Sie die Reset-Taste.
                The reset button is red. | Die Reset-Taste ist rot.
                Hold the reset button down. | Halten Sie die Reset-Taste gedrückt.
                Each reset button has a cover. | Jede Reset-Taste hat einen Deckel.
                """);

        RenderingVerdict verdict =
                keys.judge("Find the reset button.", "Suchen Sie den Neustarter.");

        assertThat(verdict.expected()).isEqualTo("Reset-Taste");
    }

    @Test
    void judgeTakesCompoundsForTheSameRendering() {
        assertThat(workshop.judge("The outlet valve.", "Das Auslassventil.").kind())
                .isEqualTo(Kind.USUAL);
        assertThat(workshop.judge("The seat of the valve.", "Der Ventilsitz.").kind())
                .isEqualTo(Kind.USUAL);
    }

    @Test
    void judgeNamesANewRenderingWhenASynonymStandsThere() {
        String target = "Schließen Sie den Absperrhahn.";

        RenderingVerdict verdict = workshop.judge("Close the valve.", target);

        assertThat(verdict.kind()).isEqualTo(Kind.NEW);
        assertThat(verdict.rendering()).isEqualTo("Absperrhahn");
        assertThat(target.substring(verdict.start(), verdict.end())).isEqualTo("Absperrhahn");
        assertThat(verdict.expected()).isEqualTo("Ventil");
        assertThat(verdict.confidence()).isGreaterThan(8000);
    }

    @Test
    void judgeNamesAKnownRenderingWhenItWasSeenBefore() {
        workshop.learn(
                """
                Where is the valve? | Wo ist der Absperrhahn?
                A valve of brass. | Ein Absperrhahn aus Messing.
                Two valves are enough. | Zwei Absperrhähne genügen.
                """);

        RenderingVerdict verdict =
                workshop.judge("Loosen the valve by hand.", "Lösen Sie den Absperrhahn von Hand.");

        assertThat(verdict.kind()).isEqualTo(Kind.OTHER);
        assertThat(verdict.rendering()).isEqualTo("Absperrhahn");
        assertThat(verdict.expected()).isEqualTo("Ventil");
    }

    @Test
    void judgeSaysAbsentWhenNothingIsLeftForTheTerm() {
        RenderingVerdict verdict = workshop.judge("Pump or valve?", "Pumpe?");

        assertThat(verdict.kind()).isEqualTo(Kind.ABSENT);
        assertThat(verdict.rendering()).isEmpty();
        assertThat(verdict.start()).isEqualTo(-1);
    }

    @Test
    void judgeDoubtsAnOmissionMoreThanAKnownOtherRendering() {
        workshop.learn(
                """
                Where is the valve? | Wo ist der Absperrhahn?
                A valve of brass. | Ein Absperrhahn aus Messing.
                """);

        int absent = workshop.judge("Pump or valve?", "Pumpe?").confidence();
        int other = workshop.judge("This valve.", "Dieser Absperrhahn.").confidence();

        assertThat(absent).isLessThan(other);
    }

    @Test
    void judgeKnowsNothingWhenTheTermIsNew() {
        Workshop empty = new Workshop("de", "valve");

        RenderingVerdict verdict = empty.judge("The valve.", "Das Ventil.");

        assertThat(verdict.kind()).isEqualTo(Kind.UNLEARNT);
        assertThat(verdict.earlier()).isZero();
        assertThat(verdict.confidence()).isZero();
    }

    @Test
    void judgeIsLessSureWhenLittleHasBeenLearnt() {
        Workshop young = new Workshop("de", "valve");
        Workshop.lines(Sentences.GERMAN).stream()
                .limit(4)
                .forEach(line -> young.knowledge().learn(young.pair(line[0], line[1])));

        int early = young.judge("Close the valve.", "Den Absperrhahn schließen.").confidence();
        int late = workshop.judge("Close the valve.", "Den Absperrhahn schließen.").confidence();

        assertThat(early).isLessThan(late).isLessThan(8000);
    }

    @Test
    void judgeDoubtsADeviationWhenTheTermIsPartOfALongerOne() {
        List<RenderingVerdict> verdicts =
                workshop.knowledge()
                        .judge(
                                workshop.pair(
                                        "Test the relief valve.",
                                        "Prüfen Sie die Druckentlastung."));

        assertThat(verdicts).extracting(RenderingVerdict::key).contains("valve", "relief valve");
        RenderingVerdict nested =
                verdicts.stream().filter(v -> v.key().equals("valve")).findFirst().orElseThrow();
        assertThat(nested.confidence()).isLessThan(8000);
    }

    @Test
    void learnTakesNothingFromATermInsideALongerOne() {
        workshop.learn(
                """
                Test the relief valve. | Prüfen Sie die Druckentlastung.
                A relief valve saves lives. | Eine Druckentlastung rettet Leben.
                """);

        RenderingVerdict verdict = workshop.judge("The valve hums.", "Das Ventil summt.");

        assertThat(verdict.earlier()).isEqualTo(10);
    }

    @Test
    void judgeDoubtsARenderingThatANeighbourForces() {
        Workshop orders = new Workshop("de", "order");
        orders.learn(Sentences.GERMAN);
        orders.learn(
                """
                The order has arrived. | Der Auftrag ist eingetroffen.
                Print the order twice. | Drucken Sie den Auftrag zweimal.
                Every order has a number. | Jeder Auftrag hat eine Nummer.
                We confirm the order by mail. | Wir bestätigen den Auftrag per Post.
                An order without a date is void. | Ein Auftrag ohne Datum ist nichtig.
                Sign the order here. | Unterschreiben Sie den Auftrag hier.
                The first order is free. | Der erste Auftrag ist kostenlos.
                An old order was found. | Ein alter Auftrag wurde gefunden.
                To order, call us. | Rufen Sie uns an, um zu bestellen.
                You want to order paint. | Sie möchten Farbe bestellen.
                It is easy to order oil. | Es ist leicht, Öl zu bestellen.
                Nobody is able to order glass. | Niemand kann Glas bestellen.
                We forgot to order wire. | Wir haben vergessen, Draht zu bestellen.
                """);

        RenderingVerdict verb =
                orders.judge("Do you wish to order wood?", "Möchten Sie Holz bestellen?");
        RenderingVerdict noun = orders.judge("The order is late.", "Das Bestellen ist spät.");

        assertThat(verb.kind()).isEqualTo(Kind.OTHER);
        assertThat(verb.rendering()).isEqualTo("bestellen");
        assertThat(verb.confidence()).isLessThan(noun.confidence());
    }

    @Test
    void judgeAgainLeavesThePairItselfOut() {
        AnalysedPair odd = workshop.pair("Hold the valve.", "Halten Sie den Absperrhahn.");
        workshop.knowledge().learn(odd);

        RenderingVerdict verdict = workshop.knowledge().judgeAgain(odd).getFirst();

        assertThat(verdict.kind()).isEqualTo(Kind.NEW);
        assertThat(verdict.earlier()).isEqualTo(10);
        assertThat(verdict.expected()).isEqualTo("Ventil");
    }

    @Test
    void judgeAgainFindsADeviationThatCameBeforeTheRule() {
        Workshop cold = new Workshop("de", "valve");
        AnalysedPair first = cold.pair("Hold the valve.", "Halten Sie den Absperrhahn.");
        assertThat(cold.knowledge().judge(first).getFirst().kind()).isEqualTo(Kind.UNLEARNT);
        cold.knowledge().learn(first);

        cold.learn(Sentences.GERMAN);

        assertThat(cold.knowledge().judgeAgain(first).getFirst().kind()).isEqualTo(Kind.NEW);
    }

    @Test
    void nameFindsWhatStandsForATermThatWasNeverWatched() {
        String source = "Close the pump.";
        String target = "Schließen Sie den Verdichter.";
        AnalysedPair pair = workshop.pair(source, target);

        RenderingVerdict verdict =
                workshop.knowledge()
                        .name(pair, new TermOccurrence("pump", 10, 14, false))
                        .orElseThrow();

        assertThat(verdict.rendering()).isEqualTo("Verdichter");
        assertThat(verdict.expected()).isEmpty();
    }

    @Test
    void nameFindsTheUsualRenderingWhenItStandsThere() {
        AnalysedPair pair = workshop.pair("Close the valve.", "Schließen Sie das Ventil.");

        assertThat(
                        workshop.knowledge()
                                .name(pair, new TermOccurrence("valve", 10, 15, false))
                                .orElseThrow()
                                .rendering())
                .isEqualTo("Ventil");
    }

    @Test
    void nameIsEmptyWhenTheTargetHasNoWords() {
        AnalysedPair pair = workshop.pair("Close the valve.", "…");

        assertThat(workshop.knowledge().name(pair, new TermOccurrence("valve", 10, 15, false)))
                .isEmpty();
    }
}
