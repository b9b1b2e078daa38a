/** What all commands share: where output goes, what a project command needs, what it writes. */
@NullMarked
package dev.concord.app.command.frame;

import org.jspecify.annotations.NullMarked;
