package dev.concord.app.command.frame;

import dev.concord.memory.model.Document;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.store.StoreException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** Documents named on the command line. */
public final class DocumentChoice {
    @Option(
            names = "--file",
            paramLabel = "F",
            description = "Only this document; may be given several times.")
    private List<String> files = List.of();

    /** The names; none means all. */
    public Set<String> names(OpenProject project) throws BadInputException, StoreException {
        Set<String> known =
                project.documents().stream().map(Document::name).collect(Collectors.toSet());
        for (String file : files) {
            if (!known.contains(file)) {
                throw new BadInputException("The project has no document named " + file);
            }
        }
        return Set.copyOf(files);
    }
}
