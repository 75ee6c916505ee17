package vn.congtachoi.anniversary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import vn.congtachoi.anniversary.AnniversaryWords;
import vn.congtachoi.anniversary.Occurrence;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** Occurrences below each other: the day with its lunar one, what it is, the Hội's part, when preparation begins. */
class OccurrenceList extends Composite<UnorderedList> {

    /** @param today what is over by then is shown paler */
    OccurrenceList(List<Occurrence> days, LocalDate today) {
        getContent().addClassName("app-anniversaries");
        days.forEach(one -> getContent().add(line(one, today)));
    }

    private static ListItem line(Occurrence one, LocalDate today) {
        Span day = new Span(AnniversaryWords.days(one));
        day.addClassName("app-anniversary__day");
        Div when = lines(
                day,
                OccurrenceLook.small(Texts.of(
                        "anniversary.ui.list.lunar", AnniversaryWords.weekday(one), AnniversaryWords.lunar(one))));
        Div what = lines(new Anchor(AnniversariesPage.PATH + "/" + one.anniversary(), one.name()));
        String counted = AnniversaryWords.counted(one);
        if (!counted.isEmpty()) {
            what.add(OccurrenceLook.small(counted));
        }
        if (!one.theme().isEmpty()) {
            what.add(OccurrenceLook.small(Texts.of("anniversary.ui.list.theme", one.theme())));
        }
        Div part = lines(OccurrenceLook.role(one.role()));
        LocalDate preparation = one.days().preparation();
        if (preparation != null) {
            part.add(OccurrenceLook.small(Texts.of("anniversary.ui.list.preparation", VnFormat.day(preparation))));
        }
        ListItem line = new ListItem(when, what, part, OccurrenceLook.marks(one));
        line.setClassName("app-anniversary--over", one.to().isBefore(today));
        return line;
    }

    private static Div lines(Component first, Span... more) {
        Div lines = new Div(first);
        lines.add(more);
        lines.addClassName("app-anniversary__lines");
        return lines;
    }
}
