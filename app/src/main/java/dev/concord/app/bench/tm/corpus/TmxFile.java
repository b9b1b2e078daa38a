package dev.concord.app.bench.tm.corpus;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a corpus as TMX 1.4, one unit a line. */
public final class TmxFile {
    private TmxFile() {}

    /** Writes it and gives the file back. */
    public static Path write(Corpus corpus, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\"><header");
            out.write(" creationtool=\"concord-bench\" creationtoolversion=\"1\"");
            out.write(" segtype=\"sentence\" o-tmf=\"concord\" adminlang=\"en\" srclang=\"");
            out.write(corpus.sourceLanguage());
            out.write("\" datatype=\"plaintext\"/><body>\n");
            for (TextPair unit : corpus.units()) {
                out.write("<tu>");
                variant(out, corpus.sourceLanguage(), unit.source());
                variant(out, corpus.targetLanguage(), unit.target());
                out.write("</tu>\n");
            }
            out.write("</body></tmx>\n");
        }
        return file;
    }

    private static void variant(BufferedWriter out, String language, String text)
            throws IOException {
        out.write("<tuv xml:lang=\"");
        out.write(language);
        out.write("\"><seg>");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.write("&amp;");
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                default -> out.write(c);
            }
        }
        out.write("</seg></tuv>");
    }
}
