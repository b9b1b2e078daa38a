package dev.concord.glossary.exchange.tbx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.concord.glossary.exchange.ExchangeException;
import dev.concord.glossary.exchange.GlossaryImport;
import dev.concord.glossary.text.LanguagePair;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TbxHostileFilesTest {
    private static final LanguagePair LANGUAGES = LanguagePair.of("en", "de");
    private static final String ENTRY =
            "<tbx><text><body><conceptEntry id='c'><langSec xml:lang='en'><termSec><term>a</term>"
                    + "</termSec></langSec><langSec xml:lang='de'><termSec><term>%s</term>"
                    + "</termSec></langSec></conceptEntry></body></text></tbx>";

    @TempDir private Path folder;

    @Test
    void readNamesLineAndColumnOfMalformedXml() throws Exception {
        ExchangeException refusal = refusalOf("<tbx>\n  <text>\n    <body></text></tbx>");
        assertThat(refusal.line()).isEqualTo(3);
        assertThat(refusal.column()).isPositive();
        assertThat(refusal).hasMessageContaining("glossary.tbx, line 3, column");
        assertThat(refusal.getMessage()).doesNotContain("\n").doesNotContain("ParseError");
    }

    @Test
    void readRefusesATruncatedFile() throws Exception {
        assertThat(refusalOf("<tbx><text><body><conceptEntry id='c'>").problem())
                .contains("not well-formed");
    }

    @Test
    void readRefusesAnEmptyFile() throws Exception {
        assertThat(refusalOf("").problem()).contains("not well-formed");
    }

    @Test
    void readRefusesOtherXml() throws Exception {
        assertThat(refusalOf("<html><body/></html>").problem()).contains("<html>");
    }

    @Test
    void readRefusesDeclaredEntities() throws Exception {
        ExchangeException refusal =
                refusalOf("<!DOCTYPE tbx [<!ENTITY a \"b\">]>\n" + ENTRY.formatted("&a;"));
        assertThat(refusal.problem()).contains("declares entities");
        assertThat(refusal.remedy()).isNotBlank();
    }

    @Test
    void readNeverResolvesAnExternalEntity() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "treasure");
        ExchangeException refusal =
                refusalOf(
                        "<!DOCTYPE tbx [<!ENTITY x SYSTEM \"%s\">]>\n".formatted(secret.toUri())
                                + ENTRY.formatted("&x;"));
        assertThat(refusal.getMessage()).doesNotContain("treasure");
    }

    @Test
    void readNeverFetchesTheDocumentType() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(200);
            String address = "http://127.0.0.1:%d/tbx.dtd".formatted(server.getLocalPort());
            GlossaryImport read =
                    read("<!DOCTYPE tbx SYSTEM \"" + address + "\">\n" + ENTRY.formatted("Ventil"));
            assertThat(read.entries()).hasSize(1);
            assertThat(catchThrowableOfType(SocketTimeoutException.class, server::accept))
                    .as("nobody connected")
                    .isNotNull();
        }
    }

    @Test
    void readRefusesAnUndeclaredEntity() throws Exception {
        assertThat(refusalOf(ENTRY.formatted("&nbsp;")).problem()).contains("nbsp");
    }

    @Test
    void readRefusesBytesOfAnotherEncoding() throws Exception {
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + ENTRY.formatted("Gerät");
        ExchangeException refusal = refusalOf(xml, StandardCharsets.ISO_8859_1);
        assertThat(refusal.problem()).contains("encoding");
        assertThat(refusal.remedy()).contains("UTF-8");
    }

    @Test
    void readTakesInDeclaredEncodings() throws Exception {
        String latin = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + ENTRY.formatted("Gerät");
        String wide = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + ENTRY.formatted("Gerät");
        assertThat(termOf(latin, StandardCharsets.ISO_8859_1)).isEqualTo("Gerät");
        assertThat(termOf(wide, StandardCharsets.UTF_16)).isEqualTo("Gerät");
    }

    @Test
    void readManagesHundredsOfThousandsOfEscapedCharacters() throws Exception {
        String term = "&amp;".repeat(150_000) + "&#x41;".repeat(150_000);
        assertThat(termOf(ENTRY.formatted(term), StandardCharsets.UTF_8)).hasSize(300_000);
    }

    @Test
    void readManagesManyEntries() throws Exception {
        StringBuilder entries = new StringBuilder("<tbx><text><body>");
        for (int i = 0; i < 20_000; i++) {
            entries.append("<conceptEntry id='c")
                    .append(i)
                    .append("'><langSec xml:lang='en'><termSec><term>x</term></termSec></langSec>")
                    .append("<langSec xml:lang='de'>")
                    .append("<termSec><term>a &lt; b ")
                    .append(i)
                    .append("</term></termSec></langSec></conceptEntry>");
        }
        assertThat(read(entries.append("</body></text></tbx>").toString()).entries())
                .hasSize(20_000);
    }

    @Test
    void readNamesAMissingFile() {
        Path missing = folder.resolve("none.tbx");
        ExchangeException refusal =
                catchThrowableOfType(
                        ExchangeException.class, () -> new TbxReader().read(missing, LANGUAGES));
        assertThat(refusal).hasMessageContaining("none.tbx").hasMessageContaining("no such file");
    }

    private String termOf(String xml, Charset charset) throws IOException, ExchangeException {
        return new TbxReader()
                .read(write(xml, charset), LANGUAGES)
                .entries()
                .getFirst()
                .terms(LANGUAGES.target())
                .getFirst()
                .text();
    }

    private GlossaryImport read(String xml) throws IOException, ExchangeException {
        return new TbxReader().read(write(xml, StandardCharsets.UTF_8), LANGUAGES);
    }

    private ExchangeException refusalOf(String xml) throws IOException {
        return refusalOf(xml, StandardCharsets.UTF_8);
    }

    private ExchangeException refusalOf(String xml, Charset charset) throws IOException {
        Path file = write(xml, charset);
        return catchThrowableOfType(
                ExchangeException.class, () -> new TbxReader().read(file, LANGUAGES));
    }

    private Path write(String xml, Charset charset) throws IOException {
        return Files.writeString(folder.resolve("glossary.tbx"), xml, charset);
    }
}
