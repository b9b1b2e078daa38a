package dev.concord.glossary.align;

/** What the tests teach: invented sentences about a workshop. */
final class Sentences {
    /** Ten times "valve" as "Ventil", once beside it in a compound and twice in the plural. */
    static final String GERMAN =
            """
            Close the valve before you start. | Schließen Sie das Ventil, bevor Sie beginnen.
            The valve is leaking. | Das Ventil ist undicht.
            Replace the valve every year. | Ersetzen Sie jedes Jahr das Ventil.
            Both valves must be clean. | Beide Ventile müssen sauber sein.
            Press the lever. | Drücken Sie den Hebel.
            A new valve costs little. | Ein neues Ventil kostet wenig.
            The pump is loud. | Die Pumpe ist laut.
            Oil the valve with care. | Ölen Sie das Ventil mit Sorgfalt.
            Turn the lever to the left. | Drehen Sie den Hebel nach links.
            The colour of the valve shows its age. | Die Farbe des Ventils zeigt sein Alter.
            Never paint the valve. | Streichen Sie das Ventil niemals an.
            The pump needs water. | Die Pumpe braucht Wasser.
            Order valves by mail. | Bestellen Sie Ventile per Post.
            The valve opens by itself. | Das Ventil öffnet sich von selbst.
            Switch the pump off. | Schalten Sie die Pumpe aus.
            """;

    private Sentences() {}
}
