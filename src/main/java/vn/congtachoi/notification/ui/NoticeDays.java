package vn.congtachoi.notification.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.notification.NoticeRow;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** Notices under the days on which they came; a day begins with its first notice. */
class NoticeDays {

    private final Div place;
    private final LocalDate today;
    private @Nullable LocalDate day;
    private UnorderedList lines = new UnorderedList();

    NoticeDays(Div place, LocalDate today) {
        this.place = place;
        this.today = today;
    }

    /** Notices come in order, newest first. */
    void add(NoticeRow notice) {
        LocalDate came = LocalDate.ofInstant(notice.createdAt(), VnFormat.ZONE);
        if (!came.equals(day)) {
            day = came;
            lines = new UnorderedList();
            lines.addClassName("app-notices");
            place.add(new PageSection(words(came), lines));
        }
        lines.add(line(notice));
    }

    private String words(LocalDate came) {
        if (came.equals(today)) {
            return Texts.of("notification.today");
        }
        return came.equals(today.minusDays(1)) ? Texts.of("notification.yesterday") : VnFormat.day(came);
    }

    private static ListItem line(NoticeRow notice) {
        Anchor title = new Anchor(Bell.PATH + "/" + notice.id(), notice.title());
        title.addClassName("app-notice__title");
        Div words = new Div(title);
        words.addClassName("app-notice__words");
        if (!notice.detail().isEmpty()) {
            Span detail = new Span(notice.detail());
            detail.addClassName("app-notice__detail");
            words.add(detail);
        }
        Span hour = new Span(VnFormat.hour(notice.createdAt()));
        hour.addClassName("app-notice__hour");
        Span mark = new Span(notice.read() ? "" : Texts.of("notification.unread"));
        mark.addClassName("app-notice__mark");
        ListItem line = new ListItem(words, mark, hour);
        line.addClassName("app-notice");
        if (!notice.read()) {
            line.addClassName("app-notice--unread");
        }
        return line;
    }
}
