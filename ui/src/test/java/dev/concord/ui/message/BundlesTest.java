package dev.concord.ui.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.memory.tm.MatchNote;
import dev.concord.ui.workbench.MatchNames;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BundlesTest {
    private static final Path CODE = Path.of("src/main/java");
    private static final Path BUNDLES = Path.of("src/main/resources/dev/concord/ui/message");
    private static final Pattern KEY =
            Pattern.compile("\\.text\\(\\s*\"([a-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9]+){2,3})\"");

    @Test
    void everyKeyInTheCodeHasAText() throws IOException {
        Set<String> missing = keysInCode();
        missing.removeAll(keysInBundles());
        assertThat(missing).as("keys without a text").isEmpty();
    }

    @Test
    void everyTextIsUsed() throws IOException {
        Set<String> dead = keysInBundles();
        dead.removeAll(keysInCode());
        assertThat(dead).as("texts that no code asks for").isEmpty();
    }

    @Test
    void everyKeyBeginsWithTheNameOfItsBundle() throws IOException {
        for (Path bundle : bundles()) {
            String feature = bundle.getFileName().toString().replace(".properties", "");
            assertThat(read(bundle).stringPropertyNames())
                    .allSatisfy(key -> assertThat(key).startsWith(feature + "."));
        }
    }

    @Test
    void textFillsInArguments() {
        assertThat(new Messages(Locale.ENGLISH).text("notice.problem.label")).isEqualTo("Problem");
    }

    private static Set<String> keysInCode() throws IOException {
        try (Stream<Path> files = Files.walk(CODE)) {
            Set<String> keys =
                    files.filter(file -> file.toString().endsWith(".java"))
                            .flatMap(BundlesTest::keys)
                            .collect(Collectors.toCollection(TreeSet::new));
            Stream.of(MatchNote.Subject.values()).map(MatchNames::key).forEach(keys::add);
            return keys;
        }
    }

    private static Stream<String> keys(Path file) {
        try {
            return KEY
                    .matcher(Files.readString(file))
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Set<String> keysInBundles() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Path bundle : bundles()) {
            keys.addAll(read(bundle).stringPropertyNames());
        }
        return keys;
    }

    private static Set<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.filter(file -> file.toString().endsWith(".properties"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Properties read(Path bundle) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            texts.load(reader);
        }
        return texts;
    }
}
