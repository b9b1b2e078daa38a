package dev.concord.app.command.review;

import dev.concord.memory.model.UsageContext;
import java.util.List;
import picocli.CommandLine.Option;

/** Where a rendering is right; everywhere when nothing is given. */
final class ContextOptions {
    @Option(
            names = "--when",
            paramLabel = "WORDS",
            description =
                    "With --accept: only where the source has this word or phrase beside the term;"
                            + " give it for each.")
    private List<String> words = List.of();

    @Option(
            names = "--within",
            paramLabel = "TERM",
            description = "With --accept: only where the term is part of this longer one.")
    private String within = "";

    @Option(
            names = "--in",
            paramLabel = "DOCUMENT",
            description = "With --accept: only in this document.")
    private String document = "";

    String document() {
        return document;
    }

    boolean isGiven() {
        return !context().isEverywhere();
    }

    UsageContext context() {
        return new UsageContext(document, within, words);
    }
}
