/**
 * What every family of formats needs: reading files safely, collecting segments, looking up
 * translations, writing whole files or none.
 */
@NullMarked
package dev.concord.app.format.file;

import org.jspecify.annotations.NullMarked;
