/**
 * What all features share: the open project, document, rows and commands, observable and without a
 * control in it.
 */
@NullMarked
package dev.concord.ui.workbench;

import org.jspecify.annotations.NullMarked;
