package vn.congtachoi.anniversary.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.anniversary.AnniversaryCalendar;
import vn.congtachoi.anniversary.AnniversaryKind;
import vn.congtachoi.anniversary.AnniversaryPermissions;
import vn.congtachoi.anniversary.AnniversaryReading;
import vn.congtachoi.anniversary.AnniversaryRole;
import vn.congtachoi.anniversary.AnniversaryRow;
import vn.congtachoi.anniversary.AnniversaryScope;
import vn.congtachoi.anniversary.AnniversarySpan;
import vn.congtachoi.anniversary.AnniversaryWords;
import vn.congtachoi.anniversary.AnniversaryWorkbook;
import vn.congtachoi.anniversary.Occurrence;
import vn.congtachoi.anniversary.paper.AnniversaryYearFiles;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.DownloadLink;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.FilterBar;
import vn.congtachoi.uikit.MoreActs;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.WorkList;

/** The anniversaries of a year, month by month, the next one on top. */
@Route(AnniversariesPage.PATH)
@Menu(title = "anniversary.ui.menu", order = 125, icon = "star")
@PermitAll
@ViewNeeds(AnniversaryPermissions.READ)
class AnniversariesPage extends Page implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "ngay-ky-niem";

    private final AnniversaryReading reading;
    private final Clock clock;
    private final List<UnitRef> units;
    private final AnniversaryFilterCodec codec;
    private final FilterBar<AnniversaryLook> filter;
    private final PageHeader header = new PageHeader("");
    private final Div years = new Div();
    private final Div shown = new Div();
    private int year;

    AnniversariesPage(
            AnniversaryReading reading, AnniversaryYearFiles files, AnniversaryWorkbook workbooks, Clock clock) {
        this.reading = reading;
        this.clock = clock;
        year = LocalDate.now(clock).getYear();
        units = reading.units();
        codec = new AnniversaryFilterCodec(year);
        filter = new FilterBar<>(codec);
        filters();
        filter.onChange(changed -> show());
        years.addClassName("app-row");
        shown.addClassName("app-anniversaries-year");
        List<UnitRef> kept = reading.kept();
        if (!kept.isEmpty()) {
            UUID unit = kept.getFirst().id();
            header.secondary(new MoreActs()
                    .act("anniversary.ui.import", () -> AnniversaryTaking.dialog(unit, workbooks, this::show)
                            .open()));
            header.primary(ActionButton.primary(
                            "anniversary.ui.add", () -> UI.getCurrent().navigate(AnniversaryEditPage.NEW))
                    .with(AppIcon.PLUS));
        }
        add(header, years, filter, shown, downloads(files));
    }

    /** Exactly what is shown, under the letterhead of the unit for which it is. */
    private Div downloads(AnniversaryYearFiles files) {
        Div row = new Div(
                DownloadLink.excel("anniversary.ui.excel", "ngay-ky-niem.xlsx", () -> {
                    AnniversaryLook look = filter.value();
                    return files.excel(look.year(), shownUnit(look.unit()).id(), look.filter());
                }),
                DownloadLink.pdf("anniversary.ui.pdf", "ngay-ky-niem.pdf", () -> {
                    AnniversaryLook look = filter.value();
                    return files.pdf(look.year(), shownUnit(look.unit()).id(), look.filter());
                }));
        row.addClassName("app-row");
        return row;
    }

    private void filters() {
        filter.oneOfMany(
                "anniversary.ui.year",
                IntStream.rangeClosed(AnniversarySpan.FIRST_YEAR, AnniversarySpan.LAST_YEAR)
                        .boxed()
                        .toList(),
                String::valueOf,
                AnniversaryLook::year,
                (look, wanted) ->
                        look.withYear(wanted == null ? LocalDate.now(clock).getYear() : wanted));
        if (units.size() > 1) {
            filter.oneOfMany(
                    "anniversary.ui.unit",
                    units,
                    UnitRef::name,
                    look -> shownUnit(look.unit()),
                    (look, unit) -> look.withUnit(unit == null ? null : unit.id()));
        }
        filter.choice(
                        "anniversary.ui.kind",
                        Arrays.asList(AnniversaryKind.values()),
                        kind -> Texts.of("anniversary.kind", kind),
                        look -> look.filter().kind(),
                        (look, kind) -> look.with(look.filter().withKind(kind)))
                .choice(
                        "anniversary.ui.scope",
                        Arrays.asList(AnniversaryScope.values()),
                        scope -> Texts.of("anniversary.scope", scope),
                        look -> look.filter().scope(),
                        (look, scope) -> look.with(look.filter().withScope(scope)))
                .choice(
                        "anniversary.ui.role",
                        Arrays.asList(AnniversaryRole.values()),
                        role -> Texts.of("anniversary.role", role),
                        look -> look.filter().role(),
                        (look, role) -> look.with(look.filter().withRole(role)))
                .add(
                        new Checkbox(Texts.of("anniversary.ui.leads")),
                        look -> look.filter().leads(),
                        (look, wanted) -> look.with(look.filter().withLeads(Boolean.TRUE.equals(wanted))));
    }

    /** The one in the address, or the highest of hers. */
    private UnitRef shownUnit(@Nullable UUID wanted) {
        return units.stream()
                .filter(unit -> unit.id().equals(wanted))
                .findFirst()
                .orElseGet(units::getFirst);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (units.isEmpty()) {
            throw new NotFoundException("Reads none");
        }
        filter.read(event.getLocation().getQueryParameters());
        show();
    }

    private void show() {
        AnniversaryLook look = filter.value();
        year = look.year();
        AnniversaryCalendar calendar = reading.year(year, shownUnit(look.unit()).id(), look.filter());
        header.title(getPageTitle()).line(Texts.of("anniversary.ui.line", calendar.unit()));
        years.removeAll();
        way("anniversary.ui.year.before", look, year - 1);
        way("anniversary.ui.year.after", look, year + 1);
        shown.removeAll();
        LocalDate today = LocalDate.now(clock);
        calendar.next(today).ifPresent(next -> shown.add(next(next, today)));
        if (calendar.days().isEmpty()) {
            shown.add(new EmptyState(AppIcon.STAR, "anniversary.ui.none", "anniversary.ui.none-hint"));
        }
        Map<Integer, List<Occurrence>> months = calendar.days().stream()
                .collect(Collectors.groupingBy(one -> one.from().getMonthValue(), TreeMap::new, Collectors.toList()));
        months.forEach((month, days) -> shown.add(new PageSection(
                Texts.of("anniversary.ui.month", Integer.toString(month)), new OccurrenceList(days, today))));
        rows("anniversary.ui.undated", calendar.undated());
        rows("anniversary.ui.unused", calendar.unused());
    }

    private void way(String key, AnniversaryLook look, int other) {
        if (other >= AnniversarySpan.FIRST_YEAR && other <= AnniversarySpan.LAST_YEAR) {
            Map<String, String> query = codec.encode(look.withYear(other));
            query.values().removeIf(String::isEmpty);
            String search = QueryParameters.simple(query).getQueryString();
            years.add(
                    new Anchor(search.isEmpty() ? PATH : PATH + "?" + search, Texts.of(key, Integer.toString(other))));
        }
    }

    private static Div next(Occurrence one, LocalDate today) {
        Span head = new Span(Texts.of("anniversary.ui.next", near(ChronoUnit.DAYS.between(today, one.from()))));
        head.addClassName("app-anniversary-next__head");
        Anchor title = new Anchor(PATH + "/" + one.anniversary(), one.title());
        Paragraph when = new Paragraph(Texts.of(
                "anniversary.ui.next.when",
                AnniversaryWords.weekday(one),
                AnniversaryWords.days(one),
                AnniversaryWords.lunar(one)));
        Div marks = OccurrenceLook.marks(one);
        marks.addComponentAsFirst(OccurrenceLook.role(one.role()));
        Div next = new Div(head, title, when, marks);
        next.addClassName("app-anniversary-next");
        return next;
    }

    private static String near(long days) {
        return days == 0 ? Texts.of("anniversary.ui.next.today") : Texts.of("anniversary.ui.next.days", days);
    }

    private void rows(String title, List<AnniversaryRow> rows) {
        if (!rows.isEmpty()) {
            WorkList list = new WorkList();
            rows.forEach(row -> list.item(
                    row.name(),
                    AnniversaryWords.rule(row.form().date()),
                    PATH + "/" + row.id(),
                    OccurrenceLook.role(row.role())));
            shown.add(new PageSection(Texts.of(title), list));
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.of("anniversary.ui.title", Integer.toString(year));
    }
}
