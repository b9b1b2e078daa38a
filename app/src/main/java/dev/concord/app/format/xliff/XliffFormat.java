package dev.concord.app.format.xliff;

import dev.concord.app.format.file.Extraction;
import dev.concord.app.format.file.FormatInput;
import dev.concord.app.format.file.SplicedFormat;
import dev.concord.app.format.file.Splices;
import dev.concord.app.format.file.Translations;
import dev.concord.memory.format.FormatException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** XLIFF 1.2, 2.0, 2.1 and 2.2. */
public final class XliffFormat implements SplicedFormat {
    @Override
    public Extraction walk(
            FormatInput input, String text, Translations translations, Splices splices)
            throws FormatException {
        try {
            XliffWalk walk = new XliffWalk(input, text, translations, splices);
            return walk.run();
        } catch (XMLStreamException e) {
            throw malformed(input, e);
        }
    }

    private static FormatException malformed(FormatInput input, XMLStreamException e) {
        String place =
                Optional.ofNullable(e.getLocation())
                        .map(l ->
                                " in line " + l.getLineNumber() + ", column " + l.getColumnNumber())
                        .orElse("");
        String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return input.problem(
                "is not well-formed XML"
                        + place
                        + ": "
                        + reason
                        + "; correct it there and add it again",
                e);
    }
}
