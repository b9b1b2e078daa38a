package dev.concord.ui.maintenance;

/** What a list of units is for. */
enum UnitsTask {
    /** Units of a query, to delete them or to replace something in them. */
    FIND,
    /** Units that are there twice, to delete all but one. */
    DUPLICATES,
    /** Units of one source with different targets, to agree on one. */
    VARIANTS
}
