/**
 * Splits the text of a unit into segments: Unicode boundaries with exceptions, or SRX 2.0 rules.
 */
@NullMarked
package dev.concord.app.format.segmentation;

import org.jspecify.annotations.NullMarked;
