package dev.concord.memory.project;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where things are inside a project's folder. */
public record ProjectFolder(Path root) {
    public ProjectFolder {
        root = root.toAbsolutePath().normalize();
    }

    /** Languages, strategy, store address. */
    public Path settings() {
        return root.resolve("concord.json");
    }

    /** The originals. */
    public Path source() {
        return root.resolve("source");
    }

    /** The merged translations, under the originals' names. */
    public Path target() {
        return root.resolve("target");
    }

    /** Translation memories. */
    public Path memories() {
        return root.resolve("tm");
    }

    /** Glossaries. */
    public Path glossaries() {
        return root.resolve("glossary");
    }

    /** Ledger, outbox and working records. */
    public Path database() {
        return root.resolve("memory.db");
    }

    /** What is made from the rest and can be made again. */
    public Path index() {
        return root.resolve("index");
    }

    /** Units of the translation memories, made from their files. */
    public Path units() {
        return index().resolve("units.db");
    }

    /** Files that were taken out of the translation memories. */
    public Path removed() {
        return root.resolve("removed");
    }

    /** Held by the one instance that has the project open. */
    public Path lock() {
        return root.resolve(".concord.lock");
    }

    /** Imported segmentation rules; they win over the built-in ones. */
    public Path segmentationRules() {
        return root.resolve("segmentation.srx");
    }

    /** The original of a document. */
    public Path original(String document) {
        return source().resolve(document);
    }

    /** True when there is a project. */
    public boolean isProject() {
        return Files.isRegularFile(settings());
    }
}
