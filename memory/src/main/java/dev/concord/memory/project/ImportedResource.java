package dev.concord.memory.project;

import dev.concord.glossary.exchange.SkippedEntry;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What an import took in.
 *
 * @param file the copy in the project
 * @param read entries, units or rules the file has
 * @param imported how many of them count from now on
 * @param remarks what else a person should know, in whole sentences
 */
public record ImportedResource(
        Path file,
        Kind kind,
        int read,
        int imported,
        List<SkippedEntry> skipped,
        List<String> remarks) {
    /** What the file is to the project. */
    public enum Kind {
        MEMORY,
        GLOSSARY,
        SEGMENTATION;

        /** The code on the command line. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Copies the lists. */
    public ImportedResource {
        skipped = List.copyOf(skipped);
        remarks = List.copyOf(remarks);
    }

    /** Something about which there is no more to say. */
    ImportedResource(Path file, Kind kind, int read, int imported, List<SkippedEntry> skipped) {
        this(file, kind, read, imported, skipped, List.of());
    }
}
