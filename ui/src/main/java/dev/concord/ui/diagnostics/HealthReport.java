package dev.concord.ui.diagnostics;

import dev.concord.memory.project.OpenProject;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.store.StoreHealth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a project is, never with a password in it.
 *
 * @param waiting changes in the outbox
 * @param counts figures by their English names: segments worked on, glossary entries…
 * @param problems files of the project that could not be read, each with its reason
 */
record HealthReport(
        String project,
        StoreHealth store,
        int waiting,
        String exchange,
        Map<String, String> counts,
        List<String> problems) {
    HealthReport {
        counts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        problems = List.copyOf(problems);
    }

    /** Asks everything anew. Off the UI thread. */
    static HealthReport of(OpenProject project) throws StoreException {
        Map<String, String> counts = new LinkedHashMap<>();
        counts.put("segments worked on", Integer.toString(project.sessions().standings().size()));
        counts.put(
                "glossary entries",
                Integer.toString(project.glossary().glossary().entries().size()));
        counts.put(
                "watched words", Integer.toString(project.learning().learnt().candidates().size()));
        counts.put("memory units", Integer.toString(project.memory().size()));
        counts.put(
                "open conflicts",
                Integer.toString(project.sessions().consistency().conflicts().size()));
        List<String> problems = new ArrayList<>(project.glossary().problems());
        problems.addAll(project.memoryProblems());
        project.learning().problem().ifPresent(problems::add);
        return new HealthReport(
                project.settings().name(),
                project.store().health(),
                project.store().outbox().size(),
                project.exchange()
                        .map(exchange -> exchange.status())
                        .map(status -> status.state() + " " + status.message())
                        .map(String::strip)
                        .orElse(""),
                counts,
                problems);
    }

    /** As plain text, for a report to somebody who helps. */
    String text() {
        List<String> lines = new ArrayList<>();
        lines.add("Concord " + System.getProperty("java.version", "") + ", " + project);
        lines.add(store.kind() + ": " + (store.available() ? "available" : "not available"));
        if (!store.message().isEmpty()) {
            lines.add(store.message());
        }
        store.detail().forEach((name, value) -> lines.add(name + ": " + value));
        store.warnings().forEach(warning -> lines.add("warning: " + warning));
        lines.add("outbox: " + waiting);
        if (!exchange.isEmpty()) {
            lines.add("exchange: " + exchange);
        }
        counts.forEach((name, value) -> lines.add(name + ": " + value));
        problems.forEach(problem -> lines.add("problem: " + problem));
        return String.join("\n", lines) + "\n";
    }
}
