package vn.congtachoi.kernel;

import java.math.BigDecimal;

/** What a field expects, with the largest value that makes sense there. */
public enum QuantityKind {
    /** Whole things: người, lượt, cuộc, công trình. */
    COUNT(0, new BigDecimal("999999999")),
    /** Whole đồng, up to 999.999 tỷ. */
    MONEY(0, new BigDecimal("999999000000000")),
    /** Measures with up to four decimals: km, ha, điểm. */
    DECIMAL(4, new BigDecimal("999999999"));

    private final int decimals;
    private final BigDecimal limit;

    QuantityKind(int decimals, BigDecimal limit) {
        this.decimals = decimals;
        this.limit = limit;
    }

    /** How many digits behind the comma it has at most. */
    public int decimals() {
        return decimals;
    }

    /** The largest value that is accepted. */
    public BigDecimal limit() {
        return limit;
    }
}
