/** The folder whose TMX files are a project's imported memories: taken in, followed, taken out. */
@NullMarked
package dev.concord.memory.tm.folder;

import org.jspecify.annotations.NullMarked;
