/** Care for what is in the memories: finding, comparing, editing and deleting units, with undo. */
@NullMarked
package dev.concord.memory.tm.maintenance;

import org.jspecify.annotations.NullMarked;
