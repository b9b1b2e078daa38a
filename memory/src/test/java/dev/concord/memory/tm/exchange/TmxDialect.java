package dev.concord.memory.tm.exchange;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * A small file as a tool writes it, by the tool's public documentation.
 *
 * @param charset the file is written in it, behind a byte order mark if the text begins with one
 */
record TmxDialect(String tool, String text, Charset charset) {
    TmxDialect(String tool, String text) {
        this(tool, text, StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        return text.getBytes(charset);
    }

    @Override
    public String toString() {
        return tool;
    }

    static TmxDialect omegaT() {
        return new TmxDialect(
                "OmegaT",
                """
                <?xml version="1.0" encoding="UTF-8" standalone="no"?>
                <!DOCTYPE tmx SYSTEM "tmx14.dtd">
                <tmx version="1.4">
                  <header adminlang="EN-US" creationtool="OmegaT" creationtoolversion="5.7.1_0" datatype="plaintext" o-tmf="OmegaT TMX" segtype="sentence" srclang="EN-US"/>
                  <body>
                <!-- Default translations -->
                    <tu>
                      <tuv xml:lang="EN-US">
                        <seg>Press <bpt i="0" x="0">&lt;a0&gt;</bpt>Reset<ept i="0">&lt;/a0&gt;</ept> twice.</seg>
                      </tuv>
                      <tuv xml:lang="DE-DE" changeid="mina" changedate="20240301T101500Z" creationid="otto" creationdate="20240101T090000Z">
                        <seg>Drücken Sie zweimal <bpt i="0" x="0">&lt;a0&gt;</bpt>Zurücksetzen<ept i="0">&lt;/a0&gt;</ept>.</seg>
                      </tuv>
                    </tu>
                <!-- Alternative translations -->
                    <tu>
                      <prop type="file">guide.html</prop>
                      <prop type="prev">Open the lid.</prop>
                      <prop type="next">Close the lid.</prop>
                      <prop type="id">step.two</prop>
                      <note>Asked the engineer</note>
                      <tuv xml:lang="EN-US">
                        <seg>Wait.</seg>
                      </tuv>
                      <tuv xml:lang="DE-DE" changeid="mina" changedate="20240302T101500Z">
                        <seg>Warten Sie.</seg>
                      </tuv>
                    </tu>
                  </body>
                </tmx>
                """);
    }

    static TmxDialect trados() {
        return new TmxDialect(
                "Trados Studio",
                """
                \uFEFF<?xml version="1.0" encoding="utf-8"?>
                <tmx version="1.4">
                  <header creationtool="SDL Language Platform" creationtoolversion="8.1" o-tmf="SDL TM8 Format" datatype="xml" segtype="sentence" adminlang="en-US" srclang="en-US" creationdate="20240101T080000Z" creationid="DESK\\otto">
                    <prop type="x-Recognizers">RecognizeAll</prop>
                    <prop type="x-TMName">manuals</prop>
                  </header>
                  <body>
                    <tu creationdate="20240101T080000Z" creationid="DESK\\otto" changedate="20240105T080000Z" changeid="DESK\\otto" lastusagedate="20240106T080000Z" usagecount="3">
                      <prop type="x-LastUsedBy">DESK\\otto</prop>
                      <prop type="x-Context">3724826454458105209, 8956964337464956188</prop>
                      <prop type="x-ContextContent">Open the lid. | Close the lid. | Some other text</prop>
                      <prop type="x-ContextContent">Twice | used | here</prop>
                      <prop type="x-Origin">TM</prop>
                      <prop type="x-ConfirmationLevel">Translated</prop>
                      <tuv xml:lang="en-US">
                        <seg>See <ph x="1" type="line-break"/>page <bpt i="1" type="1" x="2"/>7<ept i="1"/>.</seg>
                      </tuv>
                      <tuv xml:lang="de-DE">
                        <seg>Siehe <ph x="1" type="line-break"/>Seite <bpt i="1" type="1" x="2"/>7<ept i="1"/>.</seg>
                      </tuv>
                    </tu>
                  </body>
                </tmx>
                """);
    }

    static TmxDialect workbench() {
        return new TmxDialect(
                "Translator's Workbench",
                """
                \uFEFF<?xml version="1.0" ?>
                <!DOCTYPE tmx SYSTEM "tmx14.dtd">
                <tmx version="1.4">
                <header
                  creationtool="TRADOS Translator's Workbench for Windows"
                  creationtoolversion="Edition 7 Build 719"
                  segtype="sentence"
                  o-tmf="TW4Win 2.0 Format"
                  adminlang="EN-US"
                  srclang="EN-US"
                  datatype="rtf"
                  creationdate="20040301T141007Z"
                  creationid="OTTO"
                >
                <prop type="RTFFontTable">
                {\\fonttbl
                {\\f1 \\fmodern\\fprq1 Courier New;}}</prop>
                </header>
                <body>
                <tu creationdate="20040302T141007Z" creationid="OTTO">
                <prop type="Att::Client">Acme &amp; Sons</prop>
                <prop type="Txt::Project">Manual</prop>
                <tuv xml:lang="EN-US">
                <seg><ut>{\\b </ut>Warning:<ut>}</ut> hot.</seg>
                </tuv>
                <tuv xml:lang="DE-DE">
                <seg><ut>{\\b </ut>Achtung:<ut>}</ut> heiß.</seg>
                </tuv>
                </tu>
                </body>
                </tmx>
                """
                        .replace("\n", "\r\n"),
                StandardCharsets.UTF_16LE);
    }

    static TmxDialect memoQ() {
        return new TmxDialect(
                "memoQ",
                """
                <?xml version="1.0" encoding="utf-8"?>
                <tmx version="1.4">
                  <header creationtool="MemoQ" creationtoolversion="9.10.10" segtype="sentence" adminlang="en-us" creationid="mina" srclang="en-us" o-tmf="MemoQTM" datatype="unknown">
                    <prop type="defclient">
                    </prop>
                    <prop type="name">manuals</prop>
                  </header>
                  <body>
                    <tu changedate="20240105T080000Z" creationdate="20240101T080000Z" creationid="otto" changeid="mina">
                      <prop type="client">Acme</prop>
                      <prop type="corrected">no</prop>
                      <prop type="x-document">guide.docx</prop>
                      <tuv xml:lang="en-us">
                        <prop type="x-context-pre">&lt;seg&gt;Open the &lt;bpt i='1' type='bold'&gt;{}&lt;/bpt&gt;lid&lt;ept i='1'&gt;{}&lt;/ept&gt;.&lt;/seg&gt;</prop>
                        <prop type="x-context-post">&lt;seg&gt;Salt &amp;amp; pepper&lt;/seg&gt;</prop>
                        <seg>Wait<ph type="fmt">{1}</ph>.</seg>
                      </tuv>
                      <tuv xml:lang="de">
                        <seg>Warten<ph type="fmt">{1}</ph>.</seg>
                      </tuv>
                    </tu>
                  </body>
                </tmx>
                """);
    }

    static TmxDialect phrase() {
        return new TmxDialect(
                "Phrase",
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <tmx version="1.4"><header creationtool="Memsource Cloud" creationtoolversion="1" segtype="sentence" o-tmf="Memsource TM" adminlang="en" srclang="en" datatype="unknown"/><body>
                <tu creationdate="20240101T080000Z" creationid="otto@example.org" changedate="20240105T080000Z" changeid="mina@example.org"><prop type="client"/><prop type="project">P 1</prop><tuv xml:lang="en"><prop type="context_prev">Open the lid.</prop><prop type="context_next">Close it.</prop><seg>Wait.</seg></tuv><tuv xml:lang="de"><seg>Warten.</seg></tuv></tu>
                </body></tmx>
                """);
    }

    static TmxDialect wordfast() {
        return new TmxDialect(
                "Wordfast",
                """
                <?xml version="1.0" encoding="ISO-8859-1"?>
                <!DOCTYPE tmx SYSTEM "tmx11.dtd" [
                  <!-- it's the standard's; ]> is not its end -->
                  <!ELEMENT tmx (header, body)>
                  <!ATTLIST tmx version CDATA "]>">
                ]>
                <tmx version="version 1.1"><header creationtool="Wordfast TM" creationtoolversion="5.00" datatype="tmx" segtype="sentence" o-tmf="Wordfast" adminlang="EN-US" srclang="EN-US" o-encoding="windows-1252"></header><body>
                <tu creationdate="20240101T080000Z" creationid="OT" usagecount="1"><prop type="Domain">Medicine</prop><tuv lang="EN-US" creationdate="20240101T080000Z"><seg>Size &lt; 5 &#8364;</seg></tuv><tuv lang="DE-DE" creationdate="20240101T080000Z"><seg>Größe &lt; 5 &#8364;</seg></tuv></tu>
                </body></tmx>
                """,
                StandardCharsets.ISO_8859_1);
    }

    static TmxDialect okapi() {
        return new TmxDialect(
                "Okapi",
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <tmx version="1.4"><header creationtool="okapi" creationtoolversion="1" segtype="sentence" o-tmf="okapi" adminlang="en" srclang="*all*" datatype="xml"></header><body>
                <tu tuid="menu.file_s1" srclang="en">
                <prop type="Txt::FileName">app.properties</prop>
                <tuv xml:lang="en"><seg><it pos="begin" x="1">&lt;i&gt;</it>File</seg></tuv>
                <tuv xml:lang="de"><seg><it pos="begin" x="1">&lt;i&gt;</it>Datei</seg></tuv>
                <tuv xml:lang="fr"><seg><it pos="begin" x="1">&lt;i&gt;</it>Fichier</seg></tuv>
                </tu>
                <tu tuid="menu.edit" srclang="de">
                <tuv xml:lang="de"><seg>Bearbeiten<ph x="1">&lt;img alt="<sub>Stift</sub>"/&gt;</ph></seg></tuv>
                <tuv xml:lang="en"><seg>Edit<ph x="1">&lt;img alt="<sub>pen <hi type="x">!</hi></sub>"/&gt;</ph></seg></tuv>
                </tu>
                </body></tmx>
                """);
    }

    static TmxDialect dejaVu() {
        return new TmxDialect(
                "Déjà Vu",
                """
                <?xml version="1.0" encoding="utf-16"?>
                <tmx version="1.4">
                	<header creationtool="DejaVu X3" creationtoolversion="9" segtype="sentence" o-tmf="DVX3" adminlang="en" srclang="en-us" datatype="DejaVu"><ude name="private" base="Macintosh"><map unicode="#xF8FF" code="#xF0" ent="Apple_logo" subst="[Apple]"/></ude></header>
                	<body>
                		<tu tuid='17' datatype='html' segtype='block'>
                			<tuv xml:lang='en-us' creationid='otto' creationdate='20240101T080000Z'><prop type='x-client'>Acme</prop><seg><![CDATA[a < b]]> and c</seg></tuv>
                			<tuv xml:lang='de-de' creationid='otto' creationdate='20240101T080000Z' changeid='mina' changedate='20240105T080000Z'><seg><hi type='bold'>a</hi> &lt; b und c</seg></tuv>
                		</tu>
                	</body>
                </tmx>
                """);
    }

    static TmxDialect lokalise() {
        return new TmxDialect(
                "Lokalise",
                """
                <?xml version="1.0" encoding="US-ASCII"?>
                <tmx version="1.4"><header creationtool="Lokalise" creationtoolversion="1" datatype="PlainText" segtype="block" adminlang="en" srclang="en" o-tmf="abc"/><body>
                <tu tuid="home.title" changedate="2024-01-05T08:00:00Z"><tuv xml:lang="en"><seg>Size %s</seg></tuv><tuv xml:lang="de"><seg>Gr&#246;&#xDF;e %s</seg></tuv></tu>
                </body></tmx>
                """,
                StandardCharsets.US_ASCII);
    }

    static TmxDialect across() {
        return new TmxDialect(
                "across",
                """
                \uFEFF<?xml version="1.0" encoding="UTF-16"?>
                <tmx version="1.4">
                  <header creationtool="across" creationtoolversion="7" datatype="unknown" segtype="sentence" adminlang="en-us" srclang="en-us" o-tmf="crossTank"/>
                  <body>
                    <tu srclang="en-gb" creationid="otto" creationdate="20240101T080000Z" changeid="" changedate="">
                      <prop type="x-Relation">Manuals</prop>
                      <tuv xml:lang="en-gb"><seg>Colour <bpt i="1">&lt;b&gt;</bpt><bpt i="2">&lt;i&gt;</bpt>red<ept i="1">&lt;/b&gt;</ept><ept i="2">&lt;/i&gt;</ept></seg></tuv>
                      <tuv xml:lang="de-at"><seg>Farbe <bpt i="1">&lt;b&gt;</bpt><bpt i="2">&lt;i&gt;</bpt>rot<ept i="1">&lt;/b&gt;</ept><ept i="2">&lt;/i&gt;</ept></seg></tuv>
                    </tu>
                  </body>
                </tmx>
                """,
                StandardCharsets.UTF_16BE);
    }
}
