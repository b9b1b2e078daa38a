/** Commands about the program itself: health and benchmarks. */
@NullMarked
package dev.concord.app.command.system;

import org.jspecify.annotations.NullMarked;
