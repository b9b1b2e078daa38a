/** Gettext catalogues, read and written in place: nothing but msgstr and fuzzy flags changes. */
@NullMarked
package dev.concord.app.format.po;

import org.jspecify.annotations.NullMarked;
