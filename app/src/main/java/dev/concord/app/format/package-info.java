/** All document formats behind one port: picks the family by file name and content. */
@NullMarked
package dev.concord.app.format;

import org.jspecify.annotations.NullMarked;
