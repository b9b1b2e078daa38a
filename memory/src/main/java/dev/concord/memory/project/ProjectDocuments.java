package dev.concord.memory.project;

import dev.concord.memory.format.DocumentFormat;
import dev.concord.memory.format.ExtractedDocument;
import dev.concord.memory.format.FormatException;
import dev.concord.memory.format.SegmentationRules;
import dev.concord.memory.format.Translation;
import dev.concord.memory.model.Document;
import dev.concord.memory.model.Segment;
import dev.concord.memory.model.SegmentKey;
import dev.concord.memory.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Brings files into a project and translated files out of it. Call it off the JavaFX thread. */
public final class ProjectDocuments {
    private final OpenProject project;
    private final DocumentFormat format;

    ProjectDocuments(OpenProject project, DocumentFormat format) {
        this.project = project;
        this.format = format;
    }

    /**
     * Copies a file into {@code source/} and extracts it. A file that cannot be extracted leaves no
     * trace.
     *
     * @param name its name in the project, with slashes; usually the file's own name
     */
    public ExtractedDocument add(Path file, String name)
            throws FormatException, ProjectException, StoreException {
        if (!Files.isRegularFile(file)) {
            throw new FormatException(file, "there is no such file");
        }
        Path original = project.folder().original(name).normalize();
        if (!original.startsWith(project.folder().source())) {
            throw new ProjectException(name + " lies outside the project's source folder");
        }
        ExtractedDocument extracted =
                format.extract(file, name, project.settings().languages(), segmentationRules());
        checkReplaces(extracted.document(), file);
        copy(file, original);
        put(extracted);
        return extracted;
    }

    private void put(ExtractedDocument extracted) throws StoreException {
        project.store().documents().put(extracted.document(), extracted.segments());
        project.documentChanged(extracted.document().name());
    }

    /**
     * Writes the translated file of a document: what is confirmed, what pre-translation has filled
     * in, and the original elsewhere. Formats with states say that a filled text is unconfirmed. A
     * filled text whose inline codes would damage the file is left out, and so is what a person has
     * typed without confirming it: nobody knows whether it is finished.
     *
     * @param folder usually the project's {@code target/}
     * @return the file written
     */
    public Path merge(Document document, Path folder)
            throws FormatException, ProjectException, StoreException {
        return merge(document, folder, translations(document, true));
    }

    /** Does so without what pre-translation has filled in. */
    public Path mergeConfirmed(Document document, Path folder)
            throws FormatException, ProjectException, StoreException {
        return merge(document, folder, translations(document, false));
    }

    private Map<SegmentKey, Translation> translations(Document document, boolean withFilled)
            throws StoreException {
        CurrentTargets targets = project.targets(document.name());
        Map<SegmentKey, Translation> translations = new HashMap<>();
        for (Segment segment : project.segments(document.name())) {
            CurrentTarget target = targets.of(segment);
            boolean confirmed =
                    project.sessions()
                            .standing(segment.key())
                            .filter(standing -> standing.state().isConfirmed())
                            .isPresent();
            if (confirmed || (withFilled && target.isMergedUnconfirmed(segment))) {
                translations.put(segment.key(), new Translation(target.text(), target.state()));
            }
        }
        return translations;
    }

    private Path merge(Document document, Path folder, Map<SegmentKey, Translation> translations)
            throws FormatException, ProjectException, StoreException {
        Path output = folder.resolve(document.name());
        try {
            Files.createDirectories(output.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new ProjectException(
                    output + ": the folder cannot be made (" + e.getMessage() + ")", e);
        }
        format.merge(
                project.folder().original(document.name()),
                document.name(),
                project.settings().languages(),
                segmentationRules(),
                translations,
                output);
        return output;
    }

    /**
     * Segments by other rules from now on. Documents that nobody has worked on are extracted anew.
     *
     * @return how many rules apply to the source language
     * @throws ProjectException when confirmed segments would be cut otherwise: nothing is changed
     */
    public int useRules(Path srx) throws FormatException, ProjectException, StoreException {
        int rules = format.checkRules(srx, project.settings().languages().source());
        var changed = new ArrayList<ExtractedDocument>();
        for (Document document : project.documents()) {
            ExtractedDocument fresh = extractBy(srx, document);
            if (!fresh.segments().equals(project.segments(document.name()))) {
                checkUntouched(document, srx);
                changed.add(fresh);
            }
        }
        copy(srx, project.folder().segmentationRules());
        for (ExtractedDocument fresh : changed) {
            put(fresh);
        }
        return rules;
    }

    private ExtractedDocument extractBy(Path srx, Document document)
            throws FormatException, ProjectException {
        try {
            return format.extract(
                    project.folder().original(document.name()),
                    document.name(),
                    project.settings().languages(),
                    new SegmentationRules(Optional.of(Files.readString(srx))));
        } catch (IOException e) {
            throw new ProjectException(srx + ": cannot be read (" + e.getMessage() + ")", e);
        }
    }

    private void checkUntouched(Document document, Path srx) throws ProjectException {
        boolean touched =
                project.sessions().standings().stream()
                        .anyMatch(now -> now.segment().document().equals(document.name()));
        if (touched) {
            throw new ProjectException(
                    srx
                            + ": these rules cut "
                            + document.name()
                            + " otherwise, and its translations would no longer fit. Import rules"
                            + " before you translate, or make a new project.");
        }
    }

    /** Segment ids count segments: another text under the same name would move translations. */
    private void checkReplaces(Document fresh, Path file) throws ProjectException, StoreException {
        for (Document known : project.documents()) {
            boolean other = !known.fingerprint().equals(fresh.fingerprint());
            if (known.name().equals(fresh.name()) && other) {
                throw new ProjectException(
                        file
                                + ": the project has another document named "
                                + fresh.name()
                                + ". Rename the file, then add it again.");
            }
        }
    }

    private static void copy(Path file, Path original) throws ProjectException {
        try {
            if (Files.exists(original) && Files.isSameFile(file, original)) {
                return;
            }
            dev.concord.memory.store.AtomicFile.write(original, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new ProjectException(
                    file + ": cannot be copied into the project (" + e.getMessage() + ")", e);
        }
    }

    private SegmentationRules segmentationRules() throws ProjectException {
        Path rules = project.folder().segmentationRules();
        try {
            return Files.exists(rules)
                    ? new SegmentationRules(Optional.of(Files.readString(rules)))
                    : SegmentationRules.BUILT_IN;
        } catch (IOException e) {
            throw new ProjectException(rules + ": cannot be read (" + e.getMessage() + ")", e);
        }
    }
}
