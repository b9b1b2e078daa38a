package dev.concord.glossary.exchange.tbx;

/** Where TBX 3 says what a statement is. */
public enum TbxStyle {
    /** In an attribute: {@code <descrip type="definition">}. */
    DCA,
    /** In the element's name: {@code <basic:definition>}. */
    DCT
}
