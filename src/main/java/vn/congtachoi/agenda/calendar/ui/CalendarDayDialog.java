package vn.congtachoi.agenda.calendar.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import vn.congtachoi.agenda.calendar.CalendarDayWords;
import vn.congtachoi.agenda.calendar.CalendarEntry;
import vn.congtachoi.agenda.calendar.CalendarStart;
import vn.congtachoi.kernel.VietnameseDates;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** A day: what stands on it, and what she may begin there. */
class CalendarDayDialog extends Dialog {

    CalendarDayDialog(LocalDate day, List<CalendarEntry> there, List<CalendarStart> starts) {
        setHeaderTitle(Texts.of(
                "agenda.calendar.day", VietnameseDates.weekday(day), VnFormat.day(day), CalendarDayWords.lunar(day)));
        Div body = new Div();
        body.addClassName("app-act");
        if (there.isEmpty()) {
            body.add(new Paragraph(Texts.of("agenda.calendar.ui.day-none")));
        } else {
            body.add(list(there));
        }
        if (!starts.isEmpty()) {
            Div begin = new Div();
            begin.addClassName("app-row");
            starts.forEach(start -> {
                Anchor link = new Anchor(start.path(), Texts.of("agenda.calendar.ui.start", start.words()));
                link.addClassName("app-primary-link");
                begin.add(link);
            });
            body.add(begin);
        }
        add(body);
        getFooter().add(ActionButton.quiet("agenda.ui.feed.close", this::close));
    }

    private static UnorderedList list(List<CalendarEntry> there) {
        UnorderedList list = new UnorderedList();
        list.addClassName("app-cal-day");
        there.forEach(entry -> {
            ListItem line = new ListItem(LayerLook.badge(entry.layer()));
            String label = LayerLook.label(entry);
            if (entry.path().isEmpty()) {
                line.add(new Div(label));
            } else {
                line.add(new Anchor(entry.path(), label));
            }
            list.add(line);
        });
        return list;
    }
}
