/** What is left to decide, deciding it, and rewriting every occurrence. */
@NullMarked
package dev.concord.memory.review;

import org.jspecify.annotations.NullMarked;
