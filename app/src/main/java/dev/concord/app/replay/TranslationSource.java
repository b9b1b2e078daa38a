package dev.concord.app.replay;

import java.io.IOException;
import java.util.Optional;

/** Gives translations one after the other, as they stand in a file. */
public interface TranslationSource extends AutoCloseable {
    /**
     * The next translation; empty at the end.
     *
     * @throws UnusableTranslationException when what stands next is no translation; the one after
     *     it may be asked for
     * @throws IOException when the file cannot be read on
     */
    Optional<ReplayedTranslation> next() throws IOException, UnusableTranslationException;

    @Override
    void close() throws IOException;
}
