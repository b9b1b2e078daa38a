package dev.concord.app.command.work;

import dev.concord.app.command.frame.BadInputException;
import dev.concord.memory.model.Scope;
import dev.concord.memory.model.Segment;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.tm.MatchQuery;
import dev.concord.memory.tm.UnitContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the text stands that is looked up, and which matches are wanted. */
final class AskedTexts {
    private static final int HIGHEST = 100;

    @Option(
            names = "--segment",
            paramLabel = "DOC#ID",
            description = "Look up a segment of the project, in its context.")
    private @Nullable String segment;

    @Option(names = "--previous", paramLabel = "TEXT", description = "The source text before it.")
    private String previous = "";

    @Option(names = "--next", paramLabel = "TEXT", description = "The source text after it.")
    private String next = "";

    @Option(names = "--id", paramLabel = "KEY", description = "The identity the text has.")
    private String id = "";

    @Option(
            names = "--min",
            paramLabel = "N",
            defaultValue = "50",
            description = "Least similarity, 0 to 100 (default: ${DEFAULT-VALUE}).")
    private int min;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "10",
            description = "At most so many matches (default: ${DEFAULT-VALUE}).")
    private int limit;

    /**
     * A text to look up.
     *
     * @param scope in which its terms are judged
     */
    record Asked(MatchQuery query, Scope scope) {}

    boolean hasSegment() {
        return segment != null;
    }

    void check() throws BadInputException {
        if (min < 0 || min > HIGHEST) {
            throw new BadInputException("--min is 0 to 100, not " + min);
        }
        if (limit < 1) {
            throw new BadInputException("--limit is 1 or more, not " + limit);
        }
    }

    /** A text given on the command line or in a file. */
    Asked text(String source) {
        var context = new UnitContext(previous, next, id);
        return new Asked(new MatchQuery(source, context, "", min, limit), Scope.PROJECT);
    }

    /** The segment that was named. */
    Asked segment(OpenProject project) throws BadInputException, StoreException {
        String name = segment == null ? "" : segment;
        int sign = name.lastIndexOf('#');
        if (sign < 1 || sign == name.length() - 1) {
            throw new BadInputException(
                    "--segment is document and segment id, such as guide.md#17, not " + name);
        }
        var key = new SegmentKey(name.substring(0, sign), name.substring(sign + 1));
        List<Segment> document = project.segments(key.document());
        for (int i = 0; i < document.size(); i++) {
            if (document.get(i).key().equals(key)) {
                var query =
                        new MatchQuery(
                                document.get(i).source(),
                                UnitContext.of(document, i),
                                OpenProject.unitId(key),
                                min,
                                limit);
                return new Asked(query, project.sessions().consistency().scopeOf(key));
            }
        }
        throw new BadInputException(
                name + ": there is no such segment; 'concord segments' lists them");
    }
}
