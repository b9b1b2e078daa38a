/** Commands of a reviewer: conflicts, decisions, statistics. */
@NullMarked
package dev.concord.app.command.review;

import org.jspecify.annotations.NullMarked;
