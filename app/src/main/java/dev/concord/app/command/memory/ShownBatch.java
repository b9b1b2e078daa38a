package dev.concord.app.command.memory;

import dev.concord.memory.tm.maintenance.BatchResult;

/** What is done to units, in words. */
final class ShownBatch {
    private ShownBatch() {}

    static String told(String done, BatchResult result) {
        String kept = result.kept() == 0 ? "" : ", %d stay as they are".formatted(result.kept());
        String undo = result.changed() == 0 ? "" : "; undo with batch " + result.batch();
        return "%s %s%s%s".formatted(units(result.changed()), done, kept, undo);
    }

    static String units(int count) {
        return count == 1 ? "1 unit" : count + " units";
    }
}
