package vn.congtachoi.anniversary.ui;

import com.vaadin.flow.component.Composite;
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

/** The years of one anniversary below each other: the day with its lunar one, the written title, the preparation. */
class OccurrenceYears extends Composite<UnorderedList> {

    /** @param today what is over by then is shown paler */
    OccurrenceYears(List<Occurrence> years, LocalDate today) {
        getContent().addClassName("app-anniversaries");
        years.forEach(one -> getContent().add(line(one, today)));
    }

    private static ListItem line(Occurrence one, LocalDate today) {
        Span day = new Span(AnniversaryWords.days(one));
        day.addClassName("app-anniversary__day");
        Div when = new Div(
                day,
                OccurrenceLook.small(Texts.of(
                        "anniversary.ui.list.lunar", AnniversaryWords.weekday(one), AnniversaryWords.lunar(one))));
        Div what = new Div(new Span(one.title()));
        if (!one.theme().isEmpty()) {
            what.add(OccurrenceLook.small(Texts.of("anniversary.ui.list.theme", one.theme())));
        }
        LocalDate preparation = one.days().preparation();
        Div part = new Div();
        if (preparation != null) {
            part.add(OccurrenceLook.small(Texts.of("anniversary.ui.list.preparation", VnFormat.day(preparation))));
        }
        List.of(when, what, part).forEach(each -> each.addClassName("app-anniversary__lines"));
        ListItem line = new ListItem(when, what, part, OccurrenceLook.marks(one));
        line.setClassName("app-anniversary--over", one.to().isBefore(today));
        return line;
    }
}
