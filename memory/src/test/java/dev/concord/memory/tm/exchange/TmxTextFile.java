package dev.concord.memory.tm.exchange;

import dev.concord.glossary.exchange.ExchangeException;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.glossary.text.LanguageTag;
import dev.concord.memory.tm.TranslationUnit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Small TMX files of a test. */
final class TmxTextFile {
    private TmxTextFile() {}

    /** Writes {@code legacy.tmx} and reads it. */
    static TmxImport read(
            Path folder,
            String source,
            String target,
            byte[] content,
            Consumer<TranslationUnit> units)
            throws IOException, ExchangeException {
        Path file = Files.write(folder.resolve("legacy.tmx"), content);
        LanguagePair languages = new LanguagePair(LanguageTag.of(source), LanguageTag.of(target));
        return new TmxReader().read(file, languages, units);
    }

    static String tmx(String body) {
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE tmx SYSTEM "tmx14.dtd">
        <tmx version="1.4">
        <header srclang="*all*" segtype="sentence" datatype="xml" o-tmf="x" adminlang="en"
          creationtool="x" creationtoolversion="1"><note>A memory</note></header>
        <body>
        """
                + body
                + "\n</body>\n</tmx>\n";
    }

    static String tu(String source, String target) {
        return "<tu><tuv xml:lang=\"en\"><seg>"
                + source
                + "</seg></tuv><tuv xml:lang=\"de\"><seg>"
                + target
                + "</seg></tuv></tu>\n";
    }
}
