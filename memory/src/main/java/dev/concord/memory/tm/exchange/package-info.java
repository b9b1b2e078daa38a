/** Translation units from and to the files that tools exchange: TMX 1.1 to 1.4b. */
@NullMarked
package dev.concord.memory.tm.exchange;

import org.jspecify.annotations.NullMarked;
