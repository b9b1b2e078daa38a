package dev.concord.ui.workbench;

/** What the middle of the window shows. */
public enum Perspective {
    EDITOR,
    REVIEW
}
