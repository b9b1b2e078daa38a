package dev.concord.ui.project;

import dev.concord.memory.glossary.GlossaryNews;
import dev.concord.memory.model.Registration;
import dev.concord.memory.project.OpenProject;
import dev.concord.ui.message.Messages;
import dev.concord.ui.message.Notice;
import dev.concord.ui.workbench.Desk;
import java.util.List;
import java.util.Optional;

/**
 * Tells of files that somebody puts into the glossary folder, changes or takes out, and has
 * everything that shows terms look again. UI thread only.
 */
final class GlossaryWatch {
    private final Desk desk;
    private final Messages messages;
    private Registration subscription = () -> {};

    GlossaryWatch(Desk desk) {
        this.desk = desk;
        this.messages = desk.messages();
        desk.workbench().projectProperty().subscribe(this::follow);
    }

    private void follow(Optional<OpenProject> project) {
        subscription.close();
        subscription =
                project.map(open -> open.listenToGlossary(news -> hear(open, news)))
                        .orElse(() -> {});
        project.ifPresent(open -> open.glossary().problems().forEach(this::tellProblem));
    }

    private void hear(OpenProject project, List<GlossaryNews> news) {
        desk.tasks()
                .onUiThread(() -> {
                    if (desk.workbench().projectProperty().get().equals(Optional.of(project))) {
                        news.forEach(each -> desk.notices().show(notice(each)));
                        desk.workbench().termsChanged();
                    }
                });
    }

    private void tellProblem(String problem) {
        desk.notices().show(Notice.warning(problem, messages.text("project.glossary.broken")));
    }

    private Notice notice(GlossaryNews news) {
        return switch (news) {
            case GlossaryNews.Taken taken -> taken(taken);
            case GlossaryNews.Gone gone ->
                    Notice.information(messages.text("project.glossary.gone", gone.file()));
            case GlossaryNews.Broken broken ->
                    Notice.warning(
                            broken.reason(),
                            broken.isKept()
                                    ? messages.text("project.glossary.kept")
                                    : messages.text("project.glossary.broken"));
        };
    }

    private Notice taken(GlossaryNews.Taken taken) {
        List<String> lines = SkippedLines.of(taken.skipped(), taken.remarks());
        return new Notice(
                lines.isEmpty() ? Notice.Kind.INFORMATION : Notice.Kind.WARNING,
                what(taken),
                "",
                "",
                String.join("\n", lines),
                Optional.empty());
    }

    private String what(GlossaryNews.Taken taken) {
        return taken.isNew()
                ? messages.text(
                        "project.glossary.added", taken.file(), taken.imported(), taken.read())
                : messages.text(
                        "project.glossary.changed", taken.file(), taken.imported(), taken.read());
    }
}
