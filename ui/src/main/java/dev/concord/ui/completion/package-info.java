/**
 * Completions while a target is typed: a list at the caret, narrowed on every key, taken with Tab.
 */
@NullMarked
package dev.concord.ui.completion;

import org.jspecify.annotations.NullMarked;
