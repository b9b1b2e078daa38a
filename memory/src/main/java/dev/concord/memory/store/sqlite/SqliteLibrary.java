package dev.concord.memory.store.sqlite;

import dev.concord.memory.store.AtomicFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;
import org.sqlite.util.OSInfo;

/**
 * SQLite's native library, unpacked once for a person. Left to itself, the driver unpacks it into
 * the temporary folder for every process, where it stays behind when the process is killed.
 */
public final class SqliteLibrary {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteLibrary.class);

    /** Where the driver looks first; who starts the program may have set it. */
    private static final String PLACE = "org.sqlite.lib.path";

    private final Path cache;

    /**
     * @param cache the person's own folder for what can be made again; is made when missing
     */
    public SqliteLibrary(Path cache) {
        this.cache = cache;
    }

    /**
     * Has the driver load the library from the cache; to be called before the first connection.
     * Where it cannot be kept there, the driver goes its own way.
     */
    public void use() {
        if (System.getProperty(PLACE) != null) {
            return;
        }
        try {
            System.setProperty(PLACE, String.valueOf(unpacked().getParent()));
        } catch (IOException e) {
            LOG.debug("SQLite's library cannot be kept in {}", cache, e);
        }
    }

    /** Each version and platform has its own place: a folder of one's own may serve several. */
    Path unpacked() throws IOException {
        String name = LibraryLoaderUtil.getNativeLibName();
        Path file =
                cache.resolve("sqlite-" + SQLiteJDBCLoader.getVersion())
                        .resolve(OSInfo.getNativeLibFolderPathForCurrentOS())
                        .resolve(name);
        String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
        try (InputStream packed = SQLiteJDBCLoader.class.getResourceAsStream(resource)) {
            if (packed == null) {
                throw new IOException("The driver has no library for this platform: " + resource);
            }
            byte[] content = packed.readAllBytes();
            if (!Files.isRegularFile(file) || Files.size(file) != content.length) {
                AtomicFile.write(file, content);
            }
        }
        return file;
    }
}
