/**
 * How the store, the exchange and the project's files are, to look at and to copy into a report.
 */
@NullMarked
package dev.concord.ui.diagnostics;

import org.jspecify.annotations.NullMarked;
