package dev.concord.app.command.work;

import dev.concord.app.command.frame.BadInputException;
import dev.concord.memory.model.SegmentKey;

/** A segment as it is named on the command line: {@code guide.md#17}. */
final class SegmentAddress {
    private SegmentAddress() {}

    /** The segment that an option names. */
    static SegmentKey of(String option, String address) throws BadInputException {
        int sign = address.lastIndexOf('#');
        if (sign < 1 || sign == address.length() - 1) {
            throw new BadInputException(
                    option + " is document and segment id, such as guide.md#17, not " + address);
        }
        return new SegmentKey(address.substring(0, sign), address.substring(sign + 1));
    }
}
