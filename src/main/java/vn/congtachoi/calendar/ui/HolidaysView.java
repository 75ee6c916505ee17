package vn.congtachoi.calendar.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.congtachoi.calendar.CalendarPermissions;
import vn.congtachoi.calendar.HolidayRow;
import vn.congtachoi.calendar.HolidayService;
import vn.congtachoi.calendar.WorkingDays;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.Card;
import vn.congtachoi.uikit.ConfirmStep;
import vn.congtachoi.uikit.DataGrid;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.Tone;

/** The days off of a year: what was announced, and what the law gives until something is. */
@Route("quan-tri/ngay-nghi")
@Menu(title = "calendar.ui.menu", order = 530, icon = "calendar-days")
@PermitAll
@ViewNeeds(CalendarPermissions.EDIT)
class HolidaysView extends Page implements AfterNavigationObserver, HasDynamicTitle {

    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2099;

    private final HolidayService holidays;
    private final WorkingDays workingDays;
    private final Clock clock;
    private final PageHeader header = new PageHeader("");
    private final Div years = new Div();
    private final Paragraph only = new Paragraph();
    private final DataGrid<HolidayRow> grid =
            new DataGrid<>(row -> row.from() + " " + row.kind() + " " + row.source() + " " + row.version());
    private final Decision mayKeep;
    private int year;

    HolidaysView(HolidayService holidays, WorkingDays workingDays, Clock clock) {
        this.holidays = holidays;
        this.workingDays = workingDays;
        this.clock = clock;
        this.mayKeep = holidays.mayKeep();
        grid.lines("calendar.ui.days", HolidayWords::days, HolidayWords::lunar);
        grid.text("calendar.ui.name", HolidayWords::name).setFlexGrow(3);
        grid.component("calendar.ui.kind", HolidaysView::badge);
        grid.text("calendar.ui.basis", HolidayWords::basis).setFlexGrow(3);
        if (mayKeep.allowed()) {
            grid.component("calendar.ui.acts", this::acts).setFlexGrow(2);
        }
        grid.card(row -> new Card(HolidayWords.name(row))
                .line(HolidayWords.days(row))
                .line(HolidayWords.lunar(row))
                .line(HolidayWords.basis(row))
                .foot(badge(row), acts(row)));
        years.addClassName("app-row");
        only.addClassName("app-quiet");
        add(header, years, only, grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        int present = LocalDate.now(clock).getYear();
        year = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("nam")
                .filter(text -> text.matches("\\d{4}"))
                .map(Integer::parseInt)
                .filter(wanted -> wanted >= FIRST_YEAR && wanted <= LAST_YEAR)
                .orElse(present);
        header.title(getPageTitle()).line(Texts.of("calendar.ui.line"));
        only.setText(Texts.of(mayKeep));
        only.setVisible(!mayKeep.allowed());
        if (mayKeep.allowed()) {
            header.primary(ActionButton.primary("calendar.ui.add", this::add).with(AppIcon.PLUS));
        }
        years.removeAll();
        years.add(way("calendar.ui.year.before", year - 1), way("calendar.ui.year.after", year + 1));
        show();
    }

    private static Anchor way(String key, int other) {
        return new Anchor("quan-tri/ngay-nghi?nam=" + other, Texts.of(key, Integer.toString(other)));
    }

    private void show() {
        grid.show(workingDays.holidaysBetween(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }

    private static StatusBadge badge(HolidayRow row) {
        Tone tone =
                switch (row.kind()) {
                    case PUBLIC_HOLIDAY -> Tone.DONE;
                    case SWAP_DAY_OFF -> Tone.ACTIVE;
                    case SWAP_WORKDAY -> Tone.DUE;
                };
        return new StatusBadge(Texts.of(row.kind().label().key()), tone);
    }

    private Span acts(HolidayRow row) {
        Span acts = new Span();
        acts.addClassName("app-row");
        UUID id = row.id();
        if (!mayKeep.allowed()) {
            return acts;
        }
        if (id == null) {
            acts.add(ActionButton.quiet("calendar.ui.announce", () -> announce(row)));
        } else {
            acts.add(
                    ActionButton.quiet("calendar.ui.edit", () -> edit(row, id)),
                    ActionButton.quiet("calendar.ui.remove", () -> remove(row, id)));
        }
        return acts;
    }

    private void add() {
        new HolidayDialog("calendar.ui.add.title", form -> saved(holidays.add(form)), this::show).open();
    }

    private void announce(HolidayRow row) {
        new HolidayDialog("calendar.ui.announce.title", form -> saved(holidays.add(form)), this::show)
                .with(row, HolidayWords.name(row))
                .open();
    }

    private void edit(HolidayRow row, UUID id) {
        new HolidayDialog("calendar.ui.edit.title", form -> saved(holidays.change(id, row.version(), form)), this::show)
                .with(row, row.name())
                .beside(() -> holidays.find(id))
                .open();
    }

    private static void saved(HolidayRow row) {
        Toast.success("calendar.ui.saved", row.name());
    }

    private void remove(HolidayRow row, UUID id) {
        ConfirmStep.askDanger(
                Texts.of("calendar.ui.remove.question", row.name()),
                Texts.of("calendar.ui.remove.consequence"),
                "calendar.ui.remove",
                () -> {
                    holidays.remove(id, row.version());
                    Toast.success("calendar.ui.removed", row.name());
                    show();
                });
    }

    @Override
    public String getPageTitle() {
        return Texts.of("calendar.ui.title", Integer.toString(year));
    }
}
