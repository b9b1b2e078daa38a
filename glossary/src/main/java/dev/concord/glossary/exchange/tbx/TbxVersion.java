package dev.concord.glossary.exchange.tbx;

/** The versions of TBX that can be written. */
public enum TbxVersion {
    /** ISO 30042:2008 ({@code martif}), which most programs read. */
    V2,
    /** ISO 30042:2019 ({@code tbx}). */
    V3
}
