package dev.concord.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong with a file: one clear line, exit code 2, and nothing left behind. */
final class BadInputTest {
    private static final String XLIFF_HEAD =
            "<?xml version=\"1.0\"?>\n<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\""
                    + " version=\"2.0\" srcLang=\"en\" trgLang=\"de\">\n";

    @TempDir Path folder;
    private ConcordLine concord;

    @BeforeEach
    void begin() {
        concord = new ConcordLine(folder).newProject();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    add    | broken.xlf  | line 3
                    add    | entity.xlf  | entity.xlf
                    add    | unknown.xyz | unknown format
                    add    | cut.docx    | cut.docx
                    add    | latin1.po   | latin1.po
                    add    | missing.txt | missing.txt
                    import | broken.tmx  | line 3
                    import | entity.tmx  | entity.tmx
                    import | broken.tbx  | line 3
                    import | entity.tbx  | entity.tbx
                    import | broken.srx  | line 3
                    import | empty.srx   | no SRX rules
                    import | latin1.tmx  | latin1.tmx
                    import | missing.tmx | missing.tmx
                    import | picture.png | picture.png
                    """)
    void aBadFileIsRefusedInOneLine(String command, String name, String told) throws IOException {
        prepare();
        List<String> before = contents();

        var refused = concord.run(command, concord.project(), folder.resolve(name).toString());

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.message()).contains(name).contains(told).doesNotContain("Exception");
        assertThat(contents()).isEqualTo(before);
        assertThat(folder.resolve("reports")).doesNotExist();
    }

    @Test
    void translationsInAnotherEncodingAreRefused() throws IOException {
        Path file = folder.resolve("latin1.tsv");
        Files.write(file, "a.txt\t1\tGröße\n".getBytes(StandardCharsets.ISO_8859_1));

        var refused = concord.run("confirm", concord.project(), "--from", file.toString());

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.message()).contains("latin1.tsv", "UTF-8");
    }

    @Test
    void externalEntitiesAreNeverResolved() throws IOException {
        prepare();
        concord.file("secret.txt", "the secret");

        var added = concord.run("add", concord.project(), folder.resolve("entity.xlf").toString());
        var imported =
                concord.run("import", concord.project(), folder.resolve("entity.tmx").toString());

        assertThat(added.exit()).isEqualTo(2);
        assertThat(imported.exit()).isEqualTo(2);
        assertThat(added.err() + imported.err()).doesNotContain("the secret");
    }

    @ParameterizedTest
    @CsvSource({"xx, de", "en, not a tag", "en, ''", "en, de-ZZZZZZZZZZ"})
    void anUnsupportedLanguageTagMakesNoProject(String source, String target) {
        String place = folder.resolve("other").toString();

        var refused = concord.run("new", place, "--source", source, "--target", target);

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.message()).contains("BCP 47");
        assertThat(folder.resolve("other")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    nonsense                   | did you mean
                    merge                      | DIR
                    merge nowhere              | is no Concord project
                    confirm nowhere            | --from
                    new x --source en          | --target
                    decide x --rendering y     | --term
                    conflicts x --jsno         | --jsno
                    lookup x --min many y      | --min
                    health --store http://host | valkey://
                    settings x --strategy best | no Concord project
                    """)
    void aBadCommandLineIsExplainedInOneLine(String line, String told) {
        var refused = concord.run(line.strip().split(" +", -1));

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.message()).contains(told);
        assertThat(refused.out()).isEmpty();
    }

    @Test
    void aFileOfTextsThatCannotBeLookedUpIsNamedWithWhatIsWrong() throws IOException {
        Path latin = folder.resolve("latin.txt");
        Files.write(latin, "größer\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(lookedUpFrom(latin))
                .endsWith("latin.txt holds bytes that are not UTF-8. Save it again as UTF-8");
        assertThat(lookedUpFrom(folder)).endsWith(" is a folder. Name a text file");
        assertThat(lookedUpFrom(folder.resolve("no.txt")))
                .endsWith("no.txt: there is no such file. Check the path");
    }

    private String lookedUpFrom(Path file) {
        var refused = concord.run("lookup", concord.project(), "--from", file.toString());
        assertThat(refused.exit()).isEqualTo(2);
        return refused.message().strip();
    }

    @Test
    void aDamagedProjectFileIsNamedWithItsPlace() throws IOException {
        Files.writeString(Path.of(concord.project(), "concord.json"), "{\n  \"name\": oops\n}");

        var refused = concord.run("conflicts", concord.project());

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.message()).contains("concord.json", "line 2");
    }

    @Test
    void everyCommandExplainsItself() {
        for (String command :
                List.of(
                        "open",
                        "demo",
                        "new",
                        "add",
                        "import",
                        "settings",
                        "segments",
                        "confirm",
                        "lookup",
                        "concordance",
                        "conflicts",
                        "decide",
                        "stats",
                        "merge",
                        "export",
                        "health",
                        "bench")) {
            var help = concord.done(command, "--help");
            assertThat(help.out()).contains("Usage: concord " + command);
        }
        assertThat(concord.done("--version").out()).contains("Concord 0.");
    }

    private void prepare() throws IOException {
        concord.file("broken.xlf", XLIFF_HEAD + "<file id=\"f\"><unit id=\"u\"></file></xliff>");
        concord.file(
                "entity.xlf",
                "<?xml version=\"1.0\"?>\n<!DOCTYPE xliff [<!ENTITY e SYSTEM \"secret.txt\">]>\n"
                        + XLIFF_HEAD.substring(XLIFF_HEAD.indexOf('\n') + 1)
                        + "<file id=\"f\"><unit id=\"u\"><segment><source>&e;</source></segment>"
                        + "</unit></file></xliff>");
        concord.file("unknown.xyz", "text");
        Files.write(folder.resolve("cut.docx"), cutArchive());
        Files.write(
                folder.resolve("latin1.po"),
                "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\nmsgid \"Größe\"\nmsgstr \"\"\n"
                        .getBytes(StandardCharsets.ISO_8859_1));
        Files.write(
                folder.resolve("latin1.tmx"),
                TestFiles.tmx("size", "Größe").getBytes(StandardCharsets.ISO_8859_1));
        concord.file(
                "broken.tmx",
                "<?xml version=\"1.0\"?>\n<tmx version=\"1.4\">\n<body><tu></body></tmx>");
        concord.file("entity.tmx", withEntity("tmx", TestFiles.tmx("&e;", "&e;")));
        concord.file(
                "broken.tbx",
                "<?xml version=\"1.0\"?>\n<tbx type=\"TBX-Basic\">\n<text><body></text></tbx>");
        concord.file(
                "entity.tbx",
                withEntity(
                        "tbx",
                        "<?xml version=\"1.0\"?>\n<tbx type=\"TBX-Basic\" style=\"dca\" xml:lang=\"en\""
                                + " xmlns=\"urn:iso:std:iso:30042:ed-2\"><text><body>"
                                + "<conceptEntry id=\"c\"><langSec xml:lang=\"en\"><termSec><term>&e;</term>"
                                + "</termSec></langSec></conceptEntry></body></text></tbx>"));
        concord.file("broken.srx", "<?xml version=\"1.0\"?>\n<srx>\n<body></srx>");
        concord.file("empty.srx", "<srx version=\"2.0\"><body/></srx>");
        concord.file("picture.png", "no terms");
    }

    private static String withEntity(String root, String xml) {
        int end = xml.indexOf('\n') + 1;
        return xml.substring(0, end)
                + "<!DOCTYPE "
                + root
                + " [<!ENTITY e SYSTEM \"secret.txt\">]>\n"
                + xml.substring(end);
    }

    /** The head of a real document, as a download that broke off leaves it. */
    private static byte[] cutArchive() throws IOException {
        byte[] whole = Files.readAllBytes(Path.of("../samples/device-manual/source/manual.docx"));
        return java.util.Arrays.copyOf(whole, whole.length / 2);
    }

    /** Every file of the project with its content, but what changes by opening it. */
    private List<String> contents() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of(concord.project()))) {
            return all.filter(Files::isRegularFile)
                    .filter(file ->
                            !file.getFileName()
                                    .toString()
                                    .matches("memory\\.db.*|\\.concord\\.lock"))
                    // What is made from the rest may come at any time.
                    .filter(file -> !file.startsWith(Path.of(concord.project(), "index")))
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }
}
