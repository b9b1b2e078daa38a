/** Commands of a translator: segments, confirmations, matches, exchange files. */
@NullMarked
package dev.concord.app.command.work;

import org.jspecify.annotations.NullMarked;
