package vn.congtachoi.kernel;

import java.math.BigDecimal;

/** An amount of money in whole đồng; negative for what is owed or overspent. */
public record Money(long dong) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    /** @throws ArithmeticException when the value is not whole đồng or exceeds a long */
    public static Money of(BigDecimal value) {
        return new Money(value.longValueExact());
    }

    /** @throws ArithmeticException instead of a wrong sum */
    public Money plus(Money other) {
        return new Money(Math.addExact(dong, other.dong));
    }

    /** @throws ArithmeticException instead of a wrong difference */
    public Money minus(Money other) {
        return new Money(Math.subtractExact(dong, other.dong));
    }

    /** Whether it is less than nothing. */
    public boolean isNegative() {
        return dong < 0;
    }

    /** The amount in đồng. */
    public BigDecimal value() {
        return BigDecimal.valueOf(dong);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(dong, other.dong);
    }

    /** "17.000.000 đồng". */
    @Override
    public String toString() {
        return VietnameseNumbers.money(dong, Qualifier.EXACT, Scale.ONE);
    }
}
