package vn.congtachoi.agenda.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import vn.congtachoi.agenda.MeetingReading;
import vn.congtachoi.agenda.WeekDetail;
import vn.congtachoi.agenda.WeekLine;
import vn.congtachoi.agenda.WeekService;
import vn.congtachoi.kernel.VietnameseDates;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.Tone;
import vn.congtachoi.uikit.VnFormat;

/** The days of a schedule with their lines, and what whoever arranges it can do with each. */
class WeekDays {

    private final WeekDetail week;
    private final WeekService weeks;
    private final MeetingReading meetings;
    private final Runnable reload;

    WeekDays(WeekDetail week, WeekService weeks, MeetingReading meetings, Runnable reload) {
        this.week = week;
        this.weeks = weeks;
        this.meetings = meetings;
        this.reload = reload;
    }

    /** One day: morning, afternoon. */
    PageSection section(LocalDate day) {
        PageSection section =
                new PageSection(Texts.of("agenda.ui.list.day", VietnameseDates.weekday(day), VnFormat.day(day)));
        List<WeekLine> own = week.lines().stream()
                .filter(line -> line.entry().day().equals(day))
                .toList();
        if (own.isEmpty()) {
            Span nothing = new Span(Texts.of("agenda.ui.week.empty-day"));
            nothing.addClassName("app-quiet");
            return section.aside(nothing);
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("app-week-lines");
        own.forEach(line -> list.add(line(line)));
        section.add(list);
        return section;
    }

    private ListItem line(WeekLine line) {
        ListItem item = new ListItem(
                ScheduleWords.hour(line.entry()),
                ScheduleWords.what(line.entry(), line.subject(), meetings),
                marks(line));
        if (line.removed()) {
            item.addClassName("app-week-lines--removed");
        } else if (week.mayArrange().allowed()) {
            item.add(acts(line));
        }
        return item;
    }

    private static Div marks(WeekLine line) {
        Div marks = new Div();
        marks.addClassName("app-row");
        if (line.removed()) {
            marks.add(new StatusBadge(Texts.of("agenda.ui.week.removed"), Tone.LATE));
        } else if (line.changed()) {
            marks.add(new StatusBadge(Texts.of("agenda.ui.week.changed"), Tone.DUE));
        }
        if (line.sourceChanged()) {
            marks.add(new StatusBadge(Texts.of("agenda.ui.week.source-changed"), Tone.LATE));
        }
        return marks;
    }

    private Div acts(WeekLine line) {
        Div acts = new Div(
                ActionButton.quiet(
                        "agenda.ui.week.change", () -> new WeekLineDialog("agenda.ui.week.change", week, entry -> {
                                    weeks.write(week.unitId(), week.monday(), line.id(), line.version(), entry);
                                    reload.run();
                                })
                                .with(line.entry())
                                .open()),
                ActionButton.quiet("agenda.ui.week.remove", () -> {
                    weeks.remove(week.unitId(), week.monday(), line.id(), line.version());
                    Toast.success("agenda.ui.week.removed-done");
                    reload.run();
                }));
        acts.addClassName("app-row");
        return acts;
    }
}
