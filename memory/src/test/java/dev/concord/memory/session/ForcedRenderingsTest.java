package dev.concord.memory.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.memory.consistency.Severity;
import dev.concord.memory.model.ResolutionStrategy;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ForcedRenderingsTest {
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
        desk.list("order", "Bestellung");
        desk.document(
                "Your order is late.",
                "You can order more.",
                "Click \"Order now\".",
                "Each order has a number, so you order safely.",
                "The file order.conf is missing.");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void absenceOfTheListedRenderingIsAWarning() throws Exception {
        assertThat(desk.confirm(1, "Ihr Auftrag ist spät.").alarms())
                .singleElement()
                .satisfies(alarm -> assertThat(alarm.severity()).isEqualTo(Severity.WARNING));
    }

    @Test
    void absenceBesideAVerbIsAHintOnly() throws Exception {
        assertThat(desk.confirm(2, "Sie können mehr anfordern.").alarms())
                .singleElement()
                .satisfies(alarm -> {
                    assertThat(alarm.severity()).isEqualTo(Severity.HINT);
                    assertThat(alarm.reason())
                            .isEqualTo(
                                    "The glossary says 'Bestellung'; not found here (used as a"
                                            + " verb here)");
                });
    }

    @Test
    void keptQuotationIsAHintOnlyAndKeptCodeIsNone() throws Exception {
        assertThat(desk.confirm(3, "Klicken Sie auf \"Order now\".").alarms())
                .singleElement()
                .satisfies(alarm -> assertThat(alarm.severity()).isEqualTo(Severity.HINT));
        assertThat(desk.confirm(3, "Klicken Sie auf „Jetzt kaufen“.").alarms())
                .singleElement()
                .satisfies(alarm -> assertThat(alarm.severity()).isEqualTo(Severity.WARNING));
        assertThat(desk.confirm(5, "Die Datei order.conf fehlt.").alarms()).isEmpty();
    }

    @Test
    void listedRenderingCountsWhereItWasNotForced() throws Exception {
        var usages = desk.confirm(2, "Sie können mehr Bestellungen machen.").standing().usages();

        assertThat(usages).singleElement().extracting("rendering").isEqualTo("Bestellung");
    }

    @Test
    void nounBesideTheVerbIsExpectedAllTheSame() throws Exception {
        assertThat(desk.confirm(4, "Jeder Auftrag hat eine Nummer.").alarms()).hasSize(1);
    }
}
