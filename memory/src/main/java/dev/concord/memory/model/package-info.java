/** The words of a translation project as values: documents, segments, inline codes, term usages. */
@NullMarked
package dev.concord.memory.model;

import org.jspecify.annotations.NullMarked;
