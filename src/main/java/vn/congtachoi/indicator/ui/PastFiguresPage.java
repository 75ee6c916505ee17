package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.indicator.IndicatorPermissions;
import vn.congtachoi.indicator.PastImport;
import vn.congtachoi.indicator.PastPeriod;
import vn.congtachoi.indicator.PastReading;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.kernel.PeriodKind;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.sheet.PastedBlock;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.CopyButton;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.FigureTable;
import vn.congtachoi.uikit.FilterBar;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.PeriodWords;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.VnFormat;

/** Last year's figures, pasted from Excel for "cùng kỳ": read and shown with all faults first, then saved at once. */
@Route("chi-tieu/cung-ky")
@PermitAll
@ViewNeeds(IndicatorPermissions.REVIEW)
class PastFiguresPage extends Page implements AfterNavigationObserver, HasDynamicTitle {

    private static final int LONGEST_PASTE = 500_000;

    private final PastImport past;
    private final Period usual;
    private final Map<String, Period> periods = new LinkedHashMap<>();
    private final Map<String, UnitRef> units = new LinkedHashMap<>();
    private final FilterBar<PastQuery> filter;
    private final TextArea paste = new TextArea(Texts.of("indicator.ui.past.paste"));
    private final Div frame = new Div();
    private final Div result = new Div();
    private final Div present = new Div();

    PastFiguresPage(PastImport past, Clock clock) {
        this.past = past;
        LocalDate today = LocalDate.now(clock);
        List<PeriodKind> kinds = past.kinds();
        usual = Period.containing(kinds.getFirst(), today).sameLastYear();
        kinds.forEach(kind -> PeriodChoices.before(Period.containing(kind, today))
                .forEach(period -> periods.put(period.code(), period)));
        past.units().forEach(unit -> units.put(unit.id().toString(), unit));
        filter = new FilterBar<>(new PastQuery.Codec(usual.code()));
        paste.setMaxLength(LONGEST_PASTE);
        paste.setMinRows(6);
        paste.setMaxRows(14);
        paste.addClassName("app-past__paste");
        paste.setHelperText(Texts.of("indicator.ui.past.paste.hint"));
        paste.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        paste.addValueChangeListener(event -> result.removeAll());
        buildFilter();
        PageSection there = new PageSection(Texts.of("indicator.ui.past.there"), present);
        add(
                new PageHeader(Texts.of("indicator.ui.past.title"))
                        .back("chi-tieu", Texts.of("indicator.ui.indicators.title"))
                        .line(Texts.of("indicator.ui.past.line")),
                filter,
                frame,
                there);
    }

    private void buildFilter() {
        Select<String> choice = Fields.choice(
                "indicator.ui.past.period",
                periods.keySet(),
                code -> PeriodWords.alone(periods.getOrDefault(code, usual)));
        choice.addClassName("app-filter-bar__period");
        filter.add(
                        choice,
                        query -> periods.getOrDefault(query.period(), usual).code(),
                        (query, code) -> code == null ? query : query.withPeriod(code))
                .onChange(changed -> show());
        if (units.size() > 1) {
            filter.add(
                    Fields.choice("indicator.ui.targets.unit", units.keySet(), id -> unit(id).name()),
                    query -> unit(query.unit()).id().toString(),
                    PastQuery::withUnit);
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter.read(event.getLocation().getQueryParameters());
        show();
    }

    private void show() {
        Period period = period();
        frame.removeAll();
        result.removeAll();
        frame.addClassName("app-past");
        frame.add(new PageSection(
                Texts.of("indicator.ui.past.of", PeriodWords.alone(period)), steps(period), paste, acts(), result));
        showPresent();
    }

    private Component steps(Period period) {
        return new Paragraph(Texts.of("indicator.ui.past.steps", PeriodWords.alone(period)));
    }

    private Div acts() {
        Div acts = new Div(
                new CopyButton("indicator.ui.past.template", template()),
                ActionButton.primary("indicator.ui.past.check", this::check));
        acts.addClassName("app-row");
        return acts;
    }

    /** An empty table with this period's indicators and units, to be filled in Excel. */
    private String template() {
        Period period = period();
        List<UnitRef> family;
        try {
            family = past.family(unitId(), period);
        } catch (BusinessException refusal) {
            return Texts.of(refusal);
        }
        String head = family.stream().map(UnitRef::shortName).collect(Collectors.joining("\t"));
        String start = String.join(
                "\t",
                Texts.of("indicator.ui.code"),
                Texts.of("indicator.ui.compiled.indicator"),
                Texts.of("indicator.ui.compiled.measure"),
                head);
        return past.open(period).stream()
                .map(row -> String.join("\t", row.code(), row.name(), row.measure()))
                .collect(Collectors.joining("\n", start + "\n", "\n"));
    }

    private void check() {
        result.removeAll();
        if (paste.isEmpty()) {
            paste.setErrorMessage(Texts.of("indicator.ui.past.empty"));
            paste.setInvalid(true);
            return;
        }
        paste.setInvalid(false);
        List<List<String>> cells = PastedBlock.parse(paste.getValue()).rows();
        PastReading reading = past.dryRun(unitId(), period(), cells);
        if (!reading.faults().isEmpty()) {
            result.add(faults(reading));
            return;
        }
        Paragraph summary = new Paragraph(
                Texts.of("indicator.ui.past.understood", reading.rows().size(), reading.indicators(), reading.units()));
        result.add(summary);
        if (reading.replaced() > 0) {
            result.add(new Paragraph(Texts.of("indicator.ui.past.replaces", reading.replaced())));
        }
        result.add(ActionButton.primary("indicator.ui.past.save", () -> save(cells)));
    }

    private static Component faults(PastReading reading) {
        String caption = Texts.of("indicator.ui.past.faults", reading.faults().size());
        FigureTable table = new FigureTable(
                caption,
                List.of(
                        Texts.of("indicator.ui.past.fault.line"),
                        Texts.of("indicator.ui.past.fault.place"),
                        Texts.of("indicator.ui.past.fault.what")));
        reading.faults()
                .forEach(fault -> table.row(
                        Texts.of("indicator.ui.past.fault.number", Integer.toString(fault.line())),
                        List.of(fault.place(), Texts.of(fault.message(), fault.args()))));
        Div box = new Div(new Paragraph(caption), table);
        box.addClassName("app-past__faults");
        box.getElement().setAttribute("role", "alert");
        return box;
    }

    private void save(List<List<String>> cells) {
        int saved = past.apply(unitId(), period(), cells);
        paste.clear();
        result.removeAll();
        Toast.success("indicator.ui.past.saved", saved, PeriodWords.alone(period()));
        showPresent();
    }

    private void showPresent() {
        present.removeAll();
        List<PastPeriod> there = past.present();
        if (there.isEmpty()) {
            present.add(new Paragraph(Texts.of("indicator.ui.past.none")));
            return;
        }
        FigureTable table = new FigureTable(
                Texts.of("indicator.ui.past.there"),
                List.of(
                        Texts.of("indicator.ui.figures.period"),
                        Texts.of("indicator.ui.past.count"),
                        Texts.of("indicator.ui.past.units"),
                        Texts.of("indicator.ui.past.indicators")));
        there.forEach(one -> table.row(
                PeriodWords.alone(one.period()),
                List.of(
                        VnFormat.number(one.figures()),
                        VnFormat.number(one.units()),
                        VnFormat.number(one.indicators()))));
        present.add(table);
    }

    private Period period() {
        return periods.getOrDefault(filter.value().period(), usual);
    }

    private UUID unitId() {
        return unit(filter.value().unit()).id();
    }

    private UnitRef unit(@Nullable String id) {
        UnitRef chosen = id == null ? null : units.get(id);
        return chosen == null ? units.values().iterator().next() : chosen;
    }

    @Override
    public String getPageTitle() {
        return Texts.of("indicator.ui.past.title");
    }
}
