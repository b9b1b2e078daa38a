package dev.concord.glossary.exchange.tbx;

/**
 * How a TBX file is written.
 *
 * @param isStrict whether only what the dialect has is written; otherwise what an entry says beyond
 *     it is written as well, as most programs do
 */
public record TbxForm(TbxVersion version, TbxDialect dialect, TbxStyle style, boolean isStrict) {
    /** TBX-Basic of 2019 with everything an entry says, case sensitivity too. */
    public static final TbxForm COMPLETE =
            new TbxForm(TbxVersion.V3, TbxDialect.BASIC, TbxStyle.DCA, false);

    /** What a file of another program may expect: nothing but what the dialect has. */
    public static TbxForm of(TbxVersion version, TbxDialect dialect, TbxStyle style) {
        return new TbxForm(version, dialect, style, true);
    }

    /** True when version 2 has the dialect and the style. */
    public boolean exists() {
        return version == TbxVersion.V3 || (dialect == TbxDialect.BASIC && style == TbxStyle.DCA);
    }

    boolean isV2() {
        return version == TbxVersion.V2;
    }

    /** Whether a category is written. */
    boolean has(String category) {
        return (!isStrict && style == TbxStyle.DCA) || dialect.has(category);
    }
}
