/** XLIFF 1.2 and 2.x, read and written in place: nothing but targets and states ever changes. */
@NullMarked
package dev.concord.app.format.xliff;

import org.jspecify.annotations.NullMarked;
