package vn.congtachoi.supervision.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.supervision.YearPlanService;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.RouteIds;

/** Whose plan of which year is shown; both stand in the address. */
class YearChoice extends Composite<Div> {

    static final String UNIT = "don-vi";
    static final String YEAR = "nam";

    private static final int YEARS_BACK = 6;

    /**
     * What was asked for.
     *
     * @param units whose plans she drafts or reads; may be empty
     * @param unit null when she has none
     */
    record Asked(List<UnitRef> units, @Nullable UnitRef unit, int year) {

        static Asked of(QueryParameters query, YearPlanService plans, int thisYear) {
            Set<UnitRef> units = new LinkedHashSet<>(plans.drafting());
            units.addAll(plans.readers());
            List<UnitRef> all = List.copyOf(units);
            UnitRef unit = query.getSingleParameter(UNIT)
                    .flatMap(RouteIds::id)
                    .flatMap(id ->
                            all.stream().filter(each -> each.id().equals(id)).findFirst())
                    .orElse(all.isEmpty() ? null : all.getFirst());
            int year = query.getSingleParameter(YEAR)
                    .filter(typed -> typed.matches("[12]\\d{3}"))
                    .map(Integer::valueOf)
                    .orElse(thisYear);
            return new Asked(all, unit, year);
        }

        QueryParameters query(@Nullable UnitRef other, int otherYear) {
            QueryParameters query = QueryParameters.of(YEAR, String.valueOf(otherYear));
            return other == null || units.size() < 2
                    ? query
                    : query.merging(UNIT, other.id().toString());
        }
    }

    /** @param path of the page that shows it */
    YearChoice(String path, Asked asked, int thisYear) {
        List<Integer> years = IntStream.rangeClosed(
                        Math.min(thisYear - YEARS_BACK, asked.year()), Math.max(thisYear + 1, asked.year()))
                .boxed()
                .toList()
                .reversed();
        Select<Integer> year = Fields.choice("supervision.ui.year", years, String::valueOf);
        year.setValue(asked.year());
        year.addValueChangeListener(
                event -> UI.getCurrent().navigate(path, asked.query(asked.unit(), event.getValue())));
        getContent().add(year);
        getContent().addClassName("app-row");
        if (asked.units().size() > 1) {
            Select<UnitRef> unit =
                    Fields.choice("supervision.ui.unit", asked.units(), each -> each == null ? "" : each.name());
            unit.setValue(asked.unit());
            unit.addValueChangeListener(
                    event -> UI.getCurrent().navigate(path, asked.query(event.getValue(), asked.year())));
            getContent().add(unit);
        }
    }
}
