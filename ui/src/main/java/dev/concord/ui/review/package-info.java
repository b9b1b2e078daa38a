/**
 * Where conflicts are decided: the pane beside the editor, and the review view with the card of one
 * conflict, the preview of a bulk action, the terms by use, and segments that two people confirmed.
 */
@NullMarked
package dev.concord.ui.review;

import org.jspecify.annotations.NullMarked;
