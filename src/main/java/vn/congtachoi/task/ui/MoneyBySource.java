package vn.congtachoi.task.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.Money;
import vn.congtachoi.kernel.Qualifier;
import vn.congtachoi.kernel.Quantity;
import vn.congtachoi.kernel.QuantityKind;
import vn.congtachoi.kernel.Scale;
import vn.congtachoi.programme.FundingSource;
import vn.congtachoi.uikit.QuantityField;
import vn.congtachoi.uikit.Texts;

/** Kinh phí: an amount for each source it comes from; an empty field is no money from there. */
class MoneyBySource extends CustomField<Map<FundingSource, Money>> {

    private final Map<FundingSource, Money> typed = new EnumMap<>(FundingSource.class);
    private final Map<FundingSource, QuantityField> fields = new EnumMap<>(FundingSource.class);

    MoneyBySource() {
        super(Map.of());
        Div grid = new Div();
        grid.addClassName("app-money-by-source");
        for (FundingSource source : FundingSource.values()) {
            QuantityField field = new QuantityField(Texts.of(source.label().key()), QuantityKind.MONEY, figure -> {
                figure.ifPresentOrElse(value -> typed.put(source, Money.of(value.value())), () -> typed.remove(source));
                updateValue();
            });
            fields.put(source, field);
            grid.add(field);
        }
        add(grid);
    }

    /** Whether every amount was understood. */
    boolean isSettled() {
        return fields.values().stream().allMatch(QuantityField::isSettled);
    }

    @Override
    protected Map<FundingSource, Money> generateModelValue() {
        return Map.copyOf(typed);
    }

    @Override
    protected void setPresentationValue(@Nullable Map<FundingSource, Money> value) {
        typed.clear();
        if (value != null) {
            typed.putAll(value);
        }
        fields.forEach((source, field) -> field.show(quantity(typed.get(source))));
    }

    private static @Nullable Quantity quantity(@Nullable Money money) {
        return money == null ? null : new Quantity(money.value(), Qualifier.EXACT, Scale.ONE, "");
    }
}
