package dev.concord.app.format.file;

import dev.concord.memory.format.FormatException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The text of a file with what is needed to write it back the same way.
 *
 * @param text without the byte order mark
 * @param bomLength bytes of the byte order mark, 0 when there is none
 */
public record DecodedText(String text, Charset charset, int bomLength) {
    /**
     * Writes a changed text in the file's own encoding.
     *
     * @throws FormatException when the encoding lacks a character or the disk refuses
     */
    public void write(FormatInput input, String changed, Path output) throws FormatException {
        try {
            ByteBuffer encoded = charset.newEncoder().encode(CharBuffer.wrap(changed));
            byte[] bytes = new byte[bomLength + encoded.remaining()];
            System.arraycopy(input.content(), 0, bytes, 0, bomLength);
            encoded.get(bytes, bomLength, encoded.remaining());
            Files.write(output, bytes);
        } catch (CharacterCodingException e) {
            throw input.problem(
                    "its encoding "
                            + charset.name()
                            + " cannot hold the translation; convert the file to UTF-8 and add it again",
                    e);
        } catch (IOException e) {
            throw new FormatException(output, "cannot be written: " + e.getMessage(), e);
        }
    }
}
