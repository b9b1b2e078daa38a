/**
 * Terms and their renderings: languages, concept entries, recognition, and exchange with other
 * programs.
 */
@NullMarked
package dev.concord.glossary;

import org.jspecify.annotations.NullMarked;
