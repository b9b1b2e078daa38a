package dev.concord.ui.review;

import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.ledger.SegmentStanding;

/** A segment that two people confirmed at once, with its source. */
record ContestedItem(SegmentStanding standing, String source, LanguagePair languages) {}
