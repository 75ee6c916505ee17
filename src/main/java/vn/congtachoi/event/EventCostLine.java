package vn.congtachoi.event;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.Money;
import vn.congtachoi.kernel.VietnameseNumbers;
import vn.congtachoi.uikit.Texts;

/**
 * What something costs.
 *
 * @param source where the money comes from; may be empty
 * @param measure of the quantity ("suất", "lẵng"); may be empty
 * @param price of one, in whole đồng
 * @param spent what was paid in the end, in whole đồng; null while nobody has said
 */
public record EventCostLine(
        String item,
        String source,
        BigDecimal quantity,
        String measure,
        long price,
        @Nullable Long spent,
        String note) {

    /** "2 lẵng × 350.000 đồng · Quỹ Hội"; a price of nothing is one that nobody has asked for yet. */
    public String beside() {
        String each = price == 0 ? Texts.of("events.ui.page.no-price") : new Money(price).toString();
        String count = Texts.of("events.ui.page.cost", VietnameseNumbers.format(quantity), measure, each);
        return source.isEmpty() ? count : count + " · " + source;
    }

    /** What it is planned to cost, in whole đồng. */
    public long planned() {
        return quantity.multiply(BigDecimal.valueOf(price))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** The same, as an amount. */
    public Money plannedMoney() {
        return new Money(planned());
    }
}
