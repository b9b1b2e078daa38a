package dev.concord.ui.project;

import dev.concord.glossary.text.LanguagePair;
import dev.concord.glossary.text.LanguageTag;
import dev.concord.glossary.text.UnsupportedLanguageException;
import dev.concord.memory.model.ResolutionStrategy;
import dev.concord.memory.store.StoreUrl;
import dev.concord.ui.message.Messages;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What is asked for a new project, checked while it is typed. UI thread only. */
final class NewProjectForm {
    private final Messages messages;
    private final StringProperty folder = new SimpleStringProperty("");
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty source = new SimpleStringProperty("en");
    private final StringProperty target = new SimpleStringProperty("");
    private final StringProperty store = new SimpleStringProperty("");
    private final ObjectProperty<ResolutionStrategy> strategy =
            new SimpleObjectProperty<>(ResolutionStrategy.GLOSSARY_PREFERRED);
    private final StringBinding folderProblem;
    private final StringBinding sourceProblem;
    private final StringBinding targetProblem;
    private final StringBinding storeProblem;
    private final BooleanBinding valid;

    NewProjectForm(Messages messages) {
        this.messages = messages;
        this.folderProblem = Bindings.createStringBinding(this::checkFolder, folder);
        this.sourceProblem =
                Bindings.createStringBinding(() -> checkLanguage(source.get()), source);
        this.targetProblem = Bindings.createStringBinding(this::checkTarget, source, target);
        this.storeProblem = Bindings.createStringBinding(this::checkStore, store);
        this.valid =
                Bindings.createBooleanBinding(
                        this::isComplete,
                        folder,
                        folderProblem,
                        source,
                        target,
                        sourceProblem,
                        targetProblem,
                        storeProblem);
    }

    /** What a complete form asks for. */
    record Wish(
            Path folder,
            String name,
            LanguagePair languages,
            ResolutionStrategy strategy,
            Optional<String> store) {}

    StringProperty folderProperty() {
        return folder;
    }

    /** Empty for the folder's own name. */
    StringProperty nameProperty() {
        return name;
    }

    StringProperty sourceProperty() {
        return source;
    }

    StringProperty targetProperty() {
        return target;
    }

    /** Empty for a project that works alone. */
    StringProperty storeProperty() {
        return store;
    }

    ObjectProperty<ResolutionStrategy> strategyProperty() {
        return strategy;
    }

    /** What is wrong with a field; empty while it is right or still empty. */
    StringBinding folderProblem() {
        return folderProblem;
    }

    StringBinding sourceProblem() {
        return sourceProblem;
    }

    StringBinding targetProblem() {
        return targetProblem;
    }

    StringBinding storeProblem() {
        return storeProblem;
    }

    /** True when the project can be made. */
    BooleanBinding validProperty() {
        return valid;
    }

    /** What it asks for; to be called when it is valid. */
    Wish wish() {
        Path path = Path.of(folder.get().strip());
        Path last = path.toAbsolutePath().normalize().getFileName();
        String given = name.get().strip();
        return new Wish(
                path,
                given.isEmpty() && last != null ? last.toString() : given,
                LanguagePair.of(source.get(), target.get()),
                strategy.get(),
                Optional.of(store.get().strip()).filter(text -> !text.isEmpty()));
    }

    /** A language's name, to see that the tag is the one that was meant; empty if it is none. */
    static String languageName(String tag) {
        try {
            Locale locale = LanguageTag.of(tag).toLocale();
            return locale.getDisplayName(Locale.ENGLISH);
        } catch (UnsupportedLanguageException e) {
            return "";
        }
    }

    private boolean isComplete() {
        return !folder.get().isBlank()
                && folderProblem.get().isEmpty()
                && !source.get().isBlank()
                && !target.get().isBlank()
                && sourceProblem.get().isEmpty()
                && targetProblem.get().isEmpty()
                && storeProblem.get().isEmpty();
    }

    private String checkFolder() {
        try {
            return Path.of(folder.get().strip()).getNameCount() == 0
                    ? messages.text("project.form.badFolder")
                    : "";
        } catch (InvalidPathException e) {
            return messages.text("project.form.badFolder");
        }
    }

    private String checkTarget() {
        String problem = checkLanguage(target.get());
        boolean both = problem.isEmpty() && checkLanguage(source.get()).isEmpty();
        boolean same =
                both
                        && !source.get().isBlank()
                        && !target.get().isBlank()
                        && LanguageTag.of(source.get()).equals(LanguageTag.of(target.get()));
        return same ? messages.text("project.form.sameLanguage") : problem;
    }

    private static String checkLanguage(String tag) {
        if (tag.isBlank()) {
            return "";
        }
        try {
            LanguageTag.of(tag);
            return "";
        } catch (UnsupportedLanguageException e) {
            return e.getMessage();
        }
    }

    private String checkStore() {
        if (store.get().isBlank()) {
            return "";
        }
        try {
            return StoreUrl.parse(store.get()).password().isPresent()
                    ? messages.text("project.form.password")
                    : "";
        } catch (IllegalArgumentException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
