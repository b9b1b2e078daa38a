package dev.concord.memory.tm.exchange;

import dev.concord.glossary.exchange.ExchangeException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a TMX file is encoded: as its byte order mark tells, else its XML declaration, else UTF-8.
 * More encodings are known here than to an XML parser.
 *
 * @param mark how many bytes the byte order mark takes
 */
record TmxEncoding(Charset charset, int mark) {
    private static final int START = 1024;
    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']*)[\"']");

    static TmxEncoding of(Path file) throws IOException, ExchangeException {
        byte[] start;
        try (InputStream bytes = Files.newInputStream(file)) {
            start = bytes.readNBytes(START);
        }
        String code = new String(start, StandardCharsets.ISO_8859_1);
        if (code.startsWith("\u00EF\u00BB\u00BF")) {
            return new TmxEncoding(StandardCharsets.UTF_8, 3);
        }
        if (code.startsWith("\u00FF\u00FE\0\0")) {
            return new TmxEncoding(StandardCharsets.UTF_32LE, 4);
        }
        if (code.startsWith("\0\0\u00FE\u00FF")) {
            return new TmxEncoding(StandardCharsets.UTF_32BE, 4);
        }
        if (code.startsWith("\u00FF\u00FE")) {
            return new TmxEncoding(StandardCharsets.UTF_16LE, 2);
        }
        if (code.startsWith("\u00FE\u00FF")) {
            return new TmxEncoding(StandardCharsets.UTF_16BE, 2);
        }
        return new TmxEncoding(withoutMark(file, code), 0);
    }

    private static Charset withoutMark(Path file, String code) throws ExchangeException {
        if (code.startsWith("<\0")) {
            return StandardCharsets.UTF_16LE;
        }
        if (code.startsWith("\0<")) {
            return StandardCharsets.UTF_16BE;
        }
        Matcher declared = DECLARED.matcher(code);
        if (!declared.find()) {
            return StandardCharsets.UTF_8;
        }
        try {
            Charset charset = Charset.forName(declared.group(1).strip());
            // Programs that write a text as UTF-8 leave the name of their own memory's encoding.
            return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")
                    ? StandardCharsets.UTF_8
                    : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            throw new ExchangeException(
                    file,
                    1,
                    declared.start(1) + 1,
                    "declares the encoding " + declared.group(1) + ", which nobody knows",
                    "Save it again as UTF-8.");
        }
    }

    /** A decoder that takes bytes of another encoding for an error. */
    CharsetDecoder decoder() {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
