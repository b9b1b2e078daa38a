package dev.concord.ui.project;

import dev.concord.memory.model.Document;
import dev.concord.memory.model.ResolutionStrategy;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.project.ProjectFolder;
import dev.concord.memory.project.ProjectSettings;
import dev.concord.memory.project.Projects;
import dev.concord.ui.message.Messages;
import dev.concord.ui.message.Notice;
import dev.concord.ui.task.Lane;
import dev.concord.ui.task.Outcome;
import dev.concord.ui.task.Progress;
import dev.concord.ui.workbench.Desk;
import dev.concord.ui.workbench.ProjectContents;
import dev.concord.ui.workbench.Workbench;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes, opens, fills, merges and closes projects, all in the background. UI thread only. */
public final class ProjectViewModel {
    private final Desk desk;
    private final Messages messages;
    private final Workbench workbench;
    private final Projects projects;
    private final Lane dropping;
    private final Importing importing;

    public ProjectViewModel(Desk desk, Projects projects) {
        this.desk = desk;
        this.messages = desk.messages();
        this.workbench = desk.workbench();
        this.projects = projects;
        this.dropping = desk.tasks().latestOnly();
        this.importing = new Importing(desk);
        new GlossaryWatch(desk);
    }

    /** Makes a project and opens it. */
    void create(NewProjectForm.Wish wish) {
        ProjectSettings settings =
                new ProjectSettings(
                        wish.name(),
                        projects.newId(wish.name()),
                        wish.languages(),
                        wish.strategy(),
                        false,
                        wish.store());
        desk.tasks()
                .start(
                        messages.text("project.new.task", wish.name()),
                        progress -> {
                            projects.create(wish.folder(), settings);
                            return read(wish.folder(), progress);
                        },
                        Outcome.of(
                                contents -> contents.ifPresent(this::show),
                                problem ->
                                        desk.notices()
                                                .showFailure(
                                                        messages.text(
                                                                "project.new.failed", wish.name()),
                                                        messages.text("project.new.kept"),
                                                        problem)));
    }

    /** Opens a project in place of the one that is open. */
    public void open(Path folder) {
        if (isOpen(folder)) {
            desk.notices().show(Notice.information(messages.text("project.open.already")));
            return;
        }
        desk.tasks()
                .start(
                        messages.text("project.open.task", folder.getFileName()),
                        progress -> read(folder, progress),
                        Outcome.of(
                                contents -> contents.ifPresent(this::show),
                                problem ->
                                        desk.notices()
                                                .showFailure(
                                                        messages.text(
                                                                "project.open.failed", folder),
                                                        messages.text("project.open.kept"),
                                                        problem)));
    }

    /** Closes the open project; what was typed is written before. */
    public void close() {
        Optional<OpenProject> open = workbench.projectProperty().get();
        workbench.hideProject();
        open.ifPresent(this::release);
    }

    /** Takes what was dropped: a folder is a project, files say by their ending what they are. */
    public void take(List<Path> dropped) {
        dropping.run(
                () -> dropped.stream().filter(Files::isDirectory).findFirst(),
                Outcome.of(
                        folder -> folder.ifPresentOrElse(this::open, () -> takeFiles(dropped)),
                        problem ->
                                desk.notices()
                                        .showFailure(
                                                messages.text("project.add.failed"),
                                                messages.text("project.add.kept"),
                                                problem)));
    }

    private void takeFiles(List<Path> files) {
        Map<Boolean, List<Path>> parts =
                files.stream().collect(Collectors.partitioningBy(FileIntake::isResource));
        if (!parts.getOrDefault(true, List.of()).isEmpty()) {
            importResources(parts.getOrDefault(true, List.of()));
        }
        if (!parts.getOrDefault(false, List.of()).isEmpty()) {
            addDocuments(parts.getOrDefault(false, List.of()));
        }
    }

    /** Adds files as documents; each for itself, so that one bad file stops no other. */
    public void addDocuments(List<Path> files) {
        withProject(project ->
                desk.tasks()
                        .start(
                                messages.text("project.add.task"),
                                progress -> FileIntake.add(project, files, progress),
                                Outcome.of(
                                        intake -> showAdded(project, intake),
                                        problem ->
                                                desk.notices()
                                                        .showFailure(
                                                                messages.text("project.add.failed"),
                                                                messages.text("project.add.kept"),
                                                                problem))));
    }

    /** Takes in glossaries, memories and segmentation rules. */
    public void importResources(List<Path> files) {
        withProject(project -> importing.start(project, files));
    }

    /** Writes the translated file of every document. */
    public void merge() {
        withProject(project ->
                desk.tasks()
                        .start(
                                messages.text("project.merge.task"),
                                progress -> Merging.all(project, progress),
                                Outcome.of(
                                        merged -> showMerged(project, merged),
                                        problem ->
                                                desk.notices()
                                                        .showFailure(
                                                                messages.text(
                                                                        "project.merge.failed"),
                                                                messages.text("project.merge.kept"),
                                                                problem))));
    }

    /** Judges every conflict by another strategy, now and from now on. */
    void useStrategy(ResolutionStrategy strategy) {
        withProject(project ->
                desk.tasks()
                        .inOrder()
                        .run(
                                () -> {
                                    project.useStrategy(strategy);
                                    return strategy;
                                },
                                Outcome.of(
                                        workbench.strategyProperty()::set,
                                        problem ->
                                                desk.notices()
                                                        .showFailure(
                                                                messages.text(
                                                                        "project.strategy.failed"),
                                                                messages.text(
                                                                        "project.strategy.kept"),
                                                                problem))));
    }

    private interface ProjectWork {
        void on(OpenProject project);
    }

    private void withProject(ProjectWork work) {
        Optional<OpenProject> project = workbench.projectProperty().get();
        if (project.isPresent()) {
            work.on(project.get());
        } else {
            desk.notices()
                    .show(
                            Notice.warning(
                                    messages.text("project.none.text"),
                                    messages.text("project.none.remedy")));
        }
    }

    private boolean isOpen(Path folder) {
        return workbench
                .projectProperty()
                .get()
                .filter(open -> open.folder().equals(new ProjectFolder(folder)))
                .isPresent();
    }

    private Optional<ProjectContents> read(Path folder, Progress progress) throws Exception {
        OpenProject opened = projects.open(folder);
        if (progress.isCancelled()) {
            opened.close();
            return Optional.empty();
        }
        try {
            return Optional.of(ProjectContents.read(opened));
        } catch (Exception e) {
            opened.close();
            throw e;
        }
    }

    private void show(ProjectContents contents) {
        Optional<OpenProject> before = workbench.projectProperty().get();
        workbench.showProject(contents);
        before.ifPresent(this::release);
    }

    /** In the lane of all writing, so that what was handed in before is written. */
    private void release(OpenProject project) {
        desk.tasks()
                .inOrder()
                .run(
                        () -> {
                            project.close();
                            return project;
                        },
                        Outcome.of(
                                _ -> {},
                                problem ->
                                        desk.notices()
                                                .showFailure(
                                                        messages.text("project.close.failed"),
                                                        messages.text("project.close.kept"),
                                                        problem)));
    }

    private void showAdded(OpenProject project, FileIntake.Added intake) {
        if (!isOpen(project.folder().root())) {
            return;
        }
        for (Document document : intake.documents()) {
            int known = indexOf(document.name());
            if (known < 0) {
                workbench.documents().add(document);
            } else if (!workbench.documents().get(known).equals(document)) {
                workbench.documents().set(known, document);
            }
        }
        if (workbench.documentProperty().get().isEmpty()) {
            workbench.documentProperty().set(workbench.documents().stream().findFirst());
        }
        if (!intake.documents().isEmpty()) {
            int segments = intake.documents().stream().mapToInt(Document::segmentCount).sum();
            desk.notices()
                    .show(
                            Notice.information(
                                    messages.text(
                                            "project.add.done",
                                            intake.documents().size(),
                                            segments)));
        }
        intake.problems().forEach(this::warn);
    }

    private int indexOf(String name) {
        for (int i = 0; i < workbench.documents().size(); i++) {
            if (workbench.documents().get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private void showMerged(OpenProject project, Merging.Merged merged) {
        if (!merged.files().isEmpty()) {
            desk.notices()
                    .show(
                            Notice.information(
                                    messages.text(
                                            "project.merge.done",
                                            merged.files().size(),
                                            project.folder().target())));
        }
        merged.problems().forEach(this::warn);
    }

    private void warn(String problem) {
        desk.notices().show(Notice.warning(problem, messages.text("project.file.kept")));
    }
}
