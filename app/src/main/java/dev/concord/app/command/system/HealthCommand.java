package dev.concord.app.command.system;

import dev.concord.app.command.frame.CommandContext;
import dev.concord.app.command.frame.Exit;
import dev.concord.app.command.frame.OutputOption;
import dev.concord.app.command.frame.ProgramVersion;
import dev.concord.memory.model.ProjectId;
import dev.concord.memory.project.ProjectException;
import dev.concord.memory.project.ProjectFolder;
import dev.concord.memory.project.ProjectSettings;
import dev.concord.memory.store.LocalStore;
import dev.concord.memory.store.MemoryStore;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.store.StoreHealth;
import dev.concord.memory.store.StoreSettings;
import dev.concord.memory.store.StoreUrl;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code concord health}. */
@Command(name = "health", description = "The state of a project's stores.")
public final class HealthCommand implements Callable<Integer> {
    private static final ProjectId ANY = new ProjectId("health");

    private record Shown(String version, String java, String logs, List<StoreHealth> stores) {}

    private final CommandContext context;

    @Mixin private OutputOption output = new OutputOption();

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The project's folder.")
    private @Nullable Path folder;

    @Option(names = "--store", paramLabel = "URL", description = "The shared store to ask.")
    private @Nullable String store;

    public HealthCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws ProjectException {
        var stores = new ArrayList<StoreHealth>();
        Optional<ProjectSettings> settings = settings();
        settings.map(this::ofFolder).ifPresent(stores::add);
        address(settings).map(url -> ofServer(url, settings)).ifPresent(stores::add);
        if (output.isJson()) {
            context.console()
                    .document(
                            new Shown(
                                    ProgramVersion.NUMBER,
                                    Runtime.version().toString(),
                                    logs().toString(),
                                    stores));
        } else {
            tell(stores);
        }
        return stores.stream().allMatch(StoreHealth::available)
                ? Exit.DONE
                : Exit.STORE_UNAVAILABLE;
    }

    private Path logs() {
        return context.wiring().folders().logs();
    }

    private Optional<ProjectSettings> settings() throws ProjectException {
        if (folder == null) {
            return Optional.empty();
        }
        var place = new ProjectFolder(folder);
        if (!place.isProject()) {
            throw new ProjectException(place.root() + " is no Concord project");
        }
        return Optional.of(
                context.wiring().projects(Optional.empty(), Optional.empty()).settings(place));
    }

    private StoreHealth ofFolder(ProjectSettings settings) {
        Path database = new ProjectFolder(Path.of(String.valueOf(folder))).database();
        if (!Files.exists(database)) {
            return new StoreHealth(
                    "sqlite", true, "Nobody has worked in this project yet.", Map.of(), List.of());
        }
        try (LocalStore local = context.wiring().stores().local(database, settings.id())) {
            local.open();
            return local.health();
        } catch (StoreException e) {
            return new StoreHealth(
                    "sqlite", false, String.valueOf(e.getMessage()), Map.of(), List.of());
        }
    }

    private StoreHealth ofServer(StoreUrl address, Optional<ProjectSettings> settings) {
        ProjectId id = settings.map(ProjectSettings::id).orElse(ANY);
        try (MemoryStore shared = context.wiring().stores().shared(address, id)) {
            return shared.health();
        }
    }

    private Optional<StoreUrl> address(Optional<ProjectSettings> settings) {
        return StoreSettings.choose(
                settings.flatMap(ProjectSettings::store),
                context.wiring().variables(),
                Optional.ofNullable(store));
    }

    private void tell(List<StoreHealth> stores) {
        context.console().line("Concord " + ProgramVersion.NUMBER + ", Java " + Runtime.version());
        context.console().line("The window's log is kept in " + logs());
        if (stores.isEmpty()) {
            context.console().line("No shared store is set up; work is kept in each project.");
        }
        for (StoreHealth health : stores) {
            context.console().line(health.kind() + ": " + health.message());
            health.detail()
                    .forEach((name, value) -> context.console().line("  " + name + ": " + value));
            health.warnings().forEach(warning -> context.console().message("  " + warning));
        }
    }
}
