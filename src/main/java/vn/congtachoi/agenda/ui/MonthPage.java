package vn.congtachoi.agenda.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.congtachoi.agenda.AgendaPermissions;
import vn.congtachoi.agenda.MeetingReading;
import vn.congtachoi.agenda.MonthDetail;
import vn.congtachoi.agenda.MonthPapers;
import vn.congtachoi.agenda.MonthReading;
import vn.congtachoi.agenda.SchedulePicture;
import vn.congtachoi.agenda.WeekReading;
import vn.congtachoi.document.DocumentRow;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.VietnameseDates;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.DownloadLink;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.VnFormat;

/** The schedule of a unit for a month: each day on which something takes place or falls due. */
@Route(MonthPage.PATH)
@PermitAll
@ViewNeeds(AgendaPermissions.READ)
class MonthPage extends Page implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "lich-thang";

    private final MonthReading reading;
    private final MonthPapers papers;
    private final SchedulePicture pictures;
    private final WeekReading weeks;
    private final MeetingReading meetings;
    private final Clock clock;

    MonthPage(
            MonthReading reading,
            MonthPapers papers,
            SchedulePicture pictures,
            WeekReading weeks,
            MeetingReading meetings,
            Clock clock) {
        this.reading = reading;
        this.papers = papers;
        this.pictures = pictures;
        this.weeks = weeks;
        this.meetings = meetings;
        this.clock = clock;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        YearMonth month = query.getSingleParameter("thang").map(this::month).orElseGet(() -> YearMonth.now(clock));
        List<UnitRef> units = weeks.units();
        if (units.isEmpty()) {
            throw new NotFoundException("Reads none");
        }
        UUID wanted = RouteIds.id(query.getSingleParameter("don-vi").orElse("")).orElse(null);
        UnitRef unit = units.stream()
                .filter(each -> each.id().equals(wanted))
                .findFirst()
                .orElseGet(units::getFirst);
        show(units, unit, month);
    }

    /** A damaged month in the address is this one. */
    private YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException noMonth) {
            return YearMonth.now(clock);
        }
    }

    private void show(List<UnitRef> units, UnitRef unit, YearMonth month) {
        MonthDetail detail = reading.month(unit.id(), month);
        List<DocumentRow> written = papers.of(unit.id(), month);
        removeAll();
        add(header(detail, written), ways(units, unit, month));
        if (detail.lines().isEmpty()) {
            add(new EmptyState(AppIcon.CALENDAR_DAYS, "agenda.ui.month.none", "agenda.ui.month.none-hint"));
        }
        Map<LocalDate, List<MonthDetail.Line>> days = detail.lines().stream()
                .collect(Collectors.groupingBy(MonthDetail.Line::day, TreeMap::new, Collectors.toList()));
        days.forEach((day, lines) -> add(section(day, lines)));
        if (!written.isEmpty()) {
            add(ScheduleWords.papers(written));
        }
    }

    private PageSection section(LocalDate day, List<MonthDetail.Line> lines) {
        UnorderedList list = new UnorderedList();
        list.addClassName("app-week-lines");
        lines.forEach(line -> list.add(new ListItem(
                ScheduleWords.hour(line.entry()), ScheduleWords.what(line.entry(), line.subject(), meetings))));
        return new PageSection(Texts.of("agenda.ui.list.day", VietnameseDates.weekday(day), VnFormat.day(day)), list);
    }

    private PageHeader header(MonthDetail detail, List<DocumentRow> written) {
        PageHeader header = new PageHeader(Texts.of("agenda.month.title", detail.words())).line(detail.unit());
        if (!written.isEmpty()) {
            UUID newest = written.getFirst().id();
            header.secondary(DownloadLink.png(
                    "agenda.ui.week.picture",
                    "lich-cong-tac-thang-" + detail.month() + ".png",
                    () -> pictures.png(newest)));
        }
        if (detail.mayArrange().allowed() && !detail.lines().isEmpty()) {
            header.primary(ActionButton.primary("agenda.ui.week.paper", () -> paper(detail))
                    .with(AppIcon.FILE_TEXT));
        }
        return header;
    }

    private void paper(MonthDetail detail) {
        try {
            UI.getCurrent().navigate("van-ban/" + papers.begin(detail.unitId(), detail.month()));
        } catch (BusinessException refusal) {
            Toast.error(Texts.of(refusal));
        }
    }

    private static Div ways(List<UnitRef> units, UnitRef unit, YearMonth month) {
        Div ways = new Div(
                way("agenda.ui.month.before", unit, month.minusMonths(1)),
                way("agenda.ui.month.after", unit, month.plusMonths(1)),
                new Anchor(
                        "lich-tuan?tuan=" + month.atDay(1) + "&don-vi=" + unit.id(),
                        Texts.of("agenda.ui.month.weeks")));
        ways.addClassNames("app-row", "app-week-ways");
        if (units.size() > 1) {
            Select<UnitRef> choice =
                    Fields.choice("agenda.ui.form.unit", units, each -> each == null ? "" : each.name());
            choice.setValue(unit);
            choice.addValueChangeListener(event ->
                    UI.getCurrent().navigate(PATH, QueryParameters.fromString(query(event.getValue(), month))));
            ways.add(choice);
        }
        return ways;
    }

    private static Anchor way(String key, UnitRef unit, YearMonth month) {
        return new Anchor(PATH + "?" + query(unit, month), Texts.of(key));
    }

    private static String query(UnitRef unit, YearMonth month) {
        return "thang=" + month + "&don-vi=" + unit.id();
    }

    @Override
    public String getPageTitle() {
        return Texts.of("agenda.ui.month.head");
    }
}
