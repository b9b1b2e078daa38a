package dev.concord.app.command.project;

import dev.concord.app.command.frame.BadInputException;
import dev.concord.app.replay.Replay;
import dev.concord.app.replay.ReplayedTranslation;
import dev.concord.app.replay.TranslationSource;
import dev.concord.app.replay.TsvTranslations;
import dev.concord.app.replay.UnusableTranslationException;
import dev.concord.app.wiring.Wiring;
import dev.concord.glossary.exchange.ExchangeException;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.format.FormatException;
import dev.concord.memory.model.Origin;
import dev.concord.memory.model.ResolutionStrategy;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.project.ProjectException;
import dev.concord.memory.project.Projects;
import dev.concord.memory.project.ResourceImport;
import dev.concord.memory.session.ConfirmationOutcome;
import dev.concord.memory.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The sample project of the distribution, copied into a folder for work. */
final class SampleProject {
    /** How much of it is translated from the start. */
    enum Translated {
        NOTHING,
        /** Two documents; the other two are left to translate. */
        PART,
        EVERYTHING
    }

    static final List<String> TARGETS = List.of("de", "ko");

    private static final Set<String> PART = Set.of("manual.docx", "firmware.po");

    private final Wiring wiring;
    private final Path samples;

    SampleProject(Wiring wiring) throws BadInputException {
        this.wiring = wiring;
        this.samples =
                wiring.home()
                        .map(home -> home.resolve("samples").resolve("device-manual"))
                        .filter(Files::isDirectory)
                        .orElseThrow(() ->
                                new BadInputException(
                                        "The sample project is not part of this"
                                                + " installation; start bin/concord of the"
                                                + " distribution"));
    }

    /** Makes the project in a folder that has none. */
    void make(Path folder, String target, Translated translated, Projects projects)
            throws BadInputException,
                    ExchangeException,
                    FormatException,
                    ProjectException,
                    StoreException {
        projects.create(
                folder,
                new NewProject(wiring)
                        .settings(
                                folder,
                                Optional.of("Orvane 3 (" + target + ")"),
                                Optional.empty(),
                                LanguagePair.of("en", target),
                                ResolutionStrategy.GLOSSARY_PREFERRED,
                                false,
                                Optional.empty()));
        try (OpenProject project = projects.open(folder)) {
            var resources = new ResourceImport(project);
            for (Path file : Stream.of("glossary", "tm").flatMap(this::files).toList()) {
                resources.take(file);
            }
            for (Path file : files("source").toList()) {
                project.files().add(file, String.valueOf(file.getFileName()));
            }
            translate(project, target, wanted(translated));
        } catch (IOException e) {
            throw new BadInputException(samples + ": cannot be read (" + e.getMessage() + ")", e);
        }
    }

    private void translate(OpenProject project, String target, Predicate<String> wanted)
            throws IOException, StoreException {
        Path file = samples.resolve("translations").resolve(target + ".tsv");
        var origin = new Origin(Origin.Kind.IMPORT, String.valueOf(file.getFileName()));
        try (var all = new TsvTranslations(file.toString(), Files.newInputStream(file));
                var some = new Selected(all, wanted)) {
            new Replay(project, origin).run(some, new Silent());
        }
    }

    private static Predicate<String> wanted(Translated translated) {
        return switch (translated) {
            case NOTHING -> document -> false;
            case PART -> PART::contains;
            case EVERYTHING -> document -> true;
        };
    }

    private Stream<Path> files(String folder) {
        try (Stream<Path> all = Files.list(samples.resolve(folder))) {
            return all.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The translations of some documents. */
    private record Selected(TranslationSource all, Predicate<String> wanted)
            implements TranslationSource {
        @Override
        public Optional<ReplayedTranslation> next()
                throws IOException, UnusableTranslationException {
            Optional<ReplayedTranslation> next = all.next();
            while (next.isPresent() && !wanted.test(next.get().segment().document())) {
                next = all.next();
            }
            return next;
        }

        @Override
        public void close() throws IOException {
            all.close();
        }
    }

    /** Nobody wants to hear of the sample's planted conflicts before it is open. */
    private static final class Silent implements Replay.Listener {
        @Override
        public void confirmed(
                ReplayedTranslation translation, ConfirmationOutcome outcome, long micros) {
            // The window shows them.
        }

        @Override
        public void refused(String reason) {
            throw new IllegalStateException("The sample is damaged: " + reason);
        }
    }
}
