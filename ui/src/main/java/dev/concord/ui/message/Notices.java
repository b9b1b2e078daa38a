package dev.concord.ui.message;

import dev.concord.memory.format.FormatException;
import dev.concord.memory.project.ProjectException;
import dev.concord.memory.store.StoreException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The notices on show, the latest last, and how a failure becomes one. UI thread only. */
public final class Notices {
    private static final Logger LOG = LoggerFactory.getLogger(Notices.class);
    private static final int SHOWN_AT_MOST = 4;

    private final Messages messages;
    private final ObservableList<Notice> shown = FXCollections.observableArrayList();
    private final ObservableList<Notice> shownView =
            FXCollections.unmodifiableObservableList(shown);

    public Notices(Messages messages) {
        this.messages = messages;
    }

    /** What is on show. */
    public ObservableList<Notice> shown() {
        return shownView;
    }

    /** Shows a notice; one that is on show already is not shown twice. */
    public void show(Notice notice) {
        shown.remove(notice);
        shown.add(notice);
        if (shown.size() > SHOWN_AT_MOST) {
            shown.removeFirst();
        }
    }

    /** Takes a notice away. */
    public void dismiss(Notice notice) {
        shown.remove(notice);
    }

    /**
     * Shows a failure, and logs it.
     *
     * @param what what could not be done, a sentence
     * @param kept what is safe all the same, a sentence
     */
    public void showFailure(String what, String kept, Exception problem) {
        LOG.warn(what, problem);
        show(
                new Notice(
                        Notice.Kind.PROBLEM,
                        what,
                        kept,
                        remedy(problem),
                        technical(problem),
                        Optional.empty()));
    }

    private String remedy(Exception problem) {
        return switch (problem) {
            case StoreException store -> store.getMessage() + " " + remedy(store.reason());
            case ProjectException project -> text(project);
            case FormatException format -> text(format);
            case IOException file -> text(file) + " " + messages.text("problem.file.remedy");
            default -> messages.text("problem.internal.remedy");
        };
    }

    private String remedy(StoreException.Reason reason) {
        return switch (reason) {
            case UNAVAILABLE -> messages.text("problem.store.unavailable");
            case NOT_WRITABLE -> messages.text("problem.store.notWritable");
            case CORRUPT -> messages.text("problem.store.corrupt");
            case IN_USE -> messages.text("problem.store.inUse");
            case REFUSED -> messages.text("problem.store.refused");
        };
    }

    private static String text(Exception problem) {
        return problem.getMessage() == null ? problem.toString() : problem.getMessage();
    }

    private static String technical(Exception problem) {
        StringWriter text = new StringWriter();
        problem.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
