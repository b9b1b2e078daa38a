package dev.concord.memory.glossary;

import dev.concord.glossary.exchange.SkippedEntry;
import java.util.List;

/** What happened to a file of the glossary folder. */
public sealed interface GlossaryNews {
    /** The file's path inside the folder, with slashes. */
    String file();

    /**
     * A file is there, or has changed, and counts as it is now.
     *
     * @param read how many entries it has, with those skipped
     * @param imported how many of them count
     * @param remarks what else a person should know, in whole sentences
     */
    record Taken(
            String file,
            boolean isNew,
            int read,
            int imported,
            List<SkippedEntry> skipped,
            List<String> remarks)
            implements GlossaryNews {
        /** Copies the lists. */
        public Taken {
            skipped = List.copyOf(skipped);
            remarks = List.copyOf(remarks);
        }
    }

    /** A file is gone, and its entries with it. */
    record Gone(String file) implements GlossaryNews {}

    /**
     * A file cannot be read; what it had before still counts.
     *
     * @param reason for people, with the file, the place and what to do
     * @param isKept whether there is something from before that counts
     */
    record Broken(String file, String reason, boolean isKept) implements GlossaryNews {}
}
