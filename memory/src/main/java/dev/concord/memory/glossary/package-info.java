/** The folder whose files are a project's glossaries: taken in, followed, taken out. */
@NullMarked
package dev.concord.memory.glossary;

import org.jspecify.annotations.NullMarked;
