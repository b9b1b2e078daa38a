/** Translations that come from files and are confirmed through the same door as the editor's. */
@NullMarked
package dev.concord.app.replay;

import org.jspecify.annotations.NullMarked;
