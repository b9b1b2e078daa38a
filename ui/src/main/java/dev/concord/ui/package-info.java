/**
 * The desktop's views and view models. A view builds controls in code, a view model holds
 * properties and commands and needs no toolkit, the engine below knows nothing of either. Features
 * share {@code ui.workbench} and do not import each other.
 */
@NullMarked
package dev.concord.ui;

import org.jspecify.annotations.NullMarked;
