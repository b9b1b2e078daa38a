package dev.concord.app.format.okapi;

import dev.concord.app.format.okapi.Piece.Letter;
import dev.concord.app.format.okapi.Piece.Mark;
import java.util.ArrayList;
import java.util.List;
import net.sf.okapi.common.resource.Code;
import net.sf.okapi.common.resource.TextFragment.TagType;

/**
 * Puts tabs and runs of spaces back as elements. Okapi reads them as plain characters, which
 * OpenDocument readers collapse.
 */
final class OpenDocumentSpaces implements ContentRepair {
    @Override
    public List<Piece> write(List<Piece> pieces) {
        List<Piece> restored = new ArrayList<>(pieces.size());
        int spaces = 0;
        for (Piece piece : pieces) {
            boolean space = piece instanceof Letter(char value) && value == ' ';
            if (!space) {
                flush(restored, spaces);
                spaces = 0;
                restored.add(piece instanceof Letter(char value) && value == '\t' ? tab() : piece);
            } else if (spaces++ == 0) {
                restored.add(piece);
            }
        }
        flush(restored, spaces);
        return restored;
    }

    private static void flush(List<Piece> restored, int spaces) {
        if (spaces > 1) {
            String element = "<text:s text:c=\"" + (spaces - 1) + "\"/>";
            restored.add(new Mark(new Code(TagType.PLACEHOLDER, "s", element)));
        }
    }

    private static Piece tab() {
        return new Mark(new Code(TagType.PLACEHOLDER, "tab", "<text:tab/>"));
    }
}
