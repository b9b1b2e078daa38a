package dev.concord.app.format.okapi;

import java.util.List;

/** What has to be put right in a unit's content because Okapi's filter gets it wrong. */
interface ContentRepair {
    /** Nothing to repair. */
    ContentRepair NONE = new ContentRepair() {};

    /** The content as Okapi read it, put right. */
    default List<Piece> read(List<Piece> pieces) {
        return pieces;
    }

    /** The content as Okapi will write it, put right. */
    default List<Piece> write(List<Piece> pieces) {
        return pieces;
    }
}
