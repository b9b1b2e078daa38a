package dev.concord.app.format.segmentation;

import java.util.regex.Pattern;

/**
 * One rule of an SRX file.
 *
 * @param number its place in the file, counted from 1, for messages
 * @param breaks SRX {@code break="yes"}
 * @param before what must end at the position; empty matches everywhere
 * @param after what must begin at the position
 */
record SrxRule(int number, boolean breaks, Pattern before, Pattern after) {}
