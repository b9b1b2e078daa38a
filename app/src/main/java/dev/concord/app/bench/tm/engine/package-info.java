/** The engines that are part of Concord, as the measurement sees them. */
@NullMarked
package dev.concord.app.bench.tm.engine;

import org.jspecify.annotations.NullMarked;
