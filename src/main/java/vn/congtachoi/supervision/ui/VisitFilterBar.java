package vn.congtachoi.supervision.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import vn.congtachoi.supervision.VisitFilter;
import vn.congtachoi.supervision.rules.SupervisionKind;
import vn.congtachoi.supervision.rules.VisitState;
import vn.congtachoi.uikit.FilterBar;
import vn.congtachoi.uikit.Texts;

/** Which visits a list or a board shows. */
final class VisitFilterBar {

    private static final int YEARS_BACK = 6;

    private VisitFilterBar() {}

    /** @param states whether a state can be asked for: not where each has a column of its own */
    static FilterBar<VisitFilter> of(int thisYear, boolean states) {
        List<Integer> years = IntStream.rangeClosed(thisYear - YEARS_BACK, thisYear + 1)
                .boxed()
                .toList()
                .reversed();
        FilterBar<VisitFilter> bar = new FilterBar<VisitFilter>(new VisitFilterCodec(thisYear))
                .search("supervision.ui.filter.search", VisitFilter::text, VisitFilter::withText)
                .choice(
                        "supervision.ui.year",
                        years,
                        String::valueOf,
                        VisitFilter::year,
                        (filter, year) -> filter.withYear(year == null ? thisYear : year))
                .choice(
                        "supervision.ui.filter.kind",
                        Arrays.asList(SupervisionKind.values()),
                        kind -> Texts.of("supervision.kind", kind),
                        VisitFilter::kind,
                        VisitFilter::withKind);
        if (states) {
            bar.choice(
                    "supervision.ui.filter.state",
                    Arrays.asList(VisitState.values()),
                    state -> Texts.of("supervision.state", state),
                    VisitFilter::state,
                    VisitFilter::withState);
        }
        return bar.add(
                new Checkbox(Texts.of("supervision.ui.filter.mine")),
                VisitFilter::mine,
                (filter, wanted) -> filter.withMine(Boolean.TRUE.equals(wanted)));
    }
}
