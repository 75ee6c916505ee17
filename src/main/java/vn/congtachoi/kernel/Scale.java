package vn.congtachoi.kernel;

import java.math.BigDecimal;

/** The unit in which money was typed; kept with the value so that it is shown again as it was said. */
public enum Scale {
    ONE("", 0),
    THOUSAND("nghìn", 3),
    MILLION("triệu", 6),
    BILLION("tỷ", 9);

    private final String word;
    private final int zeros;

    Scale(String word, int zeros) {
        this.word = word;
        this.zeros = zeros;
    }

    /** As it is written behind the number ("triệu"); empty for one. */
    public String word() {
        return word;
    }

    /** What the number before it is multiplied with. */
    public BigDecimal factor() {
        return BigDecimal.ONE.scaleByPowerOfTen(zeros);
    }
}
