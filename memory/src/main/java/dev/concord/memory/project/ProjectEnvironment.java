package dev.concord.memory.project;

import dev.concord.memory.format.DocumentFormat;
import dev.concord.memory.session.Author;
import dev.concord.memory.tm.TranslationMemory;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a project needs from the program around it.
 *
 * @param format everything that can be extracted
 * @param memories makes an empty translation memory
 * @param author the person at this machine
 * @param environment the process's environment variables
 * @param storeOption the store address given on the command line
 */
public record ProjectEnvironment(
        DocumentFormat format,
        StoreProvider stores,
        Supplier<TranslationMemory> memories,
        Author author,
        Map<String, String> environment,
        Optional<String> storeOption) {
    public ProjectEnvironment {
        environment = Map.copyOf(environment);
    }
}
