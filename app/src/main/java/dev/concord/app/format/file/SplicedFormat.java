package dev.concord.app.format.file;

import dev.concord.memory.format.FormatException;
import java.nio.file.Path;
import java.util.Map;

/**
 * A format of text files that is translated by replacing targets in the original's text, so that
 * everything else stays as it was, byte for byte. Extraction and merge are one and the same walk,
 * and so cannot disagree about what a segment is.
 */
public interface SplicedFormat extends FormatFamily {
    /**
     * Walks through the text once.
     *
     * @param translations what is to be written; none in an extraction
     * @param splices takes the places where the text changes
     */
    Extraction walk(FormatInput input, String text, Translations translations, Splices splices)
            throws FormatException;

    @Override
    default Extraction extract(FormatInput input) throws FormatException {
        var none = new Translations(input.file(), Map.of());
        return walk(input, TextEncoding.decode(input).text(), none, new Splices());
    }

    @Override
    default void merge(FormatInput input, Translations translations, Path output)
            throws FormatException {
        DecodedText decoded = TextEncoding.decode(input);
        Splices splices = new Splices();
        walk(input, decoded.text(), translations, splices);
        decoded.write(input, splices.apply(decoded.text()), output);
    }
}
