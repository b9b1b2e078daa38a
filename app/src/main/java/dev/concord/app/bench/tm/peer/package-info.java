/**
 * What an engine must be able to do to be measured: the border over which engines that are no part
 * of Concord come in, from a class path of their own.
 */
@NullMarked
package dev.concord.app.bench.tm.peer;

import org.jspecify.annotations.NullMarked;
