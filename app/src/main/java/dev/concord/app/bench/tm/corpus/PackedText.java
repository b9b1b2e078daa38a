package dev.concord.app.bench.tm.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/**
 * Reads text files line by line, also those packed with gzip or (by the program of the name) xz.
 */
final class PackedText {
    private PackedText() {}

    /**
     * Hands over lines that are not blank.
     *
     * @param limit how many at most
     */
    static void lines(Path file, int limit, Consumer<String> lines) throws IOException {
        if (limit <= 0) {
            return;
        }
        String name = file.toString();
        if (name.endsWith(".xz")) {
            unpacked(file, limit, lines);
            return;
        }
        InputStream bytes = Files.newInputStream(file);
        try (InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes) {
            read(plain, limit, lines);
        }
    }

    /** Java has no reader for xz, and a measurement is no reason to ship one. */
    private static void unpacked(Path file, int limit, Consumer<String> lines) throws IOException {
        Process xz;
        try {
            xz =
                    new ProcessBuilder("xz", "-dc", file.toAbsolutePath().toString())
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
        } catch (IOException e) {
            throw new IOException(
                    file + ": needs the program xz (Debian package xz-utils); or unpack it", e);
        }
        try (InputStream plain = xz.getInputStream()) {
            if (read(plain, limit, lines) < limit && exitOf(xz) != 0) {
                throw new IOException(file + ": xz cannot unpack it");
            }
        } finally {
            xz.destroy();
        }
    }

    private static int exitOf(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static int read(InputStream bytes, int limit, Consumer<String> lines)
            throws IOException {
        var reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        int count = 0;
        String line;
        while (count < limit && (line = reader.readLine()) != null) {
            if (!line.isBlank()) {
                lines.accept(line);
                count++;
            }
        }
        return count;
    }
}
