package dev.concord.app.format.file;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import dev.concord.memory.format.FormatException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds out how a text file is encoded: byte order mark, then the file's own declaration, then
 * UTF-8 if it is valid, then statistics. A wrong guess would silently damage text, so a file that
 * does not decode is refused.
 */
public final class TextEncoding {
    private static final int DECLARATION_BYTES = 4096;
    private static final int MINIMUM_CONFIDENCE = 30;
    private static final Pattern XML =
            Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]+)[\"']");
    private static final Pattern HTML =
            Pattern.compile("(?i)<meta[^>]*?charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9._:-]+)");
    private static final Pattern PO =
            Pattern.compile("(?i)Content-Type:[^\"\\n]*charset=([A-Za-z0-9._:-]+)");

    private TextEncoding() {}

    /**
     * Decodes the content of a text file.
     *
     * @throws FormatException when the encoding is unknown or the content does not agree with it
     */
    public static DecodedText decode(FormatInput input) throws FormatException {
        byte[] bytes = input.content();
        Bom bom = Bom.of(bytes);
        Optional<String> declared = declared(input);
        Charset charset = bom != Bom.NONE ? bom.charset : charset(input, declared);
        String text = strict(bytes, bom.length, charset).orElse(null);
        if (text == null) {
            String claim = declared.isPresent() || bom != Bom.NONE ? "says it is " : "looks like ";
            throw input.problem(
                    claim
                            + charset.name()
                            + " but is not valid in it (byte "
                            + firstBadByte(bytes, bom.length, charset)
                            + "); save it as UTF-8 and add it again");
        }
        if (text.indexOf('\0') >= 0) {
            throw input.problem("is not a text file; add it in the format it really has");
        }
        return new DecodedText(text, charset, bom.length);
    }

    private static Charset charset(FormatInput input, Optional<String> declared)
            throws FormatException {
        if (declared.isPresent()) {
            return named(input, declared.get());
        }
        if (strict(input.content(), 0, StandardCharsets.UTF_8).isPresent()) {
            return StandardCharsets.UTF_8;
        }
        CharsetMatch match = new CharsetDetector().setText(input.content()).detect();
        if (match == null || match.getConfidence() < MINIMUM_CONFIDENCE) {
            throw input.problem("its text encoding is unknown; save it as UTF-8 and add it again");
        }
        return named(input, match.getName());
    }

    private static Charset named(FormatInput input, String name) throws FormatException {
        try {
            Charset charset = Charset.forName(name);
            boolean web = input.extension().startsWith("htm");
            // The web reads the two older names as Windows-1252, and pages rely on it.
            return web && Charset.isSupported("windows-1252") && isLatin(charset)
                    ? Charset.forName("windows-1252")
                    : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw input.problem(
                    "its encoding \"" + name + "\" is unknown; save it as UTF-8 and add it again",
                    e);
        }
    }

    private static boolean isLatin(Charset charset) {
        return charset.equals(StandardCharsets.ISO_8859_1)
                || charset.equals(StandardCharsets.US_ASCII);
    }

    private static Optional<String> declared(FormatInput input) {
        int length = Math.min(input.content().length, DECLARATION_BYTES);
        String head = new String(input.content(), 0, length, StandardCharsets.ISO_8859_1);
        Optional<String> found =
                switch (input.extension()) {
                    case "html", "htm", "xhtml" -> first(XML, head).or(() -> first(HTML, head));
                    case "xlf", "xliff" -> first(XML, head);
                    case "po", "pot" -> first(PO, head);
                    default -> Optional.empty();
                };
        // A template's header still has the placeholder; a declaration that was read as bytes
        // cannot be UTF-16.
        return found.filter(name -> !name.equals("CHARSET"))
                .map(name ->
                        name.toLowerCase(java.util.Locale.ROOT).startsWith("utf-16")
                                ? "UTF-8"
                                : name);
    }

    private static Optional<String> first(Pattern pattern, String head) {
        Matcher matcher = pattern.matcher(head);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static Optional<String> strict(byte[] bytes, int from, Charset charset) {
        try {
            ByteBuffer buffer = ByteBuffer.wrap(bytes, from, bytes.length - from);
            return Optional.of(
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(buffer)
                            .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static int firstBadByte(byte[] bytes, int from, Charset charset) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, from, bytes.length - from);
        charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(buffer, CharBuffer.allocate(bytes.length + 1), true);
        return buffer.position() + 1;
    }

    private enum Bom {
        UTF_32_LE(StandardCharsets.UTF_32LE, 0xFF, 0xFE, 0, 0),
        UTF_32_BE(StandardCharsets.UTF_32BE, 0, 0, 0xFE, 0xFF),
        UTF_16_LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
        UTF_16_BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
        UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
        NONE(StandardCharsets.UTF_8);

        private final Charset charset;
        private final int length;
        private final byte[] mark;

        Bom(Charset charset, int... mark) {
            this.charset = charset;
            this.length = mark.length;
            this.mark = new byte[mark.length];
            for (int i = 0; i < mark.length; i++) {
                this.mark[i] = (byte) mark[i];
            }
        }

        static Bom of(byte[] bytes) {
            for (Bom bom : values()) {
                if (bytes.length >= bom.length
                        && java.util.Arrays.equals(bytes, 0, bom.length, bom.mark, 0, bom.length)) {
                    return bom;
                }
            }
            return NONE;
        }
    }
}
