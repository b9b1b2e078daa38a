package dev.concord.app.command.memory;

import dev.concord.app.command.frame.CommandContext;
import dev.concord.memory.project.OpenProject;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.tm.units.StoredMemory;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code concord memory DIR list}. */
@Command(name = "list", description = "Lists the memories with what is in them.")
final class ListAction extends MemoryAction {
    /**
     * A memory.
     *
     * @param read translation units that its file has
     * @param imported those that are in the project's languages
     * @param edits units that were edited or deleted since
     */
    private record Row(String memory, int read, int imported, int edits) {}

    ListAction(CommandContext context) {
        super(context);
    }

    @Override
    void work(OpenProject project) throws StoreException {
        List<Row> rows = new ArrayList<>();
        int confirmed = project.sessions().confirmations().size();
        rows.add(new Row("", confirmed, confirmed, 0));
        for (StoredMemory memory : project.importedMemory().memories()) {
            rows.add(
                    new Row(
                            memory.name(),
                            memory.facts().read(),
                            memory.facts().imported(),
                            project.store().unitEdits().standing(memory.name()).size()));
        }
        if (isJson()) {
            console().document(rows);
        } else {
            rows.forEach(row -> console().line(told(row)));
        }
    }

    private static String told(Row row) {
        return row.memory().isEmpty()
                ? "confirmed segments: %d".formatted(row.imported())
                : "%s: %d of %s, %d edited or deleted"
                        .formatted(
                                row.memory(),
                                row.imported(),
                                ShownBatch.units(row.read()),
                                row.edits());
    }
}
