package dev.concord.memory.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Writes TMX files from English to German; each is there as a whole or not at all. */
final class TmxFiles {
    private TmxFiles() {}

    /** Sources and targets in turn. */
    static Path write(Path file, String... pairs) throws IOException {
        var body = new StringBuilder();
        for (int i = 0; i < pairs.length; i += 2) {
            body.append(unit(pairs[i], pairs[i + 1]));
        }
        return writeBody(file, body);
    }

    /** Units {@code Sentence number N of many.}, from 0. */
    static Path writeMany(Path file, int units) throws IOException {
        var body = new StringBuilder();
        for (int i = 0; i < units; i++) {
            body.append(unit("Sentence number " + i + " of many.", "Satz Nummer " + i + "."));
        }
        return writeBody(file, body);
    }

    private static String unit(String source, String target) {
        return "<tu><tuv xml:lang=\"en\"><seg>"
                + source
                + "</seg></tuv><tuv xml:lang=\"de\"><seg>"
                + target
                + "</seg></tuv></tu>\n";
    }

    private static Path writeBody(Path file, StringBuilder body) throws IOException {
        Files.createDirectories(file.getParent());
        Path beside = file.resolveSibling(UUID.randomUUID() + ".part");
        Files.writeString(
                beside,
                "<?xml version=\"1.0\"?>\n<tmx version=\"1.4\"><header creationtool=\"t\""
                        + " creationtoolversion=\"1\" segtype=\"sentence\" o-tmf=\"t\""
                        + " adminlang=\"en\" srclang=\"en\" datatype=\"plaintext\"/><body>\n"
                        + body
                        + "</body></tmx>\n");
        return Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
