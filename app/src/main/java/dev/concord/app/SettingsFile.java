package dev.concord.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.concord.memory.store.AtomicFile;
import dev.concord.ui.workbench.UserSettings;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a person has chosen for all projects, as a file of names and values. */
final class SettingsFile implements UserSettings.Keeper {
    private final Path file;

    SettingsFile(Path file) {
        this.file = file;
    }

    @Override
    public Map<String, String> read() throws IOException {
        if (!Files.exists(file)) {
            return Map.of();
        }
        var properties = new Properties();
        try (Reader reader = new StringReader(Files.readString(file, UTF_8))) {
            properties.load(reader);
        } catch (IllegalArgumentException e) {
            throw new IOException(
                    file + ": an escape with \\u is broken; correct it, or delete the file", e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, name -> properties.getProperty(name, "")));
    }

    @Override
    public void write(Map<String, String> settings) throws IOException {
        String lines =
                new TreeMap<>(settings)
                        .entrySet().stream()
                                .map(one -> escaped(one.getKey()) + "=" + escaped(one.getValue()))
                                .collect(Collectors.joining("\n", "", "\n"));
        AtomicFile.write(file, lines.getBytes(UTF_8));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replaceAll("([=:#! ])", "\\\\$1");
    }
}
