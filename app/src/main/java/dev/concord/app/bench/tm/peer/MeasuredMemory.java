package dev.concord.app.bench.tm.peer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A translation-memory engine under measurement. Lookups come from several threads at once; all
 * else from one. Only types of the Java platform pass this border, so that an engine can come with
 * libraries that Concord has in other versions.
 */
public interface MeasuredMemory extends AutoCloseable {
    /** What it is called in the report. */
    String name();

    /**
     * Reads a TMX file into a new memory, by the way its users have. On return everything is on the
     * disk and the next lookup finds it.
     *
     * @param folder an empty folder for all that it writes
     * @param sourceLanguage BCP 47
     * @param targetLanguage BCP 47
     */
    void load(Path tmx, Path folder, String sourceLanguage, String targetLanguage)
            throws IOException;

    /** Opens what {@link #load} left on the disk, after {@link #close()}. */
    void reopen() throws IOException;

    /**
     * What it has for a text, best first.
     *
     * @param minimum the least similarity, 0 to 100 by the engine's own measure
     * @param limit how many at most
     */
    List<MeasuredHit> lookup(String source, int minimum, int limit) throws IOException;

    /** Takes in a unit that was confirmed; it is durable on return and the next lookup finds it. */
    void confirm(String source, String target) throws IOException;

    @Override
    void close() throws IOException;
}
