package dev.concord.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps warnings and errors of a window in a few small files that follow one another. A window has
 * nobody who reads its standard error.
 */
final class WindowLog implements AutoCloseable {
    private static final int BYTES = 256 * 1024;
    private static final int FILES = 3;
    private static final Logger ROOT = Logger.getLogger("");
    private static final Logger OWN = Logger.getLogger(WindowLog.class.getName());

    private final Optional<FileHandler> handler;

    private WindowLog(Optional<FileHandler> handler) {
        this.handler = handler;
    }

    /** Begins to keep them in a folder; where that cannot be written, nothing is kept. */
    static WindowLog open(Path folder) {
        Optional<FileHandler> handler = handler(folder);
        handler.ifPresent(ROOT::addHandler);
        Thread.setDefaultUncaughtExceptionHandler((thread, error) ->
                OWN.log(Level.SEVERE, error, () -> "Uncaught in " + thread.getName()));
        return new WindowLog(handler);
    }

    private static Optional<FileHandler> handler(Path folder) {
        try {
            Files.createDirectories(folder);
            String pattern = folder.resolve("window").toString().replace("%", "%%") + "-%u.%g.log";
            FileHandler handler = new FileHandler(pattern, BYTES, FILES, true);
            handler.setLevel(Level.WARNING);
            handler.setEncoding("UTF-8");
            handler.setFormatter(new DiscreetFormatter());
            return Optional.of(handler);
        } catch (IOException e) {
            OWN.log(Level.WARNING, e, () -> "No log can be kept in " + folder);
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        Thread.setDefaultUncaughtExceptionHandler(null);
        handler.ifPresent(ROOT::removeHandler);
        handler.ifPresent(FileHandler::close);
    }
}
