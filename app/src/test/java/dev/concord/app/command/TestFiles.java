package dev.concord.app.command;

/** Small files of the tests' own. */
final class TestFiles {
    /** Splits after a semicolon. */
    static final String SRX =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <srx xmlns="http://www.lisa.org/srx20" version="2.0">
            <header segmentsubflows="yes" cascade="no"/>
            <body><languagerules><languagerule languagerulename="all">
            <rule break="yes"><beforebreak>;</beforebreak><afterbreak>\\s</afterbreak></rule>
            </languagerule></languagerules>
            <maprules><languagemap languagepattern=".*" languagerulename="all"/></maprules></body>
            </srx>
            """;

    private TestFiles() {}

    static String tmx(String source, String target) {
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence"
        o-tmf="t" adminlang="en" srclang="en" datatype="plaintext"/><body>
        <tu><tuv xml:lang="en"><seg>%s</seg></tuv><tuv xml:lang="de"><seg>%s</seg></tuv></tu>
        </body></tmx>
        """
                .formatted(source, target);
    }

    /** An XLIFF 2.0 file whose only unit has a target. */
    static String xliff(String source, String target) {
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="de">
        <file id="f1"><unit id="u1"><segment><source>%s</source><target>%s</target></segment></unit>
        </file></xliff>
        """
                .formatted(source, target);
    }
}
