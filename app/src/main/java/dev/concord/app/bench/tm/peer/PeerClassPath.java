package dev.concord.app.bench.tm.peer;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * Engines from a class path of their own. They see the Java platform and this package, and nothing
 * else of Concord or its libraries.
 */
public final class PeerClassPath implements AutoCloseable {
    private final URLClassLoader loader;

    private PeerClassPath(URLClassLoader loader) {
        this.loader = loader;
    }

    /** Concord's loader, shut but for this package. */
    private static final class Border extends ClassLoader {
        private static final String OPEN = MeasuredMemory.class.getPackageName() + ".";

        Border() {
            super(ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.startsWith(OPEN)) {
                return MeasuredMemory.class.getClassLoader().loadClass(name);
            }
            throw new ClassNotFoundException(name);
        }
    }

    /**
     * Opens a class path.
     *
     * @param path folders of classes, jars, and folders of jars written with {@code *} at the end,
     *     between the system's separators
     */
    public static PeerClassPath open(String path) throws IOException {
        List<URL> places = new ArrayList<>();
        for (String entry : path.split(File.pathSeparator, -1)) {
            if (entry.endsWith("*")) {
                for (Path jar : jars(Path.of(entry.substring(0, entry.length() - 1)))) {
                    places.add(jar.toUri().toURL());
                }
            } else {
                Path place = Path.of(entry);
                if (!Files.exists(place)) {
                    throw new IOException(place + ": there is no such file or folder");
                }
                places.add(place.toUri().toURL());
            }
        }
        return new PeerClassPath(
                new URLClassLoader("peers", places.toArray(URL[]::new), new Border()));
    }

    private static List<Path> jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }

    /** A new one of each engine that registers itself as a service. */
    public List<MeasuredMemory> engines() {
        return ServiceLoader.load(MeasuredMemory.class, loader).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
