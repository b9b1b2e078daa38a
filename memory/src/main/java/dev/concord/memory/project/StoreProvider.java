package dev.concord.memory.project;

import dev.concord.memory.model.ProjectId;
import dev.concord.memory.store.LocalStore;
import dev.concord.memory.store.SharedStore;
import dev.concord.memory.store.StoreUrl;
import dev.concord.memory.tm.units.UnitStore;
import java.nio.file.Path;

/** Makes stores; the adapters are chosen where the program is put together. */
public interface StoreProvider {
    /** The project's own store in this file. */
    LocalStore local(Path database, ProjectId project);

    /** The units of imported memories in this file. */
    UnitStore units(Path database);

    /** A shared store; it is not contacted yet. */
    SharedStore shared(StoreUrl url, ProjectId project);
}
