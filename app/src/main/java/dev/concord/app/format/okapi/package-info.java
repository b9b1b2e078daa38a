/** Monolingual documents through Okapi's filters; the only package that sees Okapi. */
@NullMarked
package dev.concord.app.format.okapi;

import org.jspecify.annotations.NullMarked;
