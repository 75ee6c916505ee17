package vn.congtachoi.event.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.event.EventCostLine;
import vn.congtachoi.kernel.Money;
import vn.congtachoi.kernel.Qualifier;
import vn.congtachoi.kernel.Quantity;
import vn.congtachoi.kernel.QuantityKind;
import vn.congtachoi.kernel.Scale;
import vn.congtachoi.kernel.VietnameseNumbers;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.InWords;
import vn.congtachoi.uikit.QuantityField;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnI18nProvider;

/** Dự toán and quyết toán: what something costs, how many, from which source; the sum in figures and in words. */
class CostsField extends CustomField<List<EventCostLine>> implements InWords {

    private static final int ITEM_LENGTH = 500;
    private static final int MEASURE_LENGTH = 40;

    /** One line while it is edited. */
    private final class Line extends Div {

        private final String note;
        private final TextField item = Fields.text("events.ui.cost.item", ITEM_LENGTH);
        private final ComboBox<String> source = Fields.oneOfMany("events.ui.cost.source", words -> words);
        private final BigDecimalField quantity = new BigDecimalField(Texts.of("events.ui.cost.quantity"));
        private final TextField measure = Fields.text("events.ui.cost.measure", MEASURE_LENGTH);
        private final QuantityField priceField;
        private final QuantityField spentField;
        private long price;
        private @Nullable Long spent;

        Line(EventCostLine cost) {
            addClassName("app-event-cost");
            addClassName(spending ? "app-event-cost--spent" : "app-event-cost--planned");
            note = cost.note();
            price = cost.price();
            spent = cost.spent();
            item.setValue(cost.item());
            Set<String> offered = new LinkedHashSet<>(sources);
            if (!cost.source().isEmpty()) {
                offered.add(cost.source());
            }
            source.setItems(offered);
            source.setAllowCustomValue(true);
            source.addCustomValueSetListener(event -> source.setValue(event.getDetail()));
            source.setValue(cost.source().isEmpty() ? null : cost.source());
            quantity.setLocale(VnI18nProvider.VIETNAMESE);
            quantity.setValue(cost.quantity());
            measure.setValue(cost.measure());
            priceField = money("events.ui.cost.price", found -> price = found.orElse(0L), price);
            spentField = money("events.ui.cost.spent", found -> spent = found.orElse(null), spent);
            add(item, source, quantity, measure, priceField);
            if (spending) {
                add(spentField);
            }
            add(ActionButton.icon(AppIcon.TRASH_2, "events.ui.line.remove", () -> {
                lines.remove(this);
                changed();
            }));
            Stream.of(item, measure).forEach(field -> field.addValueChangeListener(event -> changed()));
            source.addValueChangeListener(event -> changed());
            quantity.addValueChangeListener(event -> changed());
        }

        private QuantityField money(String key, Found found, @Nullable Long shown) {
            QuantityField field = new QuantityField(Texts.of(key), QuantityKind.MONEY, typed -> {
                found.take(typed.map(value -> value.value().longValueExact()));
                changed();
            });
            if (shown != null && (shown > 0 || spending)) {
                field.show(new Quantity(BigDecimal.valueOf(shown), Qualifier.EXACT, Scale.ONE, ""));
            }
            return field;
        }

        boolean isSettled() {
            return priceField.isSettled() && spentField.isSettled();
        }

        EventCostLine value() {
            String from = source.getValue();
            return new EventCostLine(
                    item.getValue(),
                    from == null ? "" : from,
                    Objects.requireNonNullElse(quantity.getValue(), BigDecimal.ONE),
                    measure.getValue(),
                    price,
                    spent,
                    note);
        }
    }

    /** What became of an amount. */
    private interface Found {
        void take(Optional<Long> amount);
    }

    private final List<String> sources;
    private final boolean spending;
    private final Div lines = new Div();
    private final Span sum = new Span();

    /**
     * @param sources from which money usually comes
     * @param spending whether it is asked what was spent
     */
    CostsField(List<String> sources, boolean spending) {
        super(List.of());
        this.sources = List.copyOf(sources);
        this.spending = spending;
        setLabel(Texts.of(spending ? "events.ui.result.costs" : "events.ui.plan.costs"));
        lines.addClassName("app-meeting-lines");
        sum.addClassName("app-event-sum");
        Div content = new Div(
                lines,
                ActionButton.quiet("events.ui.cost.add", () -> {
                            Line added = new Line(new EventCostLine("", "", BigDecimal.ONE, "", 0, null, ""));
                            lines.add(added);
                            added.item.focus();
                        })
                        .with(AppIcon.PLUS),
                sum);
        content.addClassName("app-meeting-lines");
        add(content);
    }

    /** Whether every amount was understood. */
    boolean isSettled() {
        return lines.getChildren().map(Line.class::cast).allMatch(Line::isSettled);
    }

    private void changed() {
        updateValue();
        say();
    }

    private void say() {
        List<EventCostLine> all = generateModelValue();
        long planned = all.stream().mapToLong(EventCostLine::planned).sum();
        String words = Texts.of("events.ui.cost.sum", new Money(planned), VietnameseNumbers.inWords(planned));
        if (spending) {
            long spent = all.stream()
                    .map(EventCostLine::spent)
                    .filter(Objects::nonNull)
                    .mapToLong(Long::longValue)
                    .sum();
            words = Texts.of("events.ui.cost.sum-spent", words, new Money(spent), VietnameseNumbers.inWords(spent));
        }
        sum.setText(all.isEmpty() ? "" : words);
    }

    private Stream<EventCostLine> values() {
        return lines.getChildren().map(Line.class::cast).map(Line::value);
    }

    @Override
    protected List<EventCostLine> generateModelValue() {
        return values().filter(cost -> !cost.item().isBlank() || cost.price() > 0 || cost.spent() != null)
                .toList();
    }

    @Override
    protected void setPresentationValue(@Nullable List<EventCostLine> value) {
        lines.removeAll();
        Objects.requireNonNullElse(value, List.<EventCostLine>of()).forEach(cost -> lines.add(new Line(cost)));
        say();
    }

    @Override
    public String words() {
        return values().map(cost -> cost.item() + ": " + cost.plannedMoney()).collect(Collectors.joining("; "));
    }
}
