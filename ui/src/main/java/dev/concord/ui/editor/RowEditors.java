package dev.concord.ui.editor;

import dev.concord.ui.control.SegmentEditor;

/**
 * The one pair of editors that is moved into the active row: the source to select in, the target to
 * write in.
 */
record RowEditors(SegmentEditor source, SegmentEditor target) {}
