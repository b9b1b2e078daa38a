/**
 * Measures what terms cost: recognising listed ones, learning how unlisted ones are rendered with
 * each confirmation, and showing a conflict in the editor. Each figure stands beside one of the
 * same run that leaves the measured part out, so that a busy machine spoils the milliseconds but
 * not the ratios.
 */
@NullMarked
package dev.concord.app.bench.terms;

import org.jspecify.annotations.NullMarked;
