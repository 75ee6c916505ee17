package vn.congtachoi.supervision.ui.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.VietnameseDates;
import vn.congtachoi.supervision.LayoutGround;
import vn.congtachoi.supervision.VisitPlacing;
import vn.congtachoi.supervision.VisitService;
import vn.congtachoi.supervision.layout.LayoutByHand;
import vn.congtachoi.supervision.layout.LayoutSheet;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.VnFormat;

/** What has no day yet, and the days of a month; a visit that is dropped on a day is laid there, or it is said why not. */
class LayoutBoard extends Composite<Div> {

    private static final int WEEK = 7;

    private final LayoutByHand byHand;
    private final VisitService visits;
    private final Runnable refresh;

    LayoutBoard(LayoutByHand byHand, VisitService visits, Runnable refresh) {
        this.byHand = byHand;
        this.visits = visits;
        this.refresh = refresh;
        getContent().addClassName("app-layout-board");
    }

    void show(LayoutSheet sheet, YearMonth month, Consumer<YearMonth> turn) {
        getContent().removeAll();
        getContent().add(open(sheet), month(sheet, month, turn));
    }

    private Section open(LayoutSheet sheet) {
        List<LayoutGround.Stop> open = sheet.ground().visits().stream()
                .filter(visit -> visit.placing().day() == null && visit.state().isAhead())
                .toList();
        H3 heading = new H3(Texts.of("supervision.layout.ui.open", open.size()));
        Section section = new Section(heading);
        section.addClassName("app-layout-open");
        open.forEach(visit -> section.add(card(sheet, visit)));
        if (open.isEmpty()) {
            section.add(new Span(Texts.of("supervision.layout.ui.none-open")));
        }
        accepts(section, sheet, null);
        return section;
    }

    private Section month(LayoutSheet sheet, YearMonth month, Consumer<YearMonth> turn) {
        Div bar = new Div(
                ActionButton.quiet("supervision.layout.ui.month-before", () -> turn.accept(month.minusMonths(1))),
                new H3(Texts.of(
                        "supervision.layout.ui.month", month.getMonthValue(), Integer.toString(month.getYear()))),
                ActionButton.quiet("supervision.layout.ui.month-after", () -> turn.accept(month.plusMonths(1))));
        bar.addClassNames("app-row", "app-layout-month__bar");
        Div days = new Div();
        days.addClassName("app-layout-days");
        for (DayOfWeek weekday : DayOfWeek.values()) {
            Span name = new Span(VietnameseDates.weekday(month.atDay(1).with(weekday)));
            name.addClassName("app-layout-weekday");
            days.add(name);
        }
        LocalDate first = month.atDay(1).with(DayOfWeek.MONDAY);
        for (LocalDate day = first;
                !day.isAfter(month.atEndOfMonth()) || day.getDayOfWeek() != DayOfWeek.MONDAY;
                day = day.plusDays(1)) {
            days.add(day(sheet, day, month));
        }
        return new Section(bar, days);
    }

    private Div day(LayoutSheet sheet, LocalDate day, YearMonth month) {
        Div cell = new Div(number(day));
        cell.addClassName("app-layout-day");
        String closed = sheet.closed().getOrDefault(day, "");
        if (!closed.isEmpty()) {
            Span reason = new Span(closed);
            reason.addClassName("app-layout-day__closed");
            cell.add(reason);
        }
        boolean off = !closed.isEmpty() || day.getDayOfWeek().getValue() >= WEEK - 1;
        List<LayoutGround.Stop> there = sheet.ground().visits().stream()
                .filter(visit -> day.equals(visit.placing().day()))
                .toList();
        there.forEach(visit -> cell.add(card(sheet, visit)));
        mark(cell, "app-layout-day--off", off || day.isBefore(sheet.ground().today()));
        mark(cell, "app-layout-day--other", !YearMonth.from(day).equals(month));
        mark(cell, "app-layout-day--today", day.equals(sheet.ground().today()));
        mark(cell, "app-layout-day--empty", there.isEmpty() && closed.isEmpty());
        accepts(cell, sheet, day);
        return cell;
    }

    private static Span number(LocalDate day) {
        Span number = new Span(Integer.toString(day.getDayOfMonth()));
        number.addClassName("app-layout-day__number");
        Span whole = new Span(Texts.of("supervision.words.day", VietnameseDates.weekday(day), VnFormat.day(day)));
        whole.addClassName("app-layout-day__whole");
        return new Span(number, whole);
    }

    private static void mark(Component cell, String style, boolean so) {
        if (so) {
            cell.addClassName(style);
        }
    }

    private void accepts(Component target, LayoutSheet sheet, @Nullable LocalDate day) {
        if (sheet.ground().mayArrange().allowed()) {
            DropTarget.create(target).addDropListener(event -> event.getDragData()
                    .filter(LayoutGround.Stop.class::isInstance)
                    .map(LayoutGround.Stop.class::cast)
                    .ifPresent(visit -> drop(sheet, visit, day)));
        }
    }

    private VisitCard card(LayoutSheet sheet, LayoutGround.Stop visit) {
        boolean mayArrange = sheet.ground().mayArrange().allowed();
        VisitCard card = new VisitCard(
                visit,
                campaign(sheet, visit),
                mayArrange,
                () -> ask(sheet, visit, visit.placing().day()),
                () -> pin(visit));
        if (mayArrange && visit.state().isAhead() && !visit.pinned()) {
            DragSource.create(card).setDragData(visit);
        }
        return card;
    }

    private static LayoutGround.Round campaign(LayoutSheet sheet, LayoutGround.Stop visit) {
        return sheet.ground().campaigns().stream()
                .filter(each -> each.id().equals(visit.campaignId()))
                .findFirst()
                .orElseThrow();
    }

    /** What breaks nothing is laid at once; else she reads what breaks, and decides. */
    void drop(LayoutSheet sheet, LayoutGround.Stop visit, @Nullable LocalDate day) {
        VisitPlacing placing = visit.placing().on(day, visit.placing().part());
        if (placing.equals(visit.placing())) {
            return;
        }
        try {
            if (!visit.state().isTold() && byHand.check(visit.id(), placing).isEmpty()) {
                byHand.place(visit.id(), placing, "", visit.version(), false);
                Toast.success("supervision.layout.ui.placed", visit.body());
                refresh.run();
            } else {
                ask(sheet, visit, day);
            }
        } catch (BusinessException refusal) {
            Toast.error(Texts.of(refusal));
            refresh.run();
        }
    }

    private void ask(LayoutSheet sheet, LayoutGround.Stop visit, @Nullable LocalDate day) {
        LayoutGround.Round campaign = campaign(sheet, visit);
        PlaceDialog.Case shown = new PlaceDialog.Case(
                visit.id(),
                visit.body(),
                campaign.theme(),
                visit.placing(),
                campaign.teams(),
                visit.state().isTold());
        new PlaceDialog(shown, byHand, day, (placing, words, anyway) -> {
                    byHand.place(visit.id(), placing, words, visit.version(), anyway);
                    Toast.success("supervision.layout.ui.placed", visit.body());
                    refresh.run();
                })
                .refreshing(refresh)
                .open();
    }

    private void pin(LayoutGround.Stop visit) {
        try {
            visits.pin(visit.id(), !visit.pinned());
        } catch (BusinessException refusal) {
            Toast.error(Texts.of(refusal));
        }
        refresh.run();
    }
}
