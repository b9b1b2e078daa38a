package dev.concord.glossary.exchange;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads a text file whose encoding nobody states: a byte order mark decides, then valid UTF-8, then
 * UTF-16 by its zero bytes, then what the bytes look most like.
 */
public final class TextInput {
    /** Below this many of 100, the detector does little more than guess. */
    private static final int LEAST_CONFIDENCE = 10;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TextInput() {}

    /**
     * All of its text.
     *
     * @throws ExchangeException if it is missing or in no encoding that can be told
     */
    public static String read(Path file) throws ExchangeException {
        byte[] bytes = bytes(file);
        Optional<String> text = marked(bytes);
        if (text.isEmpty() && hasZero(bytes)) {
            text = wide(bytes);
        } else if (text.isEmpty()) {
            text = decode(bytes, StandardCharsets.UTF_8).or(() -> detected(bytes));
        }
        return text.filter(TextInput::isText)
                .map(TextInput::withoutMark)
                .orElseThrow(() ->
                        new ExchangeException(
                                file,
                                0,
                                0,
                                "is not text in an encoding that can be told",
                                "Save it again as UTF-8."));
    }

    private static byte[] bytes(Path file) throws ExchangeException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new ExchangeException(file, 0, 0, "no such file", "Check the path.");
        } catch (IOException e) {
            throw new ExchangeException(
                    file, 0, 0, "cannot be read (" + e.getMessage() + ")", "Check the file.");
        }
    }

    private static Optional<String> marked(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(bytes, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decode(bytes, StandardCharsets.UTF_16LE);
        }
        return startsWith(bytes, 0xFE, 0xFF)
                ? decode(bytes, StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasZero(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    /** UTF-16 without a mark: delimiters and line ends put the zero bytes all on one side. */
    private static Optional<String> wide(byte[] bytes) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                even += 1 - i % 2;
                odd += i % 2;
            }
        }
        return decode(bytes, even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    private static Optional<String> detected(byte[] bytes) {
        for (CharsetMatch match : detector(bytes).detectAll()) {
            if (match.getConfidence() < LEAST_CONFIDENCE) {
                break;
            }
            Optional<String> text =
                    charset(match.getName())
                            .flatMap(charset -> decode(bytes, charset))
                            .filter(TextInput::isText);
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }

    private static CharsetDetector detector(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(bytes);
        return detector;
    }

    /** ICU names Latin 1 what is nearly always written as Windows 1252. */
    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name.equals("ISO-8859-1") ? "windows-1252" : name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean isText(String text) {
        return text.chars().noneMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r')
                && text.chars().noneMatch(c -> c >= 0x7F && c < 0xA0 && c != 0x85);
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
