package dev.concord.memory.project;

import java.util.List;
import java.util.stream.Stream;

/**
 * Instructions about a control unit, as a translator gets them, and as many about other things: so
 * many that what the unit is called can be learnt from them alone.
 */
final class Devices {
    static final String UNIT = "Steuergerät";
    static final String OTHER = "Regelkasten";

    private static final List<String> SOURCES =
            List.of(
                    "Switch the control unit off before cleaning.",
                    "The control unit needs no maintenance.",
                    "Connect the cable to the control unit.",
                    "Open the cover of the control unit.",
                    "A red light on the control unit shows an error.",
                    "Mount the control unit on a dry wall.",
                    "Each control unit has its own number.",
                    "Keep the control unit away from water.",
                    "The fan cools the control unit.",
                    "Press the key until the control unit starts.",
                    "Read the manual of the control unit first.",
                    "The pump stops when the control unit is hot.",
                    "Store the control unit in a warm room.",
                    "Only experts may repair the control unit.",
                    "The control unit saves all values every hour.",
                    "Replace the fuse of the control unit.");

    private static final List<String> TARGETS =
            List.of(
                    "Schalten Sie das # vor dem Reinigen aus.",
                    "Das # braucht keine Wartung.",
                    "Verbinden Sie das Kabel mit dem #.",
                    "Öffnen Sie die Abdeckung am #.",
                    "Ein rotes Licht am # zeigt einen Fehler an.",
                    "Montieren Sie das # an einer trockenen Wand.",
                    "Jedes # hat eine eigene Nummer.",
                    "Halten Sie das # von Wasser fern.",
                    "Der Lüfter kühlt das #.",
                    "Drücken Sie die Taste, bis das # startet.",
                    "Lesen Sie zuerst die Anleitung zum #.",
                    "Die Pumpe stoppt, wenn das # heiß ist.",
                    "Lagern Sie das # in einem warmen Raum.",
                    "Nur Fachleute dürfen das # reparieren.",
                    "Das # speichert jede Stunde alle Werte.",
                    "Ersetzen Sie die Sicherung am #.");

    private static final List<String> OTHER_SOURCES =
            List.of(
                    "Wear gloves.",
                    "Close all windows at night.",
                    "The engine is loud.",
                    "Fill the tank with clean oil.",
                    "This door opens to the left.",
                    "Wait five minutes.",
                    "Do not smoke in the hall.",
                    "The belt runs over two wheels.",
                    "Our address has changed.",
                    "Call the service if in doubt.",
                    "Sharp edges may hurt you.",
                    "Paint dries within a day.",
                    "Tools hang next to the entrance.",
                    "A second person must help.",
                    "Never leave children alone.",
                    "Thank you for your trust.");

    private static final List<String> OTHER_TARGETS =
            List.of(
                    "Tragen Sie Handschuhe.",
                    "Schließen Sie nachts alle Fenster.",
                    "Der Motor ist laut.",
                    "Füllen Sie sauberes Öl in den Tank.",
                    "Diese Tür öffnet nach links.",
                    "Warten Sie fünf Minuten.",
                    "Rauchen Sie nicht in der Halle.",
                    "Der Riemen läuft über zwei Räder.",
                    "Unsere Adresse hat sich geändert.",
                    "Rufen Sie im Zweifel den Kundendienst.",
                    "Scharfe Kanten können Sie verletzen.",
                    "Farbe trocknet innerhalb eines Tages.",
                    "Werkzeuge hängen neben dem Eingang.",
                    "Eine zweite Person muss helfen.",
                    "Lassen Sie Kinder nie allein.",
                    "Danke für Ihr Vertrauen.");

    private Devices() {}

    /** About the control unit first, then about other things. */
    static List<String> sources() {
        return Stream.concat(SOURCES.stream(), OTHER_SOURCES.stream()).toList();
    }

    /** How many are about the control unit. */
    static int unitCount() {
        return SOURCES.size();
    }

    /**
     * The translation of a source.
     *
     * @param number of the source, from 1
     * @param unit what the control unit is called there
     */
    static String target(int number, String unit) {
        return number <= TARGETS.size()
                ? TARGETS.get(number - 1).replace("#", unit)
                : OTHER_TARGETS.get(number - 1 - TARGETS.size());
    }
}
