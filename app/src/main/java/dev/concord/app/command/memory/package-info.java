/** {@code concord memory}: care for what is in the translation memories. */
@NullMarked
package dev.concord.app.command.memory;

import org.jspecify.annotations.NullMarked;
