/** How useful the match is that an engine ranks first, measured against a person's translation. */
@NullMarked
package dev.concord.app.bench.tm.quality;

import org.jspecify.annotations.NullMarked;
