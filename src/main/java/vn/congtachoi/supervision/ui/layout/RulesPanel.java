package vn.congtachoi.supervision.ui.layout;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.scheduling.LayoutRule;
import vn.congtachoi.scheduling.RuleLevel;
import vn.congtachoi.scheduling.RuleWeight;
import vn.congtachoi.supervision.layout.WeightsForm;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** The rules, each binding, wished for or left out, and what the wishes weigh against each other. */
class RulesPanel extends Composite<Details> {

    private final Map<LayoutRule, Row> rows = new EnumMap<>(LayoutRule.class);
    private final IntegerField daysBetween = number("supervision.layout.ui.days-between");
    private final IntegerField visitsAWeek = number("supervision.layout.ui.visits-a-week");

    private record Row(Select<RuleLevel> level, IntegerField weight) {

        RuleWeight value() {
            Integer typed = weight.getValue();
            return new RuleWeight(level.getValue(), typed == null ? 1 : Math.max(1, typed));
        }
    }

    /** @param keep saves; refuses with the reason */
    RulesPanel(WeightsForm form, boolean mayChange, Consumer<WeightsForm> keep) {
        Div grid = new Div();
        grid.addClassName("app-layout-rules");
        form.weights().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(rule -> grid.add(row(rule.getKey(), rule.getValue(), mayChange)));
        daysBetween.setValue(form.daysBetween());
        visitsAWeek.setValue(form.visitsAWeek());
        daysBetween.setReadOnly(!mayChange);
        visitsAWeek.setReadOnly(!mayChange);
        Div numbers = new Div(daysBetween, visitsAWeek);
        numbers.addClassName("app-row");
        Paragraph fixed = new Paragraph(Texts.of("supervision.layout.ui.rules-fixed"));
        fixed.addClassName("app-quiet");
        getContent().setSummaryText(Texts.of("supervision.layout.ui.rules"));
        getContent().add(fixed, grid, numbers);
        if (mayChange) {
            getContent().add(ActionButton.secondary("supervision.layout.ui.rules-save", () -> save(keep)));
        }
    }

    private static IntegerField number(String key) {
        IntegerField field = new IntegerField(Texts.of(key));
        field.setMin(0);
        return field;
    }

    private Div row(LayoutRule rule, RuleWeight weight, boolean mayChange) {
        String name = Texts.of("supervision.layout.rule", rule);
        Select<RuleLevel> level = new Select<>();
        level.setItems(RuleLevel.values());
        level.setItemLabelGenerator(each -> Texts.of("supervision.layout.level", each));
        level.setValue(weight.level());
        level.setReadOnly(!mayChange);
        level.setAriaLabel(Texts.of("supervision.layout.ui.level-of", name));
        IntegerField points = Fields.suffix(new IntegerField(), Texts.of("supervision.layout.ui.points"));
        points.setAriaLabel(Texts.of("supervision.layout.ui.weight-of", name));
        points.setMin(1);
        points.setValue(weight.weight());
        points.setReadOnly(!mayChange);
        points.setVisible(weight.level() == RuleLevel.SOFT);
        level.addValueChangeListener(event -> points.setVisible(event.getValue() == RuleLevel.SOFT));
        rows.put(rule, new Row(level, points));
        return new Div(new Span(name), level, points);
    }

    private void save(Consumer<WeightsForm> keep) {
        Map<LayoutRule, RuleWeight> weights = new EnumMap<>(LayoutRule.class);
        rows.forEach((rule, row) -> weights.put(rule, row.value()));
        try {
            keep.accept(new WeightsForm(weights, typed(daysBetween), typed(visitsAWeek)));
            Toast.success("supervision.layout.ui.rules-saved");
        } catch (BusinessException refusal) {
            Toast.error(Texts.of(refusal));
        }
    }

    private static int typed(IntegerField field) {
        Integer number = field.getValue();
        return number == null ? 0 : number;
    }
}
