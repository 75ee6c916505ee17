package vn.congtachoi.agenda.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
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
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import vn.congtachoi.agenda.AgendaPermissions;
import vn.congtachoi.agenda.MeetingReading;
import vn.congtachoi.agenda.SchedulePicture;
import vn.congtachoi.agenda.WeekDetail;
import vn.congtachoi.agenda.WeekPapers;
import vn.congtachoi.agenda.WeekReading;
import vn.congtachoi.agenda.WeekService;
import vn.congtachoi.agenda.WeekState;
import vn.congtachoi.agenda.feed.ScheduleLinkService;
import vn.congtachoi.document.DocumentRow;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.ConfirmStep;
import vn.congtachoi.uikit.DownloadLink;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.Tone;
import vn.congtachoi.uikit.VnFormat;

/** The schedule of a unit for a week: each day, morning and afternoon, Saturday and Sunday included. */
@Route("lich-tuan")
@Menu(title = "agenda.ui.week.menu", order = 120, icon = "calendar")
@PermitAll
@ViewNeeds(AgendaPermissions.READ)
class WeekPage extends Page implements AfterNavigationObserver, HasDynamicTitle {

    private static final int WEEK = 7;

    private final WeekReading reading;
    private final WeekService weeks;
    private final WeekPapers papers;
    private final MeetingReading meetings;
    private final SchedulePicture pictures;
    private final ScheduleLinkService links;
    private final Clock clock;

    WeekPage(
            WeekReading reading,
            WeekService weeks,
            WeekPapers papers,
            MeetingReading meetings,
            SchedulePicture pictures,
            ScheduleLinkService links,
            Clock clock) {
        this.reading = reading;
        this.weeks = weeks;
        this.papers = papers;
        this.meetings = meetings;
        this.pictures = pictures;
        this.links = links;
        this.clock = clock;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        LocalDate day = query.getSingleParameter("tuan").map(this::day).orElseGet(() -> LocalDate.now(clock));
        List<UnitRef> units = reading.units();
        if (units.isEmpty()) {
            throw new NotFoundException("Reads none");
        }
        UUID wanted = RouteIds.id(query.getSingleParameter("don-vi").orElse("")).orElse(null);
        UnitRef unit = units.stream()
                .filter(each -> each.id().equals(wanted))
                .findFirst()
                .orElseGet(units::getFirst);
        show(units, unit, day);
    }

    /** A damaged day in the address is this week. */
    private LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            return LocalDate.now(clock);
        }
    }

    private void show(List<UnitRef> units, UnitRef unit, LocalDate day) {
        WeekDetail week = reading.week(unit.id(), day);
        List<DocumentRow> written = papers.of(unit.id(), day);
        Runnable reload = () -> show(units, unit, day);
        removeAll();
        add(header(week, written, reload), ways(units, unit, week));
        if (week.lines().isEmpty()) {
            add(nothing(units, week));
            return;
        }
        if (week.news() > 0) {
            add(news(week));
        }
        WeekDays days = new WeekDays(week, weeks, meetings, reload);
        for (LocalDate each = week.monday(); !each.isAfter(week.sunday()); each = each.plusDays(1)) {
            add(days.section(each));
        }
        if (!written.isEmpty()) {
            add(ScheduleWords.papers(written));
        }
    }

    private static Paragraph news(WeekDetail week) {
        Paragraph news = new Paragraph(Texts.of("agenda.ui.week.news", week.news()));
        news.addClassName("app-week-news");
        news.getElement().setAttribute("role", "note");
        return news;
    }

    /** What to do about it, and whose schedule there is for this week. */
    private EmptyState nothing(List<UnitRef> units, WeekDetail week) {
        EmptyState nothing = new EmptyState(
                AppIcon.CALENDAR,
                "agenda.ui.week.none",
                week.mayArrange().allowed() ? "agenda.ui.week.none-hint" : "agenda.ui.week.not-yet");
        reading.issued(units, week.monday())
                .forEach(unit -> nothing.action(new Anchor(
                        "lich-tuan?" + query(unit, week.monday()), Texts.of("agenda.ui.week.other", unit.name()))));
        return nothing;
    }

    private PageHeader header(WeekDetail week, List<DocumentRow> written, Runnable reload) {
        PageHeader header = new PageHeader(
                        week.adjustment() == 0
                                ? Texts.of("agenda.ui.week.title")
                                : Texts.of("agenda.ui.week.adjusted", week.adjustment()))
                .line(Texts.of(
                        "agenda.ui.week.line", week.unit(), VnFormat.day(week.monday()), VnFormat.day(week.sunday())));
        if (week.state() != null) {
            boolean issued = week.state() == WeekState.ISSUED;
            header.beside(new StatusBadge(Texts.of("agenda.week", week.state()), issued ? Tone.DONE : Tone.NEUTRAL));
        }
        WeekPapers.latest(week, written)
                .ifPresent(paper -> header.secondary(DownloadLink.png(
                        "agenda.ui.week.picture",
                        "lich-cong-tac-tuan-" + week.monday() + ".png",
                        () -> pictures.png(paper.id()))));
        if (week.mayArrange().allowed()) {
            header.secondary(
                    ActionButton.secondary("agenda.ui.week.compose", () -> compose(week, reload)),
                    ActionButton.secondary("agenda.ui.week.add", () -> add(week, reload))
                            .with(AppIcon.PLUS));
            if (week.state() == WeekState.ISSUED) {
                header.secondary(ActionButton.secondary("agenda.ui.week.paper", () -> paper(week)));
            }
            if (week.state() == WeekState.DRAFT && !week.lines().isEmpty()) {
                header.primary(ActionButton.primary("agenda.ui.week.issue", () -> issue(week, reload))
                        .with(AppIcon.SEND));
            }
        }
        return header;
    }

    private Div ways(List<UnitRef> units, UnitRef unit, WeekDetail week) {
        Div ways = new Div(
                way("agenda.ui.week.before", unit, week.monday().minusDays(WEEK)),
                way("agenda.ui.week.after", unit, week.monday().plusDays(WEEK)),
                new Anchor(
                        MonthPage.PATH + "?thang=" + YearMonth.from(week.monday()) + "&don-vi=" + unit.id(),
                        Texts.of("agenda.ui.week.month")));
        ways.addClassNames("app-row", "app-week-ways");
        if (units.size() > 1) {
            Select<UnitRef> choice =
                    Fields.choice("agenda.ui.form.unit", units, each -> each == null ? "" : each.name());
            choice.setValue(unit);
            choice.addValueChangeListener(event -> UI.getCurrent()
                    .navigate("lich-tuan", QueryParameters.fromString(query(event.getValue(), week.monday()))));
            ways.add(choice);
        }
        ways.add(ActionButton.quiet("agenda.ui.feed.open", () -> new ScheduleLinkDialog(unit.id(), links).open())
                .with(AppIcon.CALENDAR));
        return ways;
    }

    private static Anchor way(String key, UnitRef unit, LocalDate monday) {
        return new Anchor("lich-tuan?" + query(unit, monday), Texts.of(key));
    }

    private static String query(UnitRef unit, LocalDate monday) {
        return "tuan=" + monday + "&don-vi=" + unit.id();
    }

    private void compose(WeekDetail week, Runnable reload) {
        Toast.success("agenda.ui.week.composed", weeks.compose(week.unitId(), week.monday()));
        reload.run();
    }

    private void paper(WeekDetail week) {
        try {
            UI.getCurrent().navigate("van-ban/" + papers.begin(week.unitId(), week.monday()));
        } catch (BusinessException refusal) {
            Toast.error(Texts.of(refusal));
        }
    }

    private void add(WeekDetail week, Runnable reload) {
        new WeekLineDialog("agenda.ui.week.add", week, entry -> {
                    weeks.add(week.unitId(), week.monday(), entry);
                    reload.run();
                })
                .open();
    }

    private void issue(WeekDetail week, Runnable reload) {
        ConfirmStep.ask(
                Texts.of("agenda.ui.week.issue-ask", VnFormat.day(week.monday()), VnFormat.day(week.sunday())),
                Texts.of("agenda.ui.week.issue-text"),
                "agenda.ui.week.issue",
                () -> {
                    try {
                        weeks.issue(week.unitId(), week.monday(), week.version());
                        Toast.success("agenda.ui.week.issued");
                        reload.run();
                    } catch (BusinessException refusal) {
                        Toast.error(Texts.of(refusal));
                    }
                });
    }

    @Override
    public String getPageTitle() {
        return Texts.of("agenda.ui.week.title");
    }
}
