/**
 * Puts the program together by hand: which adapter serves which port is decided here and nowhere
 * else.
 */
@NullMarked
package dev.concord.app.wiring;

import org.jspecify.annotations.NullMarked;
