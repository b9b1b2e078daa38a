package dev.concord.glossary.exchange;

/** The versions of TBX that can be written. */
public enum TbxVersion {
    /** TBX-Basic of 2008 ({@code martif}), which most programs read. */
    V2,
    /** ISO 30042:2019 ({@code tbx}), dialect TBX-Basic in DCA style. */
    V3
}
