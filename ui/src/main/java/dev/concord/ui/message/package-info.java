/**
 * What the program says: texts from resource bundles, and notices that tell what happened, what was
 * kept and what to do.
 */
@NullMarked
package dev.concord.ui.message;

import org.jspecify.annotations.NullMarked;
