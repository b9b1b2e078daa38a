package dev.concord.app.command.memory;

import dev.concord.memory.tm.maintenance.BatchResult;

/** What a batch did, in words. */
final class ShownBatch {
    private ShownBatch() {}

    static String told(String done, BatchResult result) {
        String kept = result.kept() == 0 ? "" : ", %d stay as they are".formatted(result.kept());
        String undo = result.changed() == 0 ? "" : "; undo with batch " + result.batch();
        return "%d units %s%s%s".formatted(result.changed(), done, kept, undo);
    }
}
