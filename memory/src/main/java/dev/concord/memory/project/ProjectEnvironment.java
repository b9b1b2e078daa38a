package dev.concord.memory.project;

import dev.concord.memory.format.DocumentFormat;
import dev.concord.memory.session.Author;
import dev.concord.memory.tm.TranslationMemory;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a project needs from the program around it.
 *
 * @param format everything that can be extracted
 * @param author the person at this machine
 * @param environment the process's environment variables
 * @param storeOption the store address given on the command line
 * @param memories what is put in the place of a project's translation memory, if anything
 */
public record ProjectEnvironment(
        DocumentFormat format,
        StoreProvider stores,
        Author author,
        Map<String, String> environment,
        Optional<String> storeOption,
        UnaryOperator<TranslationMemory> memories) {
    public ProjectEnvironment {
        environment = Map.copyOf(environment);
    }

    /** An environment in which a project's own translation memory is used. */
    public ProjectEnvironment(
            DocumentFormat format,
            StoreProvider stores,
            Author author,
            Map<String, String> environment,
            Optional<String> storeOption) {
        this(format, stores, author, environment, storeOption, UnaryOperator.identity());
    }
}
