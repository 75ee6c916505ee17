package vn.congtachoi.task.ui.fields;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
public class MoneyBySource extends CustomField<Map<FundingSource, Money>> {

    private final Map<FundingSource, Money> typed = new EnumMap<>(FundingSource.class);
    private final Map<FundingSource, QuantityField> fields = new EnumMap<>(FundingSource.class);

    public MoneyBySource() {
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
    public boolean isSettled() {
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

    /** What a draft keeps of it: "UNION_FUND=1000000". */
    public static String write(Map<?, ?> money) {
        return money.entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Money)
                .map(entry -> entry.getKey() + "=" + ((Money) entry.getValue()).dong())
                .collect(Collectors.joining(","));
    }

    /** The other way round. */
    public static Map<FundingSource, Money> read(String text) {
        return Stream.of(text.split(",", -1))
                .map(part -> part.split("=", -1))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(
                        pair -> FundingSource.valueOf(pair[0]), pair -> new Money(Long.parseLong(pair[1]))));
    }
}
